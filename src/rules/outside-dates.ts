import { addDays, type IsoDate } from '../domain/calendar'
import type { DraftNote } from '../domain/note'
import type { Facts } from './facts'
import { review } from './review'
import type { Rule } from './rule'

/** Gives the facts of a note as of the day of its visit. */
type ReadOn = (note: DraftNote, day: IsoDate) => Facts

const isUnknown = (rule: Rule, note: DraftNote, day: IsoDate, read: ReadOn): boolean =>
  review(read({ ...note, visit: { ...note.visit, date: day } }, day), [rule]).some(
    ({ state }) => state === 'unknown',
  )

/**
 * Whether a rule says "could not check" of a visit after the last day that a source is known for. Asked
 * of the rule itself: some of the notes get an answer on that day and none on the day after.
 */
export const endsAfter = (
  rule: Rule,
  last: IsoDate,
  notes: readonly DraftNote[],
  read: ReadOn,
): boolean =>
  notes.some(
    (note) => !isUnknown(rule, note, last, read) && isUnknown(rule, note, addDays(last, 1), read),
  )
