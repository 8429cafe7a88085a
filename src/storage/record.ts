import type { DraftNote } from '../domain/note'
import type { HeadStanding, ListEntry, NoteHead, Stored } from './note-store'

/** A row as it lies in the database. Sealing a record changes this file and its reader. */
export interface Row {
  id: string
  format: 1
  revision: number
  savedAt: string
  /** Which opening of the note wrote it: its last words may follow this row without a conflict. */
  writer: string
  head: NoteHead
  /** The note as JSON text: one string is written and read far faster than a tree. */
  body: string
}

/** What a list will show of this note. */
export const headOf = (note: DraftNote, savedAt: string, standing?: HeadStanding): NoteHead => ({
  id: note.id,
  patient: note.visit.patient,
  number: note.visit.number,
  date: note.visit.date,
  diagnosis: note.visit.diagnoses[0]?.label ?? '',
  savedAt,
  ...(standing && { standing }),
})

/** `body` is the note's JSON text, for whoever has it already. */
export const toRow = (
  note: DraftNote,
  revision: number,
  savedAt: string,
  writer = '',
  body = JSON.stringify(note),
): Row => ({
  id: note.id,
  format: 1,
  revision,
  savedAt,
  writer,
  head: headOf(note, savedAt),
  body,
})

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const isHead = (value: unknown): value is NoteHead =>
  isObject(value) &&
  ['id', 'patient', 'number', 'date', 'diagnosis', 'savedAt'].every(
    (key) => typeof value[key] === 'string',
  )

/** What the list shows of a row, without reading the note itself. The key counts, not what the head says of itself. */
export function headFromRow(id: string, row: unknown): ListEntry {
  const head = isObject(row) ? row['head'] : undefined
  return isHead(head) ? { kind: 'head', head: { ...head, id } } : { kind: 'unreadable', id }
}

/** All words of a record as plain text, for when nothing else can show them. */
export const keptText = (stored: Stored): string =>
  stored.kind === 'note' ? JSON.stringify(stored.note, null, 2) : stored.raw
