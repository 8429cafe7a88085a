import type { CareDates } from '../domain/plan-of-care'
import { aGoodNote, type Change } from './a-note'

/** Dates of the plan of care. */
export const care =
  (dates: Partial<CareDates>): Change =>
  (note) => {
    note.plan.care = { ...note.plan.care, ...dates }
  }

/** An earlier good note, of this date. */
export const earlierNote = (date: string, ...changes: readonly Change[]) =>
  aGoodNote(
    (note) => {
      note.id = `note-${date}`
      note.visit.date = date
    },
    ...changes,
  )
