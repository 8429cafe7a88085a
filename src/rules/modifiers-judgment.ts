import type { MessageDescriptor } from '@lingui/core'
import type { Place } from '../domain/place'
import type { LineFact } from './facts'
import {
  met,
  notApplicable,
  unknown,
  unmetEach,
  type Evidence,
  type Problem,
  type Verdict,
} from './rule'

/** What the record says of one modifier: it bears it out, speaks against it, or does not tell. */
export type Judgment =
  | { readonly kind: 'met'; readonly evidence: readonly Evidence[] }
  | {
      readonly kind: 'unmet' | 'unknown'
      readonly message: MessageDescriptor
      /** What the record does show. */
      readonly evidence: readonly Evidence[]
      /** Where it is mended; the line itself when not said. */
      readonly go?: Place
    }

const NONE: readonly Evidence[] = []

/** The record bears it out. */
export const bornOut = (evidence: readonly Evidence[] = NONE): Judgment => ({
  kind: 'met',
  evidence,
})
/** The record speaks against it. */
export const against = (
  message: MessageDescriptor,
  evidence: readonly Evidence[] = NONE,
  go?: Place,
): Judgment => ({ kind: 'unmet', message, evidence, ...(go === undefined ? {} : { go }) })
/** The record does not tell. */
export const untold = (
  message: MessageDescriptor,
  evidence: readonly Evidence[] = NONE,
  go?: Place,
): Judgment => ({ kind: 'unknown', message, evidence, ...(go === undefined ? {} : { go }) })

/** One line and what was judged of it. */
export interface Judged {
  readonly line: LineFact
  readonly judgment: Judgment
}

/** A verdict over all lines: any problem first, then what could not be told, then the evidence. */
export function verdictOf(judged: readonly Judged[]): Verdict {
  if (judged.length === 0) return notApplicable
  const problems: Problem[] = []
  let why: MessageDescriptor | undefined
  for (const { line, judgment } of judged)
    if (judgment.kind === 'unmet')
      problems.push({ message: judgment.message, go: judgment.go ?? line.place })
    else if (judgment.kind === 'unknown') why ??= judgment.message
  if (problems.length > 0) return unmetEach(problems)
  if (why) return unknown(why)
  return met(...judged.flatMap(({ judgment }) => judgment.evidence))
}

/** Lines as a claim shows them: code and modifiers. */
export const shown = (lines: readonly LineFact[]): Evidence[] =>
  lines.map(({ code, modifiers, place }) => ({ quote: [code, ...modifiers].join(' '), place }))
