import { expect, it } from 'vitest'
import type { DraftNote } from '../domain/note'
import { narrate } from '../narrative/narrate'
import { LENGTHS } from '../narrative/note-text'
import { payersOf } from '../payers/profiles'
import { aGoodNote, aNote } from '../testing/a-note'
import { findingsOf, findingsOfRule, TODAY } from '../testing/findings-of'
import { explain } from './explain'
import { factsOf } from './facts'

const factsUnder = (note: DraftNote) =>
  factsOf(note, { ...payersOf(note.visit), today: TODAY, codes: undefined })

it('tells of a met finding what the rule looked at', () => {
  const [finding] = findingsOfRule('timing.units-supported', aGoodNote())
  if (!finding) throw new Error('no finding')
  expect(explain(finding)).toEqual({
    says: finding.rule.says,
    why: finding.rule.why,
    tier: 'blocker',
    looked: [{ quote: '23 min, 2 units', place: 'coding.units' }],
    cites: finding.rule.cites,
  })
})

it('tells of a finding that could not be checked why not', () => {
  const [finding] = findingsOfRule('timing.daily-limit', aGoodNote())
  if (!finding) throw new Error('no finding')
  expect(finding.state).toBe('unknown')
  expect(explain(finding).why).toBe(finding.why)
  expect(explain(finding).looked).toEqual([])
})

it('explains every finding of every rule with a source', () => {
  for (const note of [aNote(), aGoodNote()])
    for (const finding of findingsOf(note)) expect(explain(finding).cites.length).toBeGreaterThan(0)
})

it('keeps the reasons out of the text of the note, at every length', () => {
  const explained = aGoodNote((note) => {
    note.explained = [
      {
        rule: 'skilled.decision',
        place: '',
        reason: 'documented-elsewhere',
        text: 'In the evaluation of 5 January',
      },
    ]
  })
  for (const length of LENGTHS)
    expect(narrate(factsUnder(explained), length)).toEqual(narrate(factsUnder(aGoodNote()), length))
})
