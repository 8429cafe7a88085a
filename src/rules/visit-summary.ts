import type { DraftNote } from '../domain/note'
import { readClock } from '../domain/time'
import { readTreatment } from '../units/read-treatment'
import type { Treatment } from '../units/treatment'

/** What one visit is compared with others by. */
export interface VisitSummary {
  readonly treatment: Treatment
  /** Timed minutes of each service, in the order of the codes: "97110:15 97140:12". '' without any. */
  readonly pattern: string
  readonly minutes: readonly number[]
}

// A session that was read stays the same until its minutes change; other notes stay as they are.
const summaries = new WeakMap<Treatment, VisitSummary>()
const treatments = new WeakMap<DraftNote, Treatment>()

function summed(treatment: Treatment): VisitSummary {
  const timed = treatment.blocks.flatMap(({ timed: counts, code, minutes = 0 }) =>
    counts && minutes > 0 ? [{ code, minutes }] : [],
  )
  return {
    treatment,
    pattern: timed
      .map(({ code, minutes }) => `${code}:${minutes}`)
      .toSorted()
      .join(' '),
    minutes: timed.map(({ minutes }) => minutes),
  }
}

/** Sums up a session that was read already. */
export function summaryOf(treatment: Treatment): VisitSummary {
  let summary = summaries.get(treatment)
  if (!summary) summaries.set(treatment, (summary = summed(treatment)))
  return summary
}

/** The session of another note, read once. */
export function treatmentOf(note: DraftNote): Treatment {
  let treatment = treatments.get(note)
  if (!treatment) treatments.set(note, (treatment = readTreatment(note)))
  return treatment
}

/** Time in and time out of a visit, where both are known. */
export function spanOf({ session }: DraftNote): { from: number; to: number } | undefined {
  const [timeIn, timeOut] = [readClock(session.timeIn), readClock(session.timeOut)]
  return timeIn.kind === 'ok' && timeOut.kind === 'ok'
    ? { from: timeIn.value, to: timeOut.value }
    : undefined
}
