import { curatedCodes } from '../coding/icd10/curated-list'
import { expect, test } from 'vitest'
import { payerOf } from '../payers/profiles'
import { factsOf } from '../rules/facts'
import { aNote, block, type Change } from '../testing/a-note'
import { intervals } from './intervals'

const split: Change = (note) => {
  note.session.blocks = [
    block('joint-mobilization', 10, { start: '10:02', end: '10:12' }),
    block('97530', 15, { start: '10:12', end: '10:27' }),
    block('soft-tissue-mobilization', 5, { start: '10:27', end: '10:32' }),
  ]
}
const modifier =
  (modifiers: string): Change =>
  (note) =>
    note.coding.lines.push({
      code: '97140',
      units: '',
      reason: '',
      reasonText: '',
      modifiers,
      attested: false,
    })
const said = (...changes: Change[]) => {
  const note = aNote(split, ...changes)
  return intervals(
    factsOf(note, { payer: payerOf('medicare-b'), today: '2026-01-12', codes: curatedCodes }),
    'brief',
  )
}

test('a written modifier 59 brings the sentence that shows separate intervals', () => {
  const [sentence] = said(modifier('gp 59'))
  expect(sentence?.text).toBe(
    'Separate intervals: 97140 10:02-10:12 and 10:27-10:32; 97530 10:12-10:27.',
  )
  expect(sentence?.from).toEqual([
    'coding.lines.0.modifiers',
    'session.blocks.0.start',
    'session.blocks.0.end',
    'session.blocks.2.start',
    'session.blocks.2.end',
    'session.blocks.1.start',
    'session.blocks.1.end',
  ])
})

test.each(['XE', 'XS', 'XP', 'XU'])('modifier %s does the same', (x) => {
  expect(said(modifier(x))).toHaveLength(1)
})

test('without such a modifier nothing is said about separate intervals', () => {
  expect(said(modifier('GP KX'))).toEqual([])
})

test('an interval that was not recorded is not made up', () => {
  expect(
    said(modifier('59'), (note) => {
      note.session.blocks[2]!.end = ''
    }),
  ).toEqual([])
})

test('minutes that overlap the other service are not called separate', () => {
  expect(
    said(modifier('59'), (note) => {
      note.session.blocks[1]!.start = '10:10'
    }),
  ).toEqual([])
})

test('one service alone is separate from nothing', () => {
  expect(
    said(modifier('59'), (note) => {
      note.session.blocks = note.session.blocks.slice(0, 1)
    }),
  ).toEqual([])
})
