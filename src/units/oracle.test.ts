import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { METHODS, type Method } from '../domain/payer'
import type { CodeMinutes, UnitCount } from './unit-count'
import { unitsFor } from './units-for'

// Answers found another way: by climbing the chart a minute at a time, by trying every split, and by
// handing out units one by one to whoever has most minutes without one.

const climb = (minutes: number): number => {
  let units = 0
  for (let edge = 8; edge <= minutes; edge += 15) units += 1
  return units
}

const fifteens = (minutes: number): number => {
  let units = 0
  for (let left = minutes; left >= 15; left -= 15) units += 1
  return units
}

/** The manual's sentences as conditions on a split of two codes. */
function allowed([a, b]: readonly [number, number], [x, y]: readonly [number, number]): boolean {
  if (x < fifteens(a) || y < fifteens(b)) return false
  // Nobody bills a unit that has no minute of its own behind it.
  if ((x - 1) * 15 >= a && x > 0) return false
  if ((y - 1) * 15 >= b && y > 0) return false
  // A leftover with a unit is never smaller than a leftover without one.
  const [leftA, leftB] = [a - 15 * fifteens(a), b - 15 * fifteens(b)]
  const [extraA, extraB] = [x > fifteens(a), y > fifteens(b)]
  return !(extraA && !extraB && leftA < leftB) && !(extraB && !extraA && leftB < leftA)
}

/** Each unit in turn goes to the code with most minutes not yet covered; equal: more minutes, then first. */
function handOut(codes: readonly CodeMinutes[]): number[] {
  const open = codes.map(({ minutes }) => minutes)
  const units = codes.map(() => 0)
  for (let n = climb(open.reduce((sum, m) => sum + m, 0)); n > 0; n -= 1) {
    let best = 0
    for (let at = 1; at < open.length; at += 1) {
      const more = (open[at] ?? 0) - (open[best] ?? 0)
      const longer = (codes[at]?.minutes ?? 0) - (codes[best]?.minutes ?? 0)
      if (more > 0 || (more === 0 && longer > 0)) best = at
    }
    open[best] = (open[best] ?? 0) - 15
    units[best] = (units[best] ?? 0) + 1
  }
  return units
}

const unitsOf = (count: UnitCount) => count.lines.map((line) => line.units)

describe('every pair of 0 to 120 minutes', () => {
  const expectPairs = (check: (a: number, b: number) => boolean) => {
    for (let a = 0; a <= 120; a += 1)
      for (let b = 0; b <= 120; b += 1) if (!check(a, b)) expect.fail(`${a} and ${b} minutes`)
  }
  const pair = (a: number, b: number, method: Method) =>
    unitsFor(
      [
        { code: '97140', minutes: a },
        { code: '97110', minutes: b },
      ],
      method,
    )

  it('is split as the manual allows, and a tie is said exactly when it allows two splits', () => {
    expectPairs((a, b) => {
      const count = pair(a, b, 'eight-minute')
      const total = climb(a + b)
      const splits: string[] = []
      for (let x = 0; x <= total; x += 1)
        if (allowed([a, b], [x, total - x])) splits.push(`${x},${total - x}`)
      return (
        count.units === total &&
        splits.includes(unitsOf(count).join()) &&
        splits.length === (count.tie ? 2 : 1)
      )
    })
  })

  it('has each code by itself under the other methods', () => {
    expectPairs((a, b) => {
      const [midA = -1, midB] = unitsOf(pair(a, b, 'midpoint'))
      const [fullA = -1, fullB] = unitsOf(pair(a, b, 'full-fifteen'))
      return (
        midA === climb(a) && midB === climb(b) && fullA === fifteens(a) && fullB === fifteens(b)
      )
    })
  })
})

