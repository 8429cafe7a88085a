import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { ALL_RULES } from '../rules/all-rules'
import type { Rule } from '../rules/rule'

const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  visit: msg`Visit`,
  diagnosis: msg`Diagnosis`,
  technique: msg`Technique and region`,
  timing: msg`Time and units`,
  performer: msg`Who treated`,
  necessity: msg`Why it was needed`,
  exclusions: msg`What is not 97140`,
  response: msg`Response and progress`,
  skilled: msg`Skilled care`,
  plan: msg`Plan of care`,
  modifiers: msg`Modifiers`,
  laterality: msg`Sides and regions`,
  lymphatic: msg`Lymphatic drainage`,
  chain: msg`From finding to goal`,
  outcome: msg`Outcome measures`,
  screening: msg`Precautions`,
  patterns: msg`Patterns to look at`,
  pairs: msg`Paired codes`,
  wording: msg`Wording`,
  cloning: msg`Words of earlier notes`,
  clocks: msg`Dates of the plan of care`,
  payers: msg`What some payers ask`,
}

export interface RuleFamily {
  readonly id: string
  readonly name: MessageDescriptor
  readonly rules: readonly Rule[]
}

/** The family that the first part of a rule's id names. */
export const familyOf = ({ id }: Rule): string => id.split('.')[0] ?? ''

/** Rules as the review runs them, under their family. */
export const FAMILIES: readonly RuleFamily[] = [...new Set(ALL_RULES.map(familyOf))].map((id) => ({
  id,
  name: NAMES[id] ?? { id, message: id },
  rules: ALL_RULES.filter((rule) => familyOf(rule) === id),
}))
