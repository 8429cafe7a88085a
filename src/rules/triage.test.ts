import { expect, it } from 'vitest'
import { CLEAN_CASES } from '../testing/case-bank/clean-cases'
import { MANY_FLAWS } from '../testing/case-bank/many-flaws'
import { aGoodNote } from '../testing/a-note'
import { findingsOf } from '../testing/findings-of'
import { ALL_RULES } from './all-rules'
import { checkedThen } from './edition'
import type { Finding, State } from './review'
import { mayChangeByDay, tallyOf } from './triage'

const ruleOf = (tier: string) =>
  ALL_RULES.find((rule) => rule.tier === tier && rule.privateTo === undefined)!

const finding = (rule: Finding['rule'], state: State): Finding => ({
  key: rule.id,
  rule,
  state,
  go: rule.go,
  problem: undefined,
  evidence: [],
  why: undefined,
})

const blocker = ruleOf('blocker')
const fix = ruleOf('fix')
const consider = ruleOf('consider')
const own = ALL_RULES.find((rule) => rule.privateTo === 'author')!

it('counts what is open by its weight and names the heaviest first', () => {
  const found = [
    finding(consider, 'unmet'),
    finding(fix, 'explained'),
    finding(blocker, 'unmet'),
    finding(blocker, 'met'),
    finding(fix, 'unknown'),
    finding(fix, 'notApplicable'),
    finding(fix, 'waiting'),
  ]
  expect(tallyOf(found, 'author')).toEqual({
    blockers: 1,
    fix: 0,
    consider: 1,
    explained: 1,
    unknown: 1,
    top: { rule: blocker.id, place: blocker.go, tier: 'blocker' },
    rules: [
      { rule: blocker.id, state: 'unmet', tier: 'blocker' },
      { rule: consider.id, state: 'unmet', tier: 'consider' },
      { rule: fix.id, state: 'explained', tier: 'fix' },
    ],
  })
})

it('names nothing as the heaviest where all is explained', () => {
  expect(tallyOf([finding(fix, 'explained')], 'author').top).toBeUndefined()
})

it("counts and names no rule of somebody else's note that is for its writer alone", () => {
  const found = [finding(own, 'unmet'), finding(own, 'explained'), finding(own, 'unknown')]
  expect(tallyOf(found, 'author')).toMatchObject({ explained: 1, unknown: 1 })
  expect(tallyOf(found, 'author').rules).toHaveLength(2)
  expect(tallyOf(found, 'reviewer')).toEqual({
    blockers: 0,
    fix: 0,
    consider: 0,
    explained: 0,
    unknown: 0,
    rules: [],
  })
})

it.each([...CLEAN_CASES, ...MANY_FLAWS])('counts what a signature records: $name', ({ note }) => {
  const { edition: _, ...then } = checkedThen(findingsOf(note))
  expect(tallyOf(findingsOf(note), 'author')).toMatchObject(then)
})

it('may change with the day alone where a date has not come yet', () => {
  const ahead = aGoodNote((note) => (note.visit.date = '2026-01-20'))
  expect(mayChangeByDay(findingsOf(ahead, '2026-01-12'))).toBe(true)
  expect(mayChangeByDay(findingsOf(ahead, '2026-01-20'))).toBe(false)
  const looks = ALL_RULES.find((rule) => rule.needs.includes('today'))!
  expect(mayChangeByDay([finding(looks, 'explained')])).toBe(true)
})

it('asks about the day no rule but those that ask whether a date has come', () => {
  const asking = ALL_RULES.filter((rule) => rule.needs.includes('today')).map(({ id }) => id)
  expect(asking).toEqual(['visit.date', 'outcome.dated', 'clocks.dates-possible'])
})
