import { forgetEntries } from '../units/remembered'
import { factsOf, type Circumstances, type Facts } from './facts'
import type { Entered } from './entered'
import { forgetReadings } from './reading/read-text'
import { review, type Finding } from './review'
import { forgetSaid } from './said'

/** A note with everything the rules looked at, and what each of them says. */
export interface Judgement {
  readonly facts: Facts
  readonly findings: readonly Finding[]
}

/** Reads the rest of a note and runs every rule over it. `entered` is what the form has read of it already. */
export function judge(entered: Entered, circumstances: Circumstances): Judgement {
  const facts = factsOf(entered.note, circumstances, entered)
  return { facts, findings: review(facts) }
}

/** Nothing of the texts that were read stays in memory. */
export function forgetTexts(): void {
  forgetReadings()
  forgetSaid()
  forgetEntries()
}
