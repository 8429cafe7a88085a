import { expect, it } from 'vitest'
import type { State } from '../../rules/review'
import { aGoodNote } from '../../testing/a-note'
import { silent } from '../../testing/changes'
import { findingsOf } from '../../testing/findings-of'
import { standingOf } from './count-rules'

const outcome = (rule: string, note: ReturnType<typeof aGoodNote>) =>
  standingOf(findingsOf(note)).get(rule)

it('takes what is met for fixed and what is not for open', () => {
  expect(outcome('response.present', aGoodNote())).toBe('fixed')
  expect(outcome('response.present', aGoodNote(silent))).toBe('open')
})

it('takes what waits for open: it is not answered', () => {
  expect(
    outcome(
      'timing.units-supported',
      aGoodNote((note) => {
        note.visit.payer = ''
      }),
    ),
  ).toBe('open')
})

it('takes a rule for explained when every problem of it is', () => {
  const [finding] = findingsOf(aGoodNote())
  if (!finding) throw new Error('no finding')
  const standing = (...states: readonly State[]) =>
    standingOf(states.map((state) => ({ ...finding, state }))).get(finding.rule.id)
  expect(standing('explained', 'explained')).toBe('explained')
  expect(standing('explained', 'unmet')).toBe('open')
  expect(standing('unmet', 'explained')).toBe('open')
})
