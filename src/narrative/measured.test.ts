import { expect, test } from 'vitest'
import { payerOf } from '../payers/profiles'
import { factsOf } from '../rules/facts'
import { aGoodNote, type Change } from '../testing/a-note'
import { score, scored, ticked } from '../testing/examined'
import { narrate } from './narrate'
import type { Length } from './note-text'
import { sectionText } from './plain-text'

/** Lines of the objective part that a good note has not got. */
function added(length: Length, ...changes: Change[]): readonly string[] {
  const lines = (note: ReturnType<typeof aGoodNote>): readonly string[] => {
    const facts = factsOf(note, {
      payer: payerOf(note.visit.payer),
      today: '2026-01-12',
      codes: undefined,
    })
    const text = narrate(facts, length)
    const section = text.sections.find(({ id }) => id === 'objective')
    return section ? sectionText(text, section).split('\n') : []
  }
  const before = lines(aGoodNote())
  return lines(aGoodNote(...changes)).filter((each) => !before.includes(each))
}

test('a score is told then and now, with its day and its scale', () => {
  expect(
    added(
      'brief',
      scored(score('ndi', '20', '12'), score('odi', '', '34%'), score('grip', '14', '')),
    ),
  ).toEqual([
    'Neck Disability Index 20/50 on 5 Jan 2026, 12/50 now.',
    'Oswestry Disability Index 34% now.',
    'Grip strength 14 kg on 5 Jan 2026.',
  ])
})

test('a score without a day, a measure or a value says no more than was entered', () => {
  expect(
    added(
      'standard',
      scored(score('ndi', '20', '', ''), score('', '3', '5', ''), score('psfs', '', '')),
    ),
  ).toEqual(['Neck Disability Index 20/50 before.', 'Score 3 before, 5 now.'])
})

test('a screen lists what was asked, but not in the shortest text', () => {
  expect(
    added('standard', ticked('upper-neck'), ticked('bone', 'positive', 'Fell in May.')),
  ).toEqual([
    'Screened, negative: upper cervical stability (trauma, inflammatory arthritis, lip paresthesia, lump in the throat, alar and transverse ligament tests).',
    'Screened, positive: bone integrity (recent trauma, fracture, osteoporosis, long-term steroid use); Fell in May.',
  ])
  expect(added('brief', ticked('skin'), ticked('unheard-of'), ticked(''))).toEqual([
    'Screened, negative: skin integrity.',
    'Screened, negative: unheard-of.',
  ])
})

test('a finding tells what it bears on, where the writer said so', () => {
  const tied: Change = (note) => {
    const first = note.objective.findings[0]
    if (first) first.goals = ['g1', 'l1', 'gone']
  }
  expect(added('standard', tied)).toEqual([
    'Right C5-6 rotation bears on: cannot check the blind spot while driving; goal: Check the blind spot without pain in 4 weeks: rotation 75 degrees.',
  ])
  expect(added('brief', tied)).toEqual([])
})
