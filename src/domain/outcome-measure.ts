import { z } from './z'

/**
 * A score of a questionnaire or a measured test, then and now, kept as typed. `measure` is a key of
 * `coding/outcome-measures.ts`; `goal` is the id of the goal it stands for, or ''.
 */
export const OutcomeScore = z.object({
  id: z.string(),
  measure: z.string(),
  /** The earlier score, usually of the evaluation or the last progress report, and its date. */
  before: z.string(),
  beforeOn: z.string(),
  now: z.string(),
  goal: z.string(),
})
export type OutcomeScore = z.infer<typeof OutcomeScore>
