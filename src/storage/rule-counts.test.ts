import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import {
  countNote,
  emptyRuleCounts,
  ruleCounts,
  toLookAtAgain,
  type Outcome,
  type RuleCount,
} from './rule-counts'

beforeEach(emptyRuleCounts)

const standing = (all: Readonly<Record<string, Outcome>>) => new Map(Object.entries(all))

it('counts a rule once for each note it was shown in', async () => {
  await countNote('a', ['x', 'y'], standing({ x: 'open', y: 'fixed', z: 'fixed' }))
  await countNote('b', ['x'], standing({ x: 'explained', y: 'open' }))
  expect(await ruleCounts()).toEqual(
    new Map([
      ['x', { fired: 2, fixed: 0, explained: 1 }],
      ['y', { fired: 1, fixed: 1, explained: 0 }],
    ]),
  )
})

it('counts a note that is opened again with the outcome it has now', async () => {
  await countNote('a', ['x'], standing({ x: 'open' }))
  await countNote('a', [], standing({ x: 'explained' }))
  expect((await ruleCounts()).get('x')).toEqual({ fired: 1, fixed: 0, explained: 1 })
  await countNote('a', ['x'], standing({ x: 'fixed' }))
  expect((await ruleCounts()).get('x')).toEqual({ fired: 1, fixed: 1, explained: 0 })
})

it('keeps nothing of a note in which no rule was shown', async () => {
  await countNote('a', [], standing({ x: 'fixed' }))
  expect(await ruleCounts()).toEqual(new Map())
})

it('takes a rule that is not judged any more for open, and can be emptied', async () => {
  await countNote('a', ['gone'], standing({}))
  expect((await ruleCounts()).get('gone')).toEqual({ fired: 1, fixed: 0, explained: 0 })
  await emptyRuleCounts()
  expect((await ruleCounts()).size).toBe(0)
})

it.each<[RuleCount, boolean]>([
  [{ fired: 19, fixed: 0, explained: 19 }, false],
  [{ fired: 20, fixed: 0, explained: 10 }, false],
  [{ fired: 20, fixed: 0, explained: 11 }, true],
  [{ fired: 41, fixed: 20, explained: 20 }, false],
])('%o is to be looked at again: %s', (count, expected) => {
  expect(toLookAtAgain(new Map([['x', count]])).length === 1).toBe(expected)
})

it('puts the rule that is explained most often first', () => {
  const counts = new Map([
    ['x', { fired: 20, fixed: 0, explained: 12 }],
    ['y', { fired: 40, fixed: 0, explained: 30 }],
  ])
  expect(toLookAtAgain(counts).map(({ rule }) => rule)).toEqual(['y', 'x'])
})
