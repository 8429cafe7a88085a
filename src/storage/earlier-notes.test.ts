import { describe, expect, it } from 'vitest'
import type { DraftNote } from '../domain/note'
import { aGoodNote } from '../testing/a-note'
import { otherNotes } from './earlier-notes'
import type { ListEntry, NoteStore, Stored } from './note-store'

const noteOf = (id: string, date: string, patient = 'GAR', birthYear = '1958') =>
  aGoodNote((note) => {
    note.id = id
    note.visit = { ...note.visit, date, patient, birthYear }
  })

/** A store that holds these notes; `opened` tells which were read. */
function holding(...notes: readonly DraftNote[]) {
  const opened: string[] = []
  const store = {
    list: () =>
      Promise.resolve<ListEntry[]>([
        { kind: 'unreadable', id: 'broken' },
        ...notes.map(({ id, visit: { patient, number, date } }): ListEntry => {
          const head = { id, patient, number, date, diagnosis: '', savedAt: `saved ${id}` }
          return { kind: 'head', head }
        }),
      ]),
    open: (id: string) => {
      opened.push(id)
      const note = notes.find((each) => each.id === id)
      return Promise.resolve<Stored | undefined>(
        note && { kind: 'note', note, revision: 1, savedAt: '', writer: '' },
      )
    },
  } satisfies Partial<NoteStore>
  return { store: store as unknown as NoteStore, opened }
}

const visit = { id: 'this', patient: 'GAR', birthYear: '1958', date: '2026-01-12' }
const ids = (notes: readonly DraftNote[]) => notes.map(({ id }) => id)

describe('other notes on the device', () => {
  it('are those of the same patient before the visit, newest first', async () => {
    const { store } = holding(
      noteOf('old', '2026-01-05'),
      noteOf('new', '2026-01-09'),
      noteOf('this', '2026-01-12'),
      noteOf('later', '2026-01-14'),
      noteOf('spaced', '2026-01-07', '  gar '),
      noteOf('somebody', '2026-01-08', 'GARCIA'),
      noteOf('namesake', '2026-01-08', 'GAR', '1990'),
      noteOf('undated', ''),
    )
    expect(ids((await otherNotes(store, visit)).earlier)).toEqual(['new', 'spaced', 'old'])
  })

  it('are ten at most, and two of one day come in the order they were saved', async () => {
    const many = Array.from({ length: 12 }, (_, i) => noteOf(`n${10 + i}`, '2026-01-05'))
    const { store, opened } = holding(...many)
    const { earlier } = await otherNotes(store, visit)
    expect(ids(earlier)).toEqual(
      many
        .map(({ id }) => id)
        .toReversed()
        .slice(0, 10),
    )
    expect(opened).toHaveLength(12)
  })

  it('of the same day are about anybody, without the note itself', async () => {
    const { store } = holding(
      noteOf('this', '2026-01-12'),
      noteOf('morning', '2026-01-12', 'LEE', '1970'),
      noteOf('again', '2026-01-12'),
    )
    const { earlier, sameDay } = await otherNotes(store, visit)
    expect(earlier).toEqual([])
    expect(ids(sameDay)).toEqual(['morning', 'again'])
  })

  it('are none while the patient is not named, and nothing is asked of a visit without a day', async () => {
    const { store, opened } = holding(noteOf('blank', '2026-01-05', ' '), noteOf('x', '2026-01-05'))
    expect((await otherNotes(store, { ...visit, patient: ' ' })).earlier).toEqual([])
    expect(await otherNotes(store, { ...visit, date: '2026-02-30' })).toEqual({
      earlier: [],
      sameDay: [],
    })
    expect(opened).toEqual([])
  })

  it('leave out what cannot be read', async () => {
    const { store } = holding(noteOf('gone', '2026-01-05'))
    store.open = () => Promise.resolve({ kind: 'unreadable', id: 'gone', why: 'broken', raw: '' })
    expect((await otherNotes(store, visit)).earlier).toEqual([])
  })
})
