import type { DraftNote } from '../domain/note'

/**
 * One note as a plain file of notes, made at once and without anything that could fail together with the
 * store. NOT encrypted. It reads as what `packages/notes-file` writes.
 */
export const noteAsFile = (note: DraftNote, exportedAt: string): string =>
  `${JSON.stringify({ t: 'skillednote.notes', v: 1, exportedAt, notes: [note] }, null, 2)}\n`
