import { readNote } from '../../domain/versions/read-note'
import { sha256, toBase64url } from '../../vault/digest'
import { canonicalJson } from '../../vault/canonical-json'
import { isNoteId, type IncomingNote } from './package'
import { refused, type Refused } from './refused'

/** A note as it stands in a file, and what the file says of it. */
interface Found {
  readonly note?: unknown
  readonly revision?: number
  readonly savedAt?: string
}

/**
 * The notes of a file in the newest version: the one place where notes from elsewhere become notes. All or
 * none: one that cannot be read, or two of one id, refuse the file.
 */
export async function incomingNotes(found: readonly Found[]): Promise<IncomingNote[] | Refused> {
  const notes: IncomingNote[] = []
  const ids = new Set<string>()
  for (const { note: raw, ...said } of found) {
    const read = readNote(raw)
    if (read.kind === 'newer') return refused('newer')
    if (read.kind === 'broken' || !isNoteId(read.note.id) || ids.has(read.note.id))
      return refused('malformed')
    // Nothing that a note of this version does not know is dropped in silence.
    if (read.note.schemaVersion === read.from && !isWithin(raw, read.note))
      return refused('malformed')
    ids.add(read.note.id)
    const digest = toBase64url(await sha256(canonicalJson(raw)))
    notes.push({ note: read.note, digest, ...said })
  }
  return notes
}

/** Whether every member of one value is a member of the other, however deep. */
function isWithin(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one === other
  if (typeof other !== 'object' || other === null) return false
  return Object.entries(one).every(([name, member]) =>
    isWithin(member, (other as Record<string, unknown>)[name]),
  )
}