const CODES = ['97140', '97110', '97112', '97116', '97530', '97035'] as const
const someMinutes = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 480 }))
const someCodes = (min: number) =>
  fc
    .array(someMinutes, { minLength: min, maxLength: CODES.length })
    .map((list) => list.map((minutes, at) => ({ code: CODES[at] ?? '', minutes })))

describe('random mixes', () => {
  it('are shared out as if each unit went to the code with most minutes uncovered', () => {
    fc.assert(
      fc.property(
        someCodes(0),
        (codes) => unitsOf(unitsFor(codes, 'eight-minute')).join() === handOut(codes).join(),
      ),
      { numRuns: 100_000 },
    )
  })

  it('never lose a unit when minutes are added', () => {
    fc.assert(
      fc.property(someCodes(1), fc.nat(5), fc.integer({ min: 1, max: 20 }), (codes, nth, more) => {
        const at = nth % codes.length
        const longer = codes.map((item, index) =>
          index === at ? { ...item, minutes: item.minutes + more } : item,
        )
        return METHODS.every((method) => {
          const [before, after] = [unitsFor(codes, method), unitsFor(longer, method)]
          const own = (after.lines[at]?.units ?? 0) >= (before.lines[at]?.units ?? 0)
          return after.units >= before.units && own
        })
      }),
    )
  })

  it('have a Medicare total that depends on the sum of the minutes alone', () => {
    fc.assert(
      fc.property(someCodes(1), (codes) => {
        const minutes = codes.reduce((sum, item) => sum + item.minutes, 0)
        const one = unitsFor([{ code: '97140', minutes }], 'eight-minute')
        return unitsFor(codes, 'eight-minute').units === one.units
      }),
    )
  })

  it('give each code the same in any order, ties apart', () => {
    fc.assert(
      fc.property(
        someCodes(1).chain((codes) =>
          fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })),
        ),
        ([codes, shuffled]) =>
          METHODS.every((method) => {
            const [one, other] = [unitsFor(codes, method), unitsFor(shuffled, method)]
            const sorted = (count: UnitCount) =>
              count.lines
                .map((line) => (one.tie ? `${line.remainder}` : `${line.code} ${line.units}`))
                .toSorted()
                .join()
            return (
              one.units === other.units &&
              sorted(one) === sorted(other) &&
              one.tie?.spare === other.tie?.spare
            )
          }),
      ),
    )
  })

  it('agree with themselves: lines add up, and each code has its full 15s and at most one more', () => {
    fc.assert(
      fc.property(someCodes(0), fc.shuffledSubarray([...CODES]), (codes, choice) =>
        METHODS.every((method) => {
          const count = unitsFor(codes, method, choice)
          return (
            count.units === count.lines.reduce((sum, line) => sum + line.units, 0) &&
            count.minutes === codes.reduce((sum, item) => sum + item.minutes, 0) &&
            count.lines.every(
              ({ units, minutes }) =>
                units === fifteens(minutes) || units === fifteens(minutes) + 1,
            )
          )
        }),
      ),
    )
  })

  it('have at least as many units by midpoint as by full 15s, and differ from Medicare by at most one for each code', () => {
    fc.assert(
      fc.property(someCodes(1), (codes) => {
        const [eight = 0, mid = 0, full = 0] = METHODS.map((m) => unitsFor(codes, m).units)
        return full <= mid && full <= eight && Math.abs(eight - mid) <= codes.length
      }),
    )
  })

  it('keep the total whatever the therapist chooses, and follow the choice within a tie', () => {
    fc.assert(
      fc.property(someCodes(2), fc.nat(5), (codes, nth) => {
        const open = unitsFor(codes, 'eight-minute')
        if (!open.tie) return true
        const wanted = open.tie.codes[nth % open.tie.codes.length] ?? ''
        const chosen = unitsFor(codes, 'eight-minute', [wanted])
        const line = chosen.lines.find(({ code }) => code === wanted)
        return chosen.units === open.units && line?.units === fifteens(line?.minutes ?? 0) + 1
      }),
    )
  })
})
