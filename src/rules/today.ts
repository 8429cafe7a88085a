import type { Topic } from './reading/mention'
import type { Said, SaidMention } from './said'

/**
 * Mentions of an act as done in this visit. What stands in a box of the plan is never an act of
 * today, however it is worded.
 */
export const doneToday = (said: Said, topic: Topic): readonly SaidMention[] =>
  said.about(topic).filter(({ place }) => !place.startsWith('plan.'))
