import type { NoteRows } from './note-rows'
import type { NotesBefore, NoteStore } from './note-store'

/** Notes kept as rows, wherever those lie. Rows are asked for anew with each call: they may have been locked. */
export const browserNoteStore = (rows: () => NoteRows): NoteStore & NotesBefore => ({
  list: async () => rows().list(),

  async open(id) {
    const row = await rows().get(id)
    if (row === undefined) return undefined
    // The list needs no schema; it loads with the first note that is opened.
    const { fromRow } = await import('./read-record')
    return fromRow(id, row)
  },

  save: async (note, revision, writer = '', keepBefore = false) =>
    rows().put(JSON.stringify(note), revision, writer, new Date().toISOString(), keepBefore),

  remove: async (id) => rows().remove(id, Date.now()),

  async earlier(id) {
    const found = await rows().earlier(id)
    const { fromRow } = await import('./read-record')
    return found.flatMap((row) => {
      const stored = fromRow(id, row)
      return stored.kind === 'note' ? [stored] : []
    })
  },

  deleted: async () =>
    (await rows().deleted()).toSorted((one, other) => other.deletedAt - one.deletedAt),
  putBack: async (deleted) => rows().putBack(deleted),
  deleteForGood: async (deleted) => rows().forget(deleted),
})
