import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleOf, weekOf, type Candidate } from './chart-sample'

const dates = fc
  .integer({ min: 0, max: 89 })
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    author: fc.constantFrom('a', 'b', 'c'),
    date: dates,
  }),
  { selector: ({ id }) => id, maxLength: 60 },
)
const seeds = fc.integer({ min: 0, max: 9999 })
const sizes = fc.integer({ min: 0, max: 30 })

const countBy = (of: readonly Candidate[], key: (one: Candidate) => string | number) => {
  const counts = new Map<string | number, number>()
  for (const one of of) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1)
  return counts
}

/** Nobody has two more than somebody who has some left. */
function expectSpread(
  drawn: readonly Candidate[],
  from: readonly Candidate[],
  key: (one: Candidate) => string | number,
) {
  const [taken, there] = [countBy(drawn, key), countBy(from, key)]
  for (const [group, had] of there) {
    const own = taken.get(group) ?? 0
    if (own === had) continue
    for (const other of taken.values()) expect(other - own).toBeLessThanOrEqual(1)
  }
}

test('as many as asked for, none twice, all from those there were', () => {
  fc.assert(
    fc.property(candidates, sizes, seeds, (from, size, seed) => {
      const drawn = sampleOf(from, size, seed)
      expect(drawn).toHaveLength(Math.min(size, from.length))
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
      for (const one of drawn) expect(from).toContain(one)
    }),
  )
})

test('the same seed draws the same, in whatever order the notes come', () => {
  fc.assert(
    fc.property(candidates, sizes, seeds, (from, size, seed) => {
      expect(sampleOf([...from].reverse(), size, seed)).toEqual(sampleOf(from, size, seed))
    }),
  )
})

test('another seed draws others', () => {
  const from = Array.from({ length: 40 }, (_, i) => ({
    id: `n${i}`,
    author: 'a',
    date: '2026-01-12',
  }))
  const drawn = [1, 2, 3, 4].map((seed) =>
    sampleOf(from, 10, seed)
      .map(({ id }) => id)
      .join(' '),
  )
  expect(new Set(drawn).size).toBe(4)
})

test('spread over authors, and over the weeks of each', () => {
  fc.assert(
    fc.property(candidates, sizes, seeds, (from, size, seed) => {
      const drawn = sampleOf(from, size, seed)
      expectSpread(drawn, from, ({ author }) => author)
      for (const who of 'abc') {
        const own = ({ author }: Candidate) => author === who
        expectSpread(drawn.filter(own), from.filter(own), ({ date }) => weekOf(date))
      }
    }),
  )
})

test('weeks begin on Mondays', () => {
  expect(weekOf('2026-01-11')).toBe(weekOf('2026-01-05'))
  expect(weekOf('2026-01-12')).toBe(weekOf('2026-01-11') + 1)
})

test('every chart may be drawn about as often as another', () => {
  const from = Array.from({ length: 20 }, (_, i) => ({
    id: `n${i}`,
    author: 'a',
    date: '2026-01-12',
  }))
  const counts = countBy(
    Array.from({ length: 2000 }, (_, seed) => sampleOf(from, 10, seed)).flat(),
    ({ id }) => id,
  )
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(900)
    expect(count).toBeLessThan(1100)
  }
})
