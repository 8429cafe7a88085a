import type { DraftNote } from '../domain/note'
import type { Treatment } from '../units/treatment'
import { readTreatment } from '../units/read-treatment'

/** What one visit is compared with others by. */
export interface VisitSummary {
  readonly note: DraftNote
  readonly treatment: Treatment
  /** Timed minutes of each service, in the order of the codes: "97110:15 97140:12". '' without any. */
  readonly pattern: string
  readonly minutes: readonly number[]
}

/** Sums up a visit whose session was read already. */
export function summaryOf(note: DraftNote, treatment: Treatment): VisitSummary {
  const timed = treatment.blocks.flatMap(({ timed: counts, code, minutes = 0 }) =>
    counts && minutes > 0 ? [{ code, minutes }] : [],
  )
  return {
    note,
    treatment,
    pattern: timed
      .map(({ code, minutes }) => `${code}:${minutes}`)
      .toSorted()
      .join(' '),
    minutes: timed.map(({ minutes }) => minutes),
  }
}

// Earlier notes stay the same while this one is typed.
const remembered = new WeakMap<DraftNote, VisitSummary>()

/** Sums up another visit; what was read of a note once is kept while the note is. */
export function summaryOfEarlier(note: DraftNote): VisitSummary {
  let summary = remembered.get(note)
  if (!summary) remembered.set(note, (summary = summaryOf(note, readTreatment(note))))
  return summary
}
