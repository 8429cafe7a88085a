import { newFinding } from '../domain/new-note'
import type { DraftNote } from '../domain/note'
import type { OutcomeScore } from '../domain/outcome-measure'
import type { Screening } from '../domain/screening'
import type { Side } from '../domain/treatment-block'
import type { Change } from './a-note'

type Finding = DraftNote['objective']['findings'][number]

let count = 0

/** A listed finding: what, where, how much. */
export const finding = (
  kind: Finding['kind'],
  what: string,
  before: string,
  region = '',
  side: Side = '',
  rest: Partial<Finding> = {},
): Finding => {
  count += 1
  return { ...newFinding(`finding-${count}`), kind, what, before, region, side, ...rest }
}

/** These findings instead of its own. */
export const found =
  (...list: readonly Finding[]): Change =>
  (note) => {
    note.objective.findings = list.map((each) => ({ ...each, goals: [...each.goals] }))
  }

/** A score of a measure: then, on a day, and now. */
export const score = (
  measure: string,
  before: string,
  now: string,
  beforeOn = '2026-01-05',
): OutcomeScore => {
  count += 1
  return { id: `score-${count}`, measure, before, beforeOn, now, goal: '' }
}

/** These scores. */
export const scored =
  (...list: readonly OutcomeScore[]): Change =>
  (note) => {
    note.objective.scores = list.map((each) => ({ ...each }))
  }

/** A screen that was recorded. */
export const ticked =
  (screen: string, result: Screening['result'] = 'negative', text = ''): Change =>
  (note) => {
    note.objective.screenings.push({ screen, result, text })
  }

/** A limitation and goals, by id. */
export const aimedAt =
  (
    limitations: Readonly<Record<string, string>>,
    goals: Readonly<Record<string, string>>,
  ): Change =>
  (note) => {
    note.subjective.limitations = Object.entries(limitations).map(([id, activity]) => ({
      id,
      activity,
      baseline: '',
    }))
    note.plan.goals = Object.entries(goals).map(([id, text]) => ({ id, text }))
  }
