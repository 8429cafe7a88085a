import { isOpenToWriting } from '../../domain/history/standing'
import { readNote } from '../../domain/versions/read-note'
import { canonicalJson } from '../../vault/canonical-json'
import { digestOf, verifyHistory } from '../../vault/history-chain'
import { isNoteId, type IncomingNote } from './package'
import { refused, type Refused } from './refused'

/** A note as it stands in a file, and what the file says of it. */
interface Found {
  readonly note?: unknown
  readonly revision?: number
  readonly savedAt?: string
  readonly history?: readonly unknown[] | undefined
}

/**
 * The notes of a file in the newest version: the one place where notes from elsewhere become notes. All or
 * none: one that cannot be read, whose history is not whole or is about other words, or two of one id,
 * refuse the file.
 */
export async function incomingNotes(found: readonly Found[]): Promise<IncomingNote[] | Refused> {
  const notes: IncomingNote[] = []
  const ids = new Set<string>()
  for (const { note: raw, history, ...said } of found) {
    const read = readNote(raw)
    if (read.kind === 'newer') return refused('newer')
    if (read.kind === 'broken' || !isNoteId(read.note.id) || ids.has(read.note.id))
      return refused('malformed')
    // Nothing that a note of this version does not know is dropped in silence.
    if (read.note.schemaVersion === read.from && !isWithin(raw, read.note))
      return refused('malformed')
    ids.add(read.note.id)
    const incoming = { note: read.note, digest: await digestOf(raw), ...said }
    const whole = history ? await withHistory(incoming, raw, history) : incoming
    if ('kind' in whole) return whole
    notes.push(whole)
  }
  return notes
}

/** The note with its history, once that was found whole and to be about these words. */
async function withHistory(
  incoming: IncomingNote,
  raw: unknown,
  history: readonly unknown[],
): Promise<IncomingNote | Refused> {
  const { note, digest } = incoming
  const read = await verifyHistory(history, note.id)
  if (read.kind === 'broken')
    return refused(read.why === 'cannot-check' ? 'cannot-check' : 'broken-history')
  const { entries, standing } = read
  if (!isOpenToWriting(standing) && standing.digest !== digest) return refused('other-words')
  const isOlder = canonicalJson(raw) !== canonicalJson(note)
  return { ...incoming, history: entries, ...(isOlder && { kept: raw }) }
}

/** Whether every member of one value is a member of the other, however deep. */
function isWithin(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null) return one === other
  if (typeof other !== 'object' || other === null) return false
  return Object.entries(one).every(([name, member]) =>
    isWithin(member, (other as Record<string, unknown>)[name]),
  )
}
