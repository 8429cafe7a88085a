import { describe, expect, it } from 'vitest'
import { builtInPairs, NCCI_PAIRS, pairTable, partnerIn, type PairEdition } from './ncci-pairs'

const text = (column1: string, column2: string) => `${column1} ${column2}`
const held = (date: string, setting: 'practitioner' | 'outpatient-hospital' = 'practitioner') =>
  builtInPairs.pairsOn(date, setting)

const quarter = (name: string, from: string, to: string | null, indicator: 0 | 1): PairEdition => ({
  name,
  from,
  to,
  source: 'made up',
  setting: 'practitioner',
  table: [{ column1: '97140', column2: '97530', indicator }],
})

describe('pairs of codes', () => {
  it('never unlock massage, osteopathic manipulation or work hardening beside 97140', () => {
    for (const { table } of NCCI_PAIRS) {
      const locked = table.filter(
        (pair) => pair.indicator === 0 && partnerIn(pair, '97140') !== undefined,
      )
      expect(locked.map(({ column1, column2 }) => text(column1, column2))).toEqual([
        '97140 97124',
        '98925 97140',
        '98926 97140',
        '98927 97140',
        '98928 97140',
        '98929 97140',
        '97545 97140',
      ])
    }
  })

  it('stand once each, whichever is paid', () => {
    for (const { table } of NCCI_PAIRS) {
      const names = table.map(({ column1, column2 }) => [column1, column2].toSorted().join(' '))
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('hold in their quarter and in no other', () => {
    expect(held('2024-06-30')).toBeUndefined()
    expect(held('2024-07-01')?.edition.name).toBe('2024 Q3')
    expect(held('2024-09-30')?.edition.name).toBe('2024 Q3')
    expect(held('2024-10-01')).toBeUndefined()
  })

  it('are found by either order of the two codes', () => {
    expect(held('2024-08-01')?.between('97012', '97140')).toEqual({
      column1: '97012',
      column2: '97140',
      indicator: 1,
    })
    expect(held('2024-08-01')?.between('97140', '97012')?.column1).toBe('97012')
    expect(held('2024-08-01')?.between('97140', '97110')).toBeUndefined()
  })

  it('differ by setting where evaluations meet tests', () => {
    expect(held('2024-08-01')?.between('97161', '97750')?.indicator).toBe(0)
    expect(held('2024-08-01', 'outpatient-hospital')?.between('97161', '97750')?.indicator).toBe(1)
    expect(held('2024-08-01', 'outpatient-hospital')?.between('97161', '95851')?.indicator).toBe(0)
  })

  it('tell each code its partner', () => {
    const pair = { column1: '97012', column2: '97140', indicator: 1 } as const
    expect(partnerIn(pair, '97012')).toBe('97140')
    expect(partnerIn(pair, '97140')).toBe('97012')
    expect(partnerIn(pair, '97110')).toBeUndefined()
  })
})

describe('a table of several editions', () => {
  const table = pairTable([
    quarter('imported', '2026-10-01', '2026-12-31', 0),
    quarter('own', '2024-07-01', '2024-09-30', 1),
    quarter('own again', '2026-10-01', '2026-12-31', 1),
  ])
  const nearest = (date: string) => table.nearest(date, 'practitioner')?.edition.name

  it('answers by the edition of the date, the one named first where two reach it', () => {
    expect(table.pairsOn('2026-11-23', 'practitioner')?.edition.name).toBe('imported')
    expect(table.pairsOn('2024-07-01', 'practitioner')?.edition.name).toBe('own')
    expect(table.pairsOn('2025-01-12', 'practitioner')).toBeUndefined()
    expect(table.pairsOn('2026-11-23', 'outpatient-hospital')).toBeUndefined()
  })

  it('knows the last edition before a date, or the first of all', () => {
    expect(nearest('2025-01-12')).toBe('own')
    expect(nearest('2024-01-01')).toBe('own')
    expect(nearest('2027-01-01')).toMatch(/^(imported|own again)$/)
    expect(table.nearest('2027-01-01', 'outpatient-hospital')).toBeUndefined()
  })

  it('takes an edition without an end as still in force', () => {
    const open = pairTable([quarter('open', '2026-10-01', null, 1)])
    expect(open.pairsOn('2031-01-01', 'practitioner')?.edition.name).toBe('open')
    expect(open.nearest('2031-01-01', 'practitioner')?.edition.name).toBe('open')
  })
})
