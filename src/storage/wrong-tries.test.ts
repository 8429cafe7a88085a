import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { countWrong, delayAfter, forgetWrong, waitFor } from './wrong-tries'

let kept: Map<string, string>
let isRefused = false
beforeEach(() => {
  kept = new Map()
  isRefused = false
  const refuse = () => {
    if (isRefused) throw new DOMException('refused', 'SecurityError')
  }
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (refuse(), kept.get(key) ?? null),
    setItem: (key: string, value: string) => (refuse(), void kept.set(key, value)),
    removeItem: (key: string) => (refuse(), void kept.delete(key)),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  forgetWrong('a')
})

it('grows to half a minute and no further, however many were wrong', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 50, 5000].map(delayAfter)).toEqual(
    [0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30].map((s) => s * 1000),
  )
})

it('counts for each vault, and a page that is loaded anew waits as long', () => {
  countWrong('a', 1000)
  countWrong('a', 1000)
  countWrong('a', 1000)
  expect(waitFor('a', 1500)).toBe(1500)
  expect(waitFor('a', 3000)).toBe(0)
  expect(waitFor('b', 1500)).toBe(0)
  expect([...kept.keys()]).toEqual(['skillednote.tries.a'])
  forgetWrong('a')
  expect(waitFor('a', 1500)).toBe(0)
  expect(kept.size).toBe(0)
})

it('is not made longer by a clock that was put back, nor undone by a damaged count', () => {
  for (let i = 0; i < 9; i += 1) countWrong('a', 1_000_000)
  expect(waitFor('a', 0)).toBe(30_000)
  kept.set('skillednote.tries.a', '{"count"')
  expect(waitFor('a', 1_000_000)).toBe(30_000)
})

it('works where web storage is refused', () => {
  isRefused = true
  countWrong('a', 0)
  countWrong('a', 0)
  expect(waitFor('a', 0)).toBe(1000)
  forgetWrong('a')
  expect(waitFor('a', 0)).toBe(0)
})
