import type { NoteState } from '../../domain/history/standing'
import { waitsForMe } from '../../storage/history/waits-for-me'
import type { ListEntry } from '../../storage/note-store'

/** What a list of one's own notes can be narrowed to. */
export const KINDS = ['drafts', 'returned', 'waiting', 'signed'] as const
export type Kind = (typeof KINDS)[number]

const KIND_OF: Readonly<Record<NoteState, Kind>> = {
  draft: 'drafts',
  submitted: 'waiting',
  returned: 'returned',
  resubmitted: 'waiting',
  signed: 'signed',
  amended: 'signed',
}

export const stateOf = (entry: ListEntry): NoteState =>
  (entry.kind === 'head' ? entry.head.standing?.state : undefined) ?? 'draft'

/** What cannot be read is of no kind: it is shown among all alone. */
export const kindOf = (entry: ListEntry): Kind | undefined =>
  entry.kind === 'head' ? KIND_OF[stateOf(entry)] : undefined

export const isKind = (value: string | undefined): value is Kind =>
  KINDS.some((kind) => kind === value)

export interface OwnNotes {
  /** What the person wrote, and what cannot be read. */
  readonly own: readonly ListEntry[]
  readonly counts: Readonly<Record<Kind, number>>
  /** How many notes of others wait for this person. */
  readonly toReview: number
}

/** The person's own notes among all that are here, counted; what was sent to them is read elsewhere. */
export function ownNotes(entries: readonly ListEntry[]): OwnNotes {
  const counts = { drafts: 0, returned: 0, waiting: 0, signed: 0 }
  const own: ListEntry[] = []
  let toReview = 0
  for (const entry of entries) {
    const standing = entry.kind === 'head' ? entry.head.standing : undefined
    const kind = kindOf(entry)
    if (standing?.role === 'reviewer') {
      if (waitsForMe(standing)) toReview += 1
      continue
    }
    own.push(entry)
    if (kind) counts[kind] += 1
  }
  return { own, counts, toReview }
}
