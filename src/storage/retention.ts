import { readDate } from '../domain/calendar'
import type { ListEntry, NoteHead } from './note-store'

/** How many days a person may choose to keep notes for. Records laws count in years: less is no clock, but a slip. */
export const KEEP_DAYS = { least: 30, most: 36_500 } as const

/** Calendar days of UTC as a number, so that days can be counted. */
const dayNumber = (iso: string) =>
  Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000)

/** Waiting for somebody, answered for, or not this person's own: the store does not delete it. */
const isHeld = ({ standing }: NoteHead) =>
  standing !== undefined &&
  (standing.role === 'reviewer' || (standing.state !== 'draft' && standing.state !== 'returned'))

/**
 * Notes whose visit and last change are both more than `days` ago, oldest first. What cannot be read, has no
 * date, or is dated in days to come never falls due. Neither does what is waiting, or signed: that is a record
 * which a law may hold a clinic to, or lies with somebody who is to decide on it. `today` is a plain date.
 */
export function dueNotes(
  entries: readonly ListEntry[],
  days: number,
  today: string,
): readonly NoteHead[] {
  if (days < KEEP_DAYS.least) return []
  const limit = dayNumber(today) - days
  return entries
    .flatMap((entry) => (entry.kind === 'head' && !isHeld(entry.head) ? [entry.head] : []))
    .filter(
      ({ date, savedAt }) =>
        readDate(date).kind === 'ok' && dayNumber(date) < limit && dayNumber(savedAt) < limit,
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
