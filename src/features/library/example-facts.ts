import { curatedCodes } from '../../coding/icd10/curated-list'
import type { DraftNote } from '../../domain/note'
import type { IsoDate } from '../../domain/calendar'
import { payersOf } from '../../payers/profiles'
import { ALL_EXAMPLES } from '../../rules/all-examples'
import type { Example } from '../../rules/example'
import { factsOf, type Facts } from '../../rules/facts'
import { endsAfter } from '../../rules/outside-dates'
import type { Rule } from '../../rules/rule'
import { EXAMPLE_DAY, runExample, type ExampleRun } from '../../rules/run-example'

/** An example with what the rule said of it. */
export interface Ran extends ExampleRun {
  readonly facts: Facts
}

const read = (note: DraftNote, today: IsoDate, beside?: Example['beside']): Facts =>
  factsOf(note, {
    ...payersOf(note.visit),
    today,
    codes: curatedCodes,
    ...beside,
  })

// Whole notes for every rule are large: they load with a rule's page, never with the editor.
/** The examples of a rule, as its tests read them. */
export const examplesOf = ({ id }: Rule) => ALL_EXAMPLES[id] ?? { passes: [], fails: [] }

/** Runs an example as on the day it was written. */
export function ranExample(rule: Rule, example: Example, shows: 'passes' | 'fails'): Ran {
  const facts = read(example.note, EXAMPLE_DAY, example.beside)
  return { facts, ...runExample(rule, example, shows, facts) }
}

/** Whether the rule says "could not check" of visits after a day. */
export function ruleEndsAfter(rule: Rule, last: IsoDate): boolean {
  const { passes, fails } = examplesOf(rule)
  const notes = [...passes, ...fails].map(({ note }) => note)
  return endsAfter(rule, last, notes, read)
}
