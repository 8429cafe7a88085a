import { daysBetween, readDate, type IsoDate } from '../../../domain/calendar'
import type { Reviewer } from '../../../domain/history/history-entry'
import type { NoteState } from '../../../domain/history/standing'
import { waitsForMe } from '../../../storage/history/waits-for-me'
import type { HeadStanding, ListEntry, NoteHead } from '../../../storage/note-store'

/** What the rules said of a note when they last looked, as far as the queue needs it. */
export interface Looked {
  readonly blockers: number
  readonly fix: number
  readonly explained: number
}

export const SORTS = ['risk', 'age'] as const
export type Sort = (typeof SORTS)[number]

/** Where a note stands for its reviewer. `elsewhere`: taken back, or sent to somebody else since. */
export const SHOWS = ['waiting', 'approved', 'returned', 'signed', 'elsewhere'] as const
export type Show = (typeof SHOWS)[number]

/** Why a note stands where it stands in the queue; the first that holds is the one that put it there. */
export type Why =
  | { readonly kind: 'blockers' | 'fix' | 'explained'; readonly count: number }
  | { readonly kind: 'again' }
  /** Nothing else: it waits, for so many days. */
  | { readonly kind: 'waiting'; readonly days: number }

export interface QueueRow {
  readonly id: string
  readonly patient: string
  readonly number: string
  /** The day of the visit as it was typed. */
  readonly date: string
  readonly author: string
  readonly state: NoteState
  readonly show: Show
  /** When it was submitted last. */
  readonly submittedAt: string
  /** When the last step was taken. */
  readonly at: string
  /** Whole days since then, by the device's calendar. */
  readonly days: number
  readonly whys: readonly Why[]
  /** The rules have not looked at it yet. */
  readonly isUnchecked: boolean
  /** Who else may decide on it. */
  readonly others: readonly Reviewer[]
  /** Approved by somebody else, who has not signed. */
  readonly isApprovedByOther: boolean
}

const isWaiting = ({ state }: HeadStanding) => state === 'submitted' || state === 'resubmitted'

/** Where a note that was sent to this person stands for them. */
export function showOf(standing: HeadStanding): Show {
  const { state, me, approvedBy } = standing
  if (waitsForMe(standing)) return 'waiting'
  if (isWaiting(standing)) return approvedBy === me ? 'approved' : 'elsewhere'
  if (state === 'returned') return 'returned'
  return state === 'draft' ? 'elsewhere' : 'signed'
}

type Received = NoteHead & { readonly standing: HeadStanding }

/** The notes that others wrote and sent here. */
export const received = (entries: readonly ListEntry[]): readonly Received[] =>
  entries.flatMap((entry) =>
    entry.kind === 'head' && entry.head.standing?.role === 'reviewer'
      ? [entry.head as Received]
      : [],
  )

function whysOf(looked: Looked | undefined, state: NoteState, days: number): readonly Why[] {
  const counted = (['blockers', 'fix', 'explained'] as const).flatMap((kind) => {
    const count = looked?.[kind] ?? 0
    return count > 0 ? [{ kind, count }] : []
  })
  const whys: readonly Why[] = [
    ...counted,
    ...(state === 'resubmitted' ? [{ kind: 'again' as const }] : []),
  ]
  return whys.length > 0 ? whys : [{ kind: 'waiting', days }]
}

/** `dayOf` says the calendar day of an instant where the device is. */
export interface Today {
  readonly today: IsoDate
  readonly dayOf: (at: string) => IsoDate
}

const daysSince = (at: string, { today, dayOf }: Today): number =>
  readDate(at.slice(0, 10)).kind === 'ok' ? Math.max(0, daysBetween(dayOf(at), today)) : 0

const rowOf = (head: Received, looked: Looked | undefined, now: Today): QueueRow => {
  const { id, patient, number, date, standing } = head
  const { state, author, reviewers, me, submittedAt, at, approvedBy } = standing
  const days = daysSince(submittedAt, now)
  return {
    id,
    patient,
    number,
    date,
    author: author.name,
    state,
    show: showOf(standing),
    submittedAt,
    at,
    days,
    whys: whysOf(looked, state, days),
    isUnchecked: looked === undefined,
    others: reviewers.filter(({ keyId }) => keyId !== me),
    isApprovedByOther: isWaiting(standing) && approvedBy !== '' && approvedBy !== me,
  }
}

const countOf = ({ whys }: QueueRow, kind: Why['kind']): number => {
  const why = whys.find((each) => each.kind === kind)
  return why === undefined ? 0 : 'count' in why ? why.count : 1
}

/** What needs eyes first: what stops signing, what is open, what was answered with a reason, what came again. */
const RISKS = ['blockers', 'fix', 'explained', 'again'] as const

const byAge = (one: QueueRow, other: QueueRow): number =>
  one.submittedAt < other.submittedAt
    ? -1
    : one.submittedAt > other.submittedAt
      ? 1
      : one.id < other.id
        ? -1
        : 1

function byRisk(one: QueueRow, other: QueueRow): number {
  for (const kind of RISKS) {
    const more = countOf(other, kind) - countOf(one, kind)
    if (more !== 0) return more
  }
  return byAge(one, other)
}

/** Every note that was sent to this person, in the order in which they want to look at them. */
export function queueOf(
  entries: readonly ListEntry[],
  looked: ReadonlyMap<string, Looked>,
  sort: Sort,
  now: Today,
): readonly QueueRow[] {
  const rows = received(entries).map((head) => rowOf(head, looked.get(head.id), now))
  return rows.sort(sort === 'age' ? byAge : byRisk)
}

/** How many there are under each heading. */
export function countsOf(rows: readonly QueueRow[]): Readonly<Record<Show, number>> {
  const counts = { waiting: 0, approved: 0, returned: 0, signed: 0, elsewhere: 0 }
  for (const { show } of rows) counts[show] += 1
  return counts
}

/**
 * The note to look at after this one, or before it; from the end on it begins anew. One that is not in the
 * queue (any more) is followed by the first. Undefined when there is no other.
 */
export function nextInQueue(
  rows: readonly QueueRow[],
  id: string,
  by: 1 | -1 = 1,
): string | undefined {
  const at = rows.findIndex((row) => row.id === id)
  if (at < 0) return rows[0]?.id
  const next = rows[(at + by + rows.length) % rows.length]
  return next?.id === id ? undefined : next?.id
}
