import type { Anchor } from '../../vault/history-chain'
import { digestOf } from '../../vault/history-chain'
import { fromNoteRowText } from '../note-row-text'
import type { HeadStanding } from '../note-store'
import { openRow, type OpenDatabase } from '../vault-database'
import { entriesOf, readHeld } from './history-rows'

/** A note's history as it lies there, unchecked, with what it is checked against. */
export interface KeptHistory {
  /** The first step first; undefined for one that does not open. */
  readonly entries: readonly unknown[]
  readonly anchor: Anchor
  /** Whether the person wrote the note or was sent it. */
  readonly role: HeadStanding['role']
  /** The key id by which the note knows this person, or would; '' while they have no keys. */
  readonly me: string
  /** Digest of the note's words as they lie there; '' where they cannot be read. */
  readonly digest: string
}

async function digestHere(open: OpenDatabase, id: string): Promise<string> {
  const row = await open.db.get('notes', id)
  if (!row) return ''
  try {
    return await digestOf(JSON.parse(fromNoteRowText(await openRow(open, 'notes', row)).body))
  } catch {
    return ''
  }
}

export async function keptHistory(open: OpenDatabase, id: string): Promise<KeptHistory> {
  const [entries, { anchor, role, me }, digest] = await Promise.all([
    entriesOf(open, id),
    readHeld(open, id),
    digestHere(open, id),
  ])
  return { entries, anchor, role, me, digest }
}
