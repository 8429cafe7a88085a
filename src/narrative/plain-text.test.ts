import { expect, test } from 'vitest'
import type { NoteText } from './note-text'
import { asciiNote, lineText, plainText, sectionText } from './plain-text'

const sentence = (text: string, startsLine: boolean) => ({ text, startsLine, from: ['plan.text'] })
const plan = {
  id: 'plan' as const,
  title: 'Plan',
  sentences: [sentence('Continue.', true), sentence('Recheck 55°.', false), sentence('Ice.', true)],
}
const note: NoteText = { mark: 'DRAFT, not signed', heading: 'GAR, 12 Jan 2026', sections: [plan] }

test('the draft mark leads the whole, a section and a line', () => {
  expect(plainText(note)).toBe('DRAFT, not signed\n\nPLAN\nContinue. Recheck 55°.\nIce.\n')
  expect(sectionText(note, plan)).toBe('DRAFT, not signed\nContinue. Recheck 55°.\nIce.')
  expect(lineText(note, plan.sentences.slice(0, 2))).toBe(
    'DRAFT, not signed\nContinue. Recheck 55°.',
  )
})

test('patient and visit are named when asked, under the mark', () => {
  expect(plainText(note, { heading: true })).toMatch(
    /^DRAFT, not signed\nGAR, 12 Jan 2026\n\nPLAN\n/,
  )
})

test('a note shown in ASCII reads as its copy in ASCII does', () => {
  expect(plainText(asciiNote(note))).toBe(plainText(note, { ascii: true }))
  expect(plainText(asciiNote(note))).toContain('Recheck 55 deg.')
})
