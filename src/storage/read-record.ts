import { readNote } from '../domain/versions/read-note'
import type { Stored } from './note-store'
import { isObject } from './record'

/** Everything a database can hold as text; a ring or a big number has no JSON. */
function asText(row: unknown): string {
  try {
    return JSON.stringify(row, null, 2) ?? String(row)
  } catch {
    return isObject(row)
      ? Object.entries(row)
          .map(([key, value]) => `${key}: ${String(value)}`)
          .join('\n')
      : String(row)
  }
}

/** The tree behind a body's text; anything else as it is. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Reads a row; a foreign or damaged one keeps its text reachable as `raw`. */
export function fromRow(id: string, row: unknown): Stored {
  const unreadable = (why: 'newer' | 'broken'): Stored => ({
    kind: 'unreadable',
    id,
    why,
    raw: asText(row),
  })
  if (!isObject(row)) return unreadable('broken')
  const read = readNote(parsed(row['body']))
  if (read.kind !== 'note') return unreadable(read.kind)
  const { note } = read
  const { revision, savedAt } = row
  // A body of another note would be saved over that note.
  if (note.id !== id || typeof revision !== 'number' || typeof savedAt !== 'string')
    return unreadable('broken')
  const writer = typeof row['writer'] === 'string' ? row['writer'] : ''
  return { kind: 'note', note, revision, savedAt, writer }
}
