import { expect, it } from 'vitest'
import type { NoteState } from '../../domain/history/standing'
import type { HeadStanding, ListEntry } from '../../storage/note-store'
import { isKind, kindOf, ownNotes } from './own-notes'

const head = (id: string, standing?: Partial<HeadStanding>): ListEntry => ({
  kind: 'head',
  head: {
    id,
    patient: '',
    number: '',
    date: '',
    diagnosis: '',
    savedAt: '',
    ...(standing && {
      standing: {
        state: 'draft',
        n: 1,
        last: '',
        role: 'author',
        me: 'me',
        digest: '',
        author: { keyId: 'me', name: '' },
        reviewers: [],
        approvedBy: '',
        locked: false,
        returns: 0,
        at: '',
        submittedAt: '',
        ...standing,
      },
    }),
  },
})
const own = (state: NoteState) => head(state, { state })
const sent = (state: NoteState, to = 'me') =>
  head(`sent ${state}`, { state, role: 'reviewer', reviewers: [{ keyId: to, name: '' }] })
const broken: ListEntry = { kind: 'unreadable', id: 'broken' }

it('counts what the person wrote by where it stands, and leaves out what others did', () => {
  const entries = [
    head('new'),
    broken,
    ...(['draft', 'submitted', 'resubmitted', 'returned', 'signed', 'amended'] as const).flatMap(
      (state) => [own(state), sent(state)],
    ),
  ]
  const found = ownNotes(entries)
  expect(found.counts).toEqual({ drafts: 2, returned: 1, waiting: 2, signed: 2 })
  expect(found.own).toHaveLength(8)
  expect(found.own).toContain(broken)
})

it('what waits for this person is to be reviewed; what waits for somebody else is not', () => {
  expect(
    ownNotes([
      sent('submitted'),
      sent('resubmitted'),
      sent('returned'),
      sent('signed'),
      sent('submitted', 'another'),
    ]).toReview,
  ).toBe(2)
})

it('a record that cannot be read is of no kind', () => {
  expect(kindOf(broken)).toBeUndefined()
  expect(isKind('signed')).toBe(true)
  expect(isKind('constructor')).toBe(false)
})
