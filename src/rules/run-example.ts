import type { IsoDate } from '../domain/calendar'
import type { Example } from './example'
import type { Facts } from './facts'
import { review, type Finding, type State } from './review'
import type { Rule } from './rule'

/** The day on which the notes of the examples were written. */
export const EXAMPLE_DAY: IsoDate = '2026-01-12'

/** What a rule said of an example, and whether that is what the example shows. */
export interface ExampleRun {
  readonly findings: readonly Finding[]
  readonly states: readonly State[]
  readonly asShown: boolean
}

/** Runs one rule over one example, read into facts as on the day it was written. */
export function runExample(
  rule: Rule,
  { go, state = 'unmet' }: Example,
  shows: 'passes' | 'fails',
  facts: Facts,
): ExampleRun {
  const findings = review(facts, [rule])
  const states = [...new Set(findings.map((finding) => finding.state))]
  const asShown =
    shows === 'passes'
      ? states.every((each) => each === 'met' || each === 'notApplicable')
      : states.every((each) => each === state) && (go === undefined || findings[0]?.go === go)
  return { findings, states, asShown }
}
