import { expect, it } from 'vitest'
import { addDays, daysBetween } from './calendar'

it.each([
  ['2026-01-12', 30, '2026-02-11'],
  ['2026-01-12', 90, '2026-04-12'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-03-29', -1, '2026-03-28'],
])('%s and %i days is %s', (date, days, then) => {
  expect(addDays(date, days)).toBe(then)
  expect(daysBetween(date, then)).toBe(days)
})
