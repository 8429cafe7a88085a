import { expect, it } from 'vitest'
import { fiscalYearOf, guessYear, isWhole, spanOfYear } from './fiscal-year'

const holding =
  (...codes: readonly string[]) =>
  (code: string) =>
    codes.includes(code)

it('begins a fiscal year in October of the year before', () => {
  expect(spanOfYear(2026)).toEqual({ from: '2025-10-01', to: '2026-09-30' })
  for (const [date, year] of [
    ['2025-09-30', 2025],
    ['2025-10-01', 2026],
    ['2026-01-01', 2026],
    ['2026-09-30', 2026],
    ['2026-10-01', 2027],
  ] as const)
    expect(fiscalYearOf(date)).toBe(year)
})

it('knows a year by its number of codes, whatever the file is called', () => {
  expect(guessYear('icd10cm_codes_2024.txt', 74_719, holding())).toEqual({
    year: 2026,
    contradicted: undefined,
  })
  expect(guessYear('x.txt', 74_260, holding()).year).toBe(2025)
})

it('takes the year of the name where the codes agree with it', () => {
  expect(guessYear('icd10cm-order-2026.txt', 30, holding('G35A')).year).toBe(2026)
  expect(guessYear('icd10cm-order-April-2025.txt', 30, holding('G35', 'M51360')).year).toBe(2025)
  expect(guessYear('icd10cm_order_2027.txt', 75_000, holding('G35A', 'M5450')).year).toBe(2027)
})

it('says when the codes speak against the name', () => {
  expect(guessYear('icd10cm-order-2026.txt', 30, holding('G35'))).toEqual({
    year: undefined,
    contradicted: 2026,
  })
  expect(guessYear('icd10cm-order-2025.txt', 30, holding('G35A')).contradicted).toBe(2025)
})

it('does not guess from a name that tells nothing', () => {
  for (const name of ['order.txt', 'codes-1999.txt', '120260.txt'])
    expect(guessYear(name, 30, holding('G35A'))).toEqual({
      year: undefined,
      contradicted: undefined,
    })
})

it('takes a file for the whole when it has the size and the last chapter', () => {
  expect(isWhole(74_000, 'Z9989')).toBe(true)
  expect(isWhole(74_000, 'S92')).toBe(false)
  expect(isWhole(30, 'Z9989')).toBe(false)
})
