import { DraftNote } from '../domain/note'
import type { Stored } from './note-store'
import { isObject } from './record'

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
