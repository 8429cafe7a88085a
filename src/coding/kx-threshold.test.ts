import { describe, expect, it } from 'vitest'
import {
  REVIEW_THRESHOLDS,
  reviewThresholdOn,
  THERAPY_THRESHOLDS,
  therapyThresholdOn,
} from './kx-threshold'

describe('the yearly therapy threshold', () => {
  it.each([
    ['2021-06-01', 2110],
    ['2022-06-01', 2150],
    ['2023-06-01', 2230],
    ['2024-06-01', 2330],
    ['2025-01-01', 2410],
    ['2025-12-31', 2410],
    ['2026-01-01', 2480],
    ['2026-12-31', 2480],
  ])('on %s is %d dollars for either group', (date, amount) => {
    expect(therapyThresholdOn(date)?.table).toEqual({
      physicalAndSpeech: amount,
      occupational: amount,
    })
  })

  it('is not known before 2021 and after 2026', () => {
    expect(therapyThresholdOn('2020-12-31')).toBeUndefined()
    expect(therapyThresholdOn('2027-01-01')).toBeUndefined()
  })

  it('has a row for each year, without gaps, that names its year and source', () => {
    THERAPY_THRESHOLDS.forEach(({ name, from, to, source }, at) => {
      expect(name).toBe(String(2021 + at))
      expect(from).toBe(`${name}-01-01`)
      expect(to).toBe(`${name}-12-31`)
      expect(source).toContain(name)
    })
  })
})

it('the amount for medical review holds through 2027 and is not known after', () => {
  expect(reviewThresholdOn('2026-01-12')).toBe(3000)
  expect(reviewThresholdOn('2027-12-31')).toBe(3000)
  expect(reviewThresholdOn('2028-01-01')).toBeUndefined()
  expect(REVIEW_THRESHOLDS[0]?.source).not.toBe('')
})
