import type { LiveState } from '../live-note'
import { screensCalledFor } from '../../../rules/screening-record'

/**
 * Ids of the screens that this note calls for or has recorded, as one string: it stays the same value
 * while they stay the same, so that nothing is drawn anew with a key.
 */
export function screensOnScreen({ facts, judged }: LiveState): string {
  const { note } = facts
  const entered = note.visit.diagnoses.map(({ code }) => ({ entry: code }))
  const called = screensCalledFor(judged?.techniques ?? [], entered).map(({ id }) => id)
  const recorded = note.objective.screenings.map(({ screen }) => screen)
  return [...new Set([...called, ...recorded])].join(' ')
}
