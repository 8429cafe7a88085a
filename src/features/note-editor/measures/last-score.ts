import type { DraftNote } from '../../../domain/note'
import type { OutcomeScore } from '../../../domain/outcome-measure'
import { readDate } from '../../../domain/calendar'

/** A score nobody has entered yet. */
export const newScore = (): OutcomeScore => ({
  id: crypto.randomUUID(),
  measure: '',
  before: '',
  beforeOn: '',
  now: '',
  goal: '',
})

/** The latest score of a measure in earlier notes (newest first) that names its day. */
export function lastScore(
  earlier: readonly DraftNote[],
  measure: string,
): { value: string; date: string } | undefined {
  if (measure === '') return undefined
  for (const { objective, visit } of earlier) {
    const score = objective.scores.find((each) => each.measure === measure)
    const now = score?.now.trim() ?? ''
    if (now !== '' && readDate(visit.date).kind === 'ok') return { value: now, date: visit.date }
    const before = score?.before.trim() ?? ''
    if (score && before !== '' && readDate(score.beforeOn).kind === 'ok')
      return { value: before, date: score.beforeOn }
  }
  return undefined
}
