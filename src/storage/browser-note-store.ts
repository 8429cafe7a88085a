import type { NoteRows } from './note-rows'
import type { NoteStore } from './note-store'

/** Notes kept as rows, wherever those lie. Rows are asked for anew with each call: they may have been locked. */
export const browserNoteStore = (rows: () => NoteRows): NoteStore => ({
  list: async () => rows().list(),

  async open(id) {
    const row = await rows().get(id)
    if (row === undefined) return undefined
    // The list needs no schema; it loads with the first note that is opened.
    const { fromRow } = await import('./read-record')
    return fromRow(id, row)
  },

  save: async (note, revision, writer = '') =>
    rows().put(JSON.stringify(note), revision, writer, new Date().toISOString()),

  remove: async (id) => rows().remove(id),
})
