import { expect, it } from 'vitest'
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
  const rule = 'necessity.chain'
  const places = ['session.blocks.0.purpose', 'session.blocks.1.purpose']
  const explained = (...all: readonly string[]) =>
    aGoodNote((note) => {
      for (const each of note.session.blocks) each.purpose = []
      note.explained = all.map((place) => ({
        rule,
        place,
        reason: 'clinical-reason',
        text: 'Said at the evaluation',
      }))
    })
  expect(outcome(rule, explained(...places))).toBe('explained')
  expect(outcome(rule, explained('session.blocks.1.purpose'))).toBe('open')
})
