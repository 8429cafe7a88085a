import type { MessageDescriptor } from '@lingui/core'

/** How a payer turns minutes into units. */
export const METHODS = ['eight-minute', 'midpoint', 'full-fifteen'] as const
export type Method = (typeof METHODS)[number]

/** What a payer makes of a common rule. A rule that stops signing is never re-weighed. */
export const WEIGHTS = ['off', 'consider', 'fix'] as const
export type Weight = (typeof WEIGHTS)[number]

/** Where a payer wrote down what its profile says. Dates are calendar dates, '' while not known. */
export interface Policy {
  readonly title: string
  readonly edition: string
  readonly from: string
  readonly to: string
}

/** A payer is data: how it counts, where that is written, and what rules read of it. */
export interface Payer {
  readonly id: string
  /** A message for the profiles everyone has; a clinic's own name stands as it was typed. */
  readonly name: MessageDescriptor | string
  /** Name as the note prints it (the note stays English). */
  readonly inNote: string
  readonly method: Method
  readonly policy: Policy
  /** Lymphatic drainage is paid for lymphedema alone. */
  readonly drainageOnlyForLymphedema: boolean
  /** Medicare rules on assistants, plans of care and therapy modifiers hold. */
  readonly medicare: boolean
  /** Codes on which this payer wants 59 or an X modifier beside manual therapy, official edit or not. */
  readonly asksDistinctFor: readonly string[]
  /** Rules, by id, that weigh something else than usual under this payer. */
  readonly weights: Readonly<Record<string, Weight>>
  /** Rules, by id, that only some payers ask for, and this one does. */
  readonly extra: readonly string[]
  /** Visits this payer pays for, null when it sets no number. */
  readonly visitLimit: number | null
  /** Units of timed codes this payer pays for on one day, null when it sets no number. */
  readonly unitLimit: number | null
  /** What else to know, in the clinic's own words. */
  readonly advice: string
}
