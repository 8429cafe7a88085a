import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elapsed, momentOf, timeLeft, warnFrom } from './idle-time'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const at = { wall: 1_800_000_000_000, mono: 5000 }
const later = (wall: number, mono = wall) => ({ wall: at.wall + wall, mono: at.mono + mono })

describe('elapsed', () => {
  it('is the longer of what the two clocks say', () => {
    expect(elapsed(at, later(3 * MINUTE))).toBe(3 * MINUTE)
    expect(elapsed(at, later(-DAY, 3 * MINUTE)), 'set back a day').toBe(3 * MINUTE)
    expect(elapsed(at, later(8 * MINUTE, 2000)), 'slept').toBe(8 * MINUTE)
    expect(elapsed(at, later(DAY, 3 * MINUTE)), 'set ahead a day').toBe(DAY)
  })

  it('no jump of the wall clock ever makes it less than what was waited', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: DAY }),
        fc.integer({ min: -DAY, max: DAY }),
        (ms, by) => elapsed(at, later(ms + by, ms)) >= ms,
      ),
    )
  })
})

describe('what another tab tells', () => {
  it('counts from when it was, not from when it was heard', () => {
    const now = later(10 * MINUTE)
    expect(elapsed(momentOf(at.wall, now), now)).toBe(10 * MINUTE)
  })

  it('counts from now when the clock was set back in between', () => {
    const now = later(0, 10 * MINUTE)
    const told = momentOf(at.wall + DAY, now)
    expect(elapsed(told, { wall: now.wall + MINUTE, mono: now.mono + MINUTE })).toBe(MINUTE)
  })
})

describe('timeLeft', () => {
  it('is the set minutes since the last key', () => {
    expect(timeLeft({ active: at, opened: at }, later(14 * MINUTE), 15)).toEqual({
      ms: MINUTE,
      by: 'idle',
    })
    expect(timeLeft({ active: at, opened: at }, later(15 * MINUTE), 15).ms).toBe(0)
  })

  it('ends after half a day, whoever types', () => {
    const now = later(12 * 60 * MINUTE - 1000)
    expect(timeLeft({ active: now, opened: at }, now, 15)).toEqual({ ms: 1000, by: 'long' })
  })

  it('is announced a minute before, of one minute in its second half', () => {
    expect(warnFrom(15)).toBe(MINUTE)
    expect(warnFrom(1)).toBe(MINUTE / 2)
  })
})
