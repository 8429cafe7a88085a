import { describe, expect, it } from 'vitest'
import { missingParts, readNcciName } from './ncci-name'
import { firstDay, lastDay, quarterName, quarterOf } from './ncci-quarter'

describe('the name of an official file', () => {
  it.each([
    ['ccipra-v302r0-f1.txt', '2024 Q3', 'practitioner', 1],
    ['ccipra-v320r0-f4.TXT', '2026 Q1', 'practitioner', 4],
    ['ccioph-v313r0-f2.txt', '2025 Q4', 'outpatient-hospital', 2],
    ['ccipra-v324r0-f1.txt', '2026 Q4', 'practitioner', 1],
    [
      'medicare-ncci-2026q2-hospital-ptp-edits-ccioph-v321r0-f1.txt',
      '2026 Q2',
      'outpatient-hospital',
      1,
    ],
    ['NCCI Practitioner Q3 2026.txt', '2026 Q3', 'practitioner', undefined],
    ['edits.txt', undefined, undefined, undefined],
    ['edits-v3.txt', undefined, undefined, undefined],
  ])('%s', (name, quarter, setting, part) => {
    const read = readNcciName(name)
    expect(read.quarter && quarterName(read.quarter)).toBe(quarter)
    expect(read.setting).toBe(setting)
    expect(read.part).toBe(part)
  })

  it('counts parts, and finds the ones not picked', () => {
    expect(missingParts([1, 2, 3, 4])).toEqual([])
    expect(missingParts([3, 1])).toEqual([2])
    expect(missingParts([4])).toEqual([1, 2, 3])
    expect(missingParts([undefined])).toEqual([])
  })
})

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026 Q1', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026 Q2', '2026-04-01', '2026-06-30'],
    ['2024-07-01', '2024 Q3', '2024-07-01', '2024-09-30'],
    ['2026-11-23', '2026 Q4', '2026-10-01', '2026-12-31'],
  ])('of %s is %s', (date, name, from, to) => {
    const quarter = quarterOf(date)
    expect([quarterName(quarter), firstDay(quarter), lastDay(quarter)]).toEqual([name, from, to])
  })
})
