import { expect, it } from 'vitest'
import { aGoodNote, aNote } from '../testing/a-note'
import { findingsOf } from '../testing/findings-of'
import { checkedThen, RULES_EDITION } from './edition'

it('names the rules and tables it was built from', () => {
  expect(RULES_EDITION).toMatch(/^[0-9a-f]{12}$/)
})

it('says in figures what the rules say of a note', () => {
  const good = checkedThen(findingsOf(aGoodNote()))
  expect(good).toMatchObject({ edition: RULES_EDITION, blockers: 0, explained: 0 })
  const blank = checkedThen(findingsOf(aNote()))
  expect(blank.blockers + blank.fix).toBeGreaterThan(good.blockers + good.fix)
})
