import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Facts } from '../../rules/facts'
import type { Rule } from '../../rules/rule'

/** What a rule looks at, in words. A test finds the fact that a rule needs and that has none. */
export const FACT_NAMES: Readonly<Partial<Record<keyof Facts, MessageDescriptor>>> = {
  note: msg`the note as it was entered`,
  today: msg`today's date`,
  dateRead: msg`the date of the visit, as typed`,
  date: msg`the date of the visit`,
  payer: msg`the payer`,
  secondary: msg`the second payer`,
  pairs: msg`the table of paired codes`,
  earlier: msg`earlier notes about the same patient`,
  sameDay: msg`other notes of the same day on this device`,
  care: msg`the dates of the plan of care`,
  people: msg`who took part, and their credentials`,
  diagnoses: msg`the diagnosis codes`,
  treatment: msg`the session: services, minutes, times, people`,
  count: msg`the units that the minutes support`,
  techniques: msg`the techniques of manual therapy and their regions`,
  manual: msg`the techniques of manual therapy, once there is one`,
  areas: msg`the areas treated`,
  planned: msg`the techniques of the plan of care`,
  findings: msg`the objective findings, before and after`,
  lines: msg`the billing lines: units and modifiers`,
  said: msg`what the free texts say`,
  pain: msg`pain before and after`,
  explained: msg`reasons given`,
  covered: msg`words pointed at`,
}

/** The facts of a rule that have words. */
export const factsOfRule = ({ needs }: Pick<Rule, 'needs'>): readonly MessageDescriptor[] =>
  needs.flatMap((need) => FACT_NAMES[need] ?? [])
