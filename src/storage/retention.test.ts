import { expect, it } from 'vitest'
import type { NoteState } from '../domain/history/standing'
import type { HeadStanding, ListEntry } from './note-store'
import { dueNotes } from './retention'

const note = (id: string, date: string, savedAt = `${date}T12:00:00.000Z`): ListEntry => ({
  kind: 'head',
  head: { id, patient: 'GAR', number: '', diagnosis: '', date, savedAt },
})
const due = (entries: readonly ListEntry[], days = 365, today = '2026-06-01') =>
  dueNotes(entries, days, today).map(({ id }) => id)

it('finds what is older than the days chosen, by visit and by last change, oldest first', () => {
  const notes = [
    note('a day over', '2025-05-31'),
    note('to the day', '2025-06-01'),
    note('old', '2024-02-29'),
    note('old visit, changed lately', '2024-01-01', '2026-05-30T00:00:00.000Z'),
    note('new', '2026-05-30'),
  ]
  expect(due(notes)).toEqual(['old', 'a day over'])
})

it('never finds what it cannot be sure of', () => {
  expect(
    due([
      { kind: 'unreadable', id: 'broken' },
      note('undated', '', '2020-01-01T00:00:00.000Z'),
      note('nonsense', '2020-02-31', '2020-01-01T00:00:00.000Z'),
      note('no time of saving', '2020-01-01', ''),
      note('in days to come', '2202-01-01', '2020-01-01T00:00:00.000Z'),
    ]),
  ).toEqual([])
})

it('finds nothing while it is off, and takes no number that would empty the list', () => {
  const old = [note('old', '2000-01-01')]
  for (const days of [0, -1, 1, 29, NaN]) expect(due(old, days)).toEqual([])
  expect(due(old, 30)).toEqual(['old'])
})

const standing = (state: NoteState, role: HeadStanding['role'] = 'author'): HeadStanding => ({
  state,
  n: 1,
  last: '',
  role,
  me: '',
  digest: '',
  author: { keyId: '', name: '' },
  reviewers: [],
  approvedBy: '',
  locked: false,
  returns: 0,
  at: '',
  submittedAt: '',
})

it("leaves out what is waiting or signed, and what is not the person's own", () => {
  const old = (id: string, at: HeadStanding): ListEntry => {
    const entry = note(id, '2020-01-01')
    return entry.kind === 'head' ? { ...entry, head: { ...entry.head, standing: at } } : entry
  }
  const states = ['draft', 'submitted', 'returned', 'resubmitted', 'signed', 'amended'] as const
  expect(due(states.map((state) => old(state, standing(state))))).toEqual(['draft', 'returned'])
  expect(due(states.map((state) => old(state, standing(state, 'reviewer'))))).toEqual([])
})
