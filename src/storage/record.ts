import { DraftNote } from '../domain/note'
import type { ListEntry, NoteHead, Stored } from './note-store'

/** A row as it lies in the database. Sealing a record means changing this file alone. */
export interface Row {
  id: string
  format: 1
  revision: number
  savedAt: string
  head: NoteHead
  body: DraftNote
}

const headOf = (note: DraftNote, savedAt: string): NoteHead => ({
  id: note.id,
  patient: note.visit.patient,
  number: note.visit.number,
  date: note.visit.date,
  diagnosis: note.visit.diagnoses[0]?.label ?? '',
  savedAt,
})

export const toRow = (note: DraftNote, revision: number, savedAt: string): Row => ({
  id: note.id,
  format: 1,
  revision,
  savedAt,
  head: headOf(note, savedAt),
  body: note,
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Reads a row; a foreign or damaged one keeps its text reachable as `raw`. */
export function fromRow(id: string, row: unknown): Stored {
  const unreadable = (why: 'newer' | 'broken'): Stored => ({
    kind: 'unreadable',
    id,
    why,
    raw: JSON.stringify(row, null, 2) ?? String(row),
  })
  if (!isObject(row)) return unreadable('broken')
  const body = row['body']
  if (isObject(body) && typeof body['schemaVersion'] === 'number' && body['schemaVersion'] > 1)
    return unreadable('newer')
  const parsed = DraftNote.safeParse(body)
  const { revision, savedAt } = row
  if (!parsed.success || typeof revision !== 'number' || typeof savedAt !== 'string')
    return unreadable('broken')
  return { kind: 'note', note: parsed.data, revision, savedAt }
}

const isHead = (value: unknown): value is NoteHead =>
  isObject(value) &&
  ['id', 'patient', 'number', 'date', 'diagnosis', 'savedAt'].every(
    (key) => typeof value[key] === 'string',
  )

/** What the list shows of a row, without reading the note itself. */
export function headFromRow(id: string, row: unknown): ListEntry {
  const head = isObject(row) ? row['head'] : undefined
  return isHead(head) ? { kind: 'head', head } : { kind: 'unreadable', id }
}
