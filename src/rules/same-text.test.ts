import { expect, it } from 'vitest'
import { likeness } from './same-text'

const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ')

it('is 1 for the same words, whatever their case and punctuation', () => {
  expect(likeness(words(0, 30), `${words(0, 30).toUpperCase()}!`)).toBe(1)
})

it('is 0 for texts of fewer than ten words, and for blank ones', () => {
  expect(likeness(words(0, 9), words(0, 9))).toBe(0)
  expect(likeness('', words(0, 30))).toBe(0)
  expect(likeness(words(0, 30), ' ... ')).toBe(0)
})

it('is the share of runs of ten words', () => {
  // 21 runs each, 11 of them shared.
  expect(likeness(words(0, 30), words(10, 30))).toBeCloseTo(11 / 31)
  expect(likeness(words(0, 10), words(0, 10))).toBe(1)
})

it('forgets texts it no longer needs, and still compares them', () => {
  for (let i = 0; i < 100; i += 1) likeness(words(i, 12), words(i, 12))
  expect(likeness(words(0, 12), words(0, 12))).toBe(1)
})
