import type { HistoryEntry } from '../../domain/history/history-entry'
import {
  isOpenToWriting,
  standingOf,
  UNTOUCHED,
  type Standing,
} from '../../domain/history/standing'
import type { Anchor } from '../../vault/history-chain'
import type { HeadStanding } from '../note-store'
import { isHead } from '../record'
import { allOf, openRow, type OpenDatabase } from '../vault-database'

/** Where a note stands for the person whose vault it is in. */
export interface Held {
  readonly standing: Standing
  readonly entries: readonly HistoryEntry[]
  readonly role: HeadStanding['role']
  /** The key id under which this person has acted on it, or would; '' while they have no keys. */
  readonly me: string
  /** How far the history goes by the note's head. */
  readonly anchor: Anchor
  /** Steps are missing, or cannot be opened: nothing may be written, or a signed note could be. */
  readonly isBroken: boolean
}

const NO_ANCHOR: Anchor = { n: 0, last: '' }

const FREE: Held = {
  standing: UNTOUCHED,
  entries: [],
  role: 'author',
  me: '',
  anchor: NO_ANCHOR,
  isBroken: false,
}

/** The steps of a note as they lie there; one that does not open is undefined. */
export async function entriesOf(open: OpenDatabase, id: string): Promise<readonly unknown[]> {
  const rows = await open.db.getAll('history', allOf(id))
  return Promise.all(
    rows.map(async (row): Promise<unknown> => {
      try {
        return JSON.parse(await openRow(open, 'history', row))
      } catch {
        return undefined
      }
    }),
  )
}

/** How far the history goes by the note's head, which is sealed apart from it. */
async function headStanding(open: OpenDatabase, id: string): Promise<HeadStanding | undefined> {
  const row = await open.db.get('heads', id)
  if (!row) return undefined
  try {
    const head: unknown = JSON.parse(await openRow(open, 'heads', row))
    return isHead(head) ? head.standing : undefined
  } catch {
    return undefined
  }
}

/** Reads where a note stands. The seals tell what was changed, the head what is missing. */
export async function readHeld(open: OpenDatabase, id: string): Promise<Held> {
  const [found, head] = await Promise.all([entriesOf(open, id), headStanding(open, id)])
  if (found.length === 0 && !head) return FREE
  // Sealed by us, so they are what we wrote.
  const entries = found.filter((each) => each !== undefined) as unknown as readonly HistoryEntry[]
  const standing = standingOf(entries)
  const isBroken =
    entries.length !== found.length || head?.n !== standing.n || head.last !== standing.last
  // Who never signed or sent a note needs nothing of this.
  const { ownKeyIds } = await import('./person')
  const mine = await ownKeyIds(open)
  const role = mine.includes(standing.author ?? '') || standing.n === 0 ? 'author' : 'reviewer'
  const known = knownTo(standing)
  const me = mine.find((keyId) => known.includes(keyId)) ?? mine[0] ?? ''
  const anchor = head ? { n: head.n, last: head.last } : NO_ANCHOR
  return { standing, entries, role, me, anchor, isBroken }
}

/** Everybody whom a note knows by their keys. */
export const knownTo = ({ author, reviewers, signatures }: Standing): readonly string[] => [
  ...(author === undefined ? [] : [author]),
  ...reviewers.map(({ keyId }) => keyId),
  ...signatures.map(({ by }) => by.keyId),
]

export const mayWrite = ({ standing, role, isBroken }: Held): boolean =>
  !isBroken && role === 'author' && isOpenToWriting(standing)

/** What is waiting for somebody or answered for is not deleted. */
export const mayRemove = ({ standing, isBroken }: Held): boolean =>
  !isBroken && isOpenToWriting(standing)

/** What the head of a note says of its standing; undefined for one without a history. */
export function asHead({ standing, entries, role, me }: Held): HeadStanding | undefined {
  const last = entries.at(-1)
  if (!last) return undefined
  const { state, n, digest, reviewers, approvedBy = '', locked, returns } = standing
  const { keyId = '', name = '' } = entries[0]?.by ?? {}
  return {
    state,
    n,
    last: last.hash,
    role,
    me,
    digest,
    author: { keyId, name },
    reviewers,
    approvedBy,
    locked,
    returns,
    at: last.at,
    submittedAt: entries.findLast(({ did }) => did.act === 'submitted')?.at ?? '',
  }
}
