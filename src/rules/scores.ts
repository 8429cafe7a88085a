import {
  gainOf,
  measureOf,
  scoreChange,
  type OutcomeMeasure,
  type ScoreChange,
} from '../coding/outcome-measures'
import { readNumber, type Read } from '../domain/entry'
import type { DraftNote } from '../domain/note'
import type { OutcomeScore } from '../domain/outcome-measure'
import type { Evidence } from './rule'

/** A score as a rule reads it. */
export interface ScoreFact {
  readonly index: number
  readonly score: OutcomeScore
  /** Undefined for a key we do not know (a record from elsewhere) and while none is chosen. */
  readonly measure: OutcomeMeasure | undefined
  readonly before: Read<number>
  readonly now: Read<number>
  /** Undefined while one of the two is not a number in range. */
  readonly change: ScoreChange | undefined
  /** Positive where it is better. */
  readonly gain: number | undefined
}

/** Whether a value lies in the range of its measure. */
export const isInRange = ({ least, most }: OutcomeMeasure, value: number): boolean =>
  value >= least && value <= most

/** A score read: both values, and what their difference means. */
export function readScore(score: OutcomeScore, index: number): ScoreFact {
  const measure = measureOf(score.measure)
  const typed = readNumber(score.before)
  // What is itself a change starts from none.
  const before: Read<number> =
    measure?.isChange && typed.kind === 'blank' ? { kind: 'ok', value: 0 } : typed
  const now = readNumber(score.now)
  const both =
    measure !== undefined &&
    before.kind === 'ok' &&
    now.kind === 'ok' &&
    isInRange(measure, before.value) &&
    isInRange(measure, now.value)
  return {
    index,
    score,
    measure,
    before,
    now,
    change: both ? scoreChange(measure, before.value, now.value) : undefined,
    gain: both ? gainOf(measure, before.value, now.value) : undefined,
  }
}

/** Every score of a note. */
export const scoresOf = (note: DraftNote): readonly ScoreFact[] =>
  note.objective.scores.map(readScore)

/** A score as evidence: "Neck Disability Index 20 to 12". */
export const scoreEvidence = ({ score, measure, index }: ScoreFact): Evidence => ({
  quote: `${measure?.inNote ?? score.measure} ${[score.before.trim(), score.now.trim()]
    .filter((value) => value !== '')
    .join(' to ')}`,
  place: `objective.scores.${index}.${score.now.trim() === '' ? 'before' : 'now'}`,
})
