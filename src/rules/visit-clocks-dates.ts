import { msg } from '@lingui/core/macro'
import { careLimitsOn } from '../coding/care-limits'
import { daysBetween, type IsoDate } from '../domain/calendar'
import { CARE_DATES, certifiedPeriod, type Care, type CareDate } from './care-clocks'
import { dayInMessage } from './day-in-message'
import { met, notApplicable, rule, unmet, unmetEach, type Problem, type Rule } from './rule'
import { at } from './sources'

const placeOf = (name: CareDate | 'daysSinceReport') => `plan.care.${name}`

const DAYS = placeOf('daysSinceReport')

/** Pairs of dates of which the second cannot come before the first. */
const ORDERED: readonly (readonly [
  first: CareDate,
  then: CareDate,
  message: Problem['message'],
])[] = [
  ['startOn', 'certifiedOn', msg`Check the dates: signed before the start of care.`],
  ['startOn', 'sentOn', msg`Check the dates: sent before the start of care.`],
  ['startOn', 'reportOn', msg`Check the dates: a report before the start of care.`],
  ['startOn', 'certifiedUntil', msg`Check the dates: the period ends before care started.`],
  ['certifiedOn', 'certifiedUntil', msg`Check the dates: the period ends before it was signed.`],
]

/** Dates that the visit itself follows. */
const BEFORE_VISIT: readonly CareDate[] = ['startOn', 'reportOn']
/** Dates that may come after the visit, never after today. */
const BEFORE_TODAY: readonly CareDate[] = ['certifiedOn', 'orderOn', 'sentOn']

function impossible(care: Care, date: IsoDate, today: IsoDate): Problem[] {
  const problems: Problem[] = care.bad.map((name) => ({
    message: msg`Enter a date that exists.`,
    go: placeOf(name),
  }))
  for (const [first, then, message] of ORDERED) {
    const [a, b] = [care[first], care[then]]
    if (a && b && b < a) problems.push({ message, go: placeOf(then) })
  }
  for (const name of BEFORE_VISIT) {
    const day = care[name]
    if (day && day > date)
      problems.push({ message: msg`Check the date: it lies after this visit.`, go: placeOf(name) })
  }
  for (const name of BEFORE_TODAY) {
    const day = care[name]
    if (day && day > today)
      problems.push({ message: msg`Check the date: this day has not come yet.`, go: placeOf(name) })
  }
  return [...problems, ...impossibleCount(care, date)]
}

function impossibleCount({ days, reportOn }: Care, date: IsoDate): Problem[] {
  if (days.kind === 'bad')
    return [{ message: msg`Enter treatment days as a whole number, 1 or more.`, go: DAYS }]
  // One a day, the day of the report and this day included.
  return days.kind === 'ok' &&
    reportOn &&
    reportOn <= date &&
    days.value > daysBetween(reportOn, date) + 1
    ? [{ message: msg`Check the count: there were fewer days since the report.`, go: DAYS }]
    : []
}

/** Rules about the dates of care themselves. */
export const careDateRules: readonly Rule[] = [
  rule({
    id: 'clocks.dates-possible',
    tier: 'fix',
    says: msg`The dates of care can be so, one after the other.`,
    why: msg`A date that cannot be makes every clock that starts from it wrong.`,
    cites: [at('own-proposal', 'dates in their order')],
    needs: ['care', 'date', 'today'],
    go: 'plan.care.startOn',
    check({ care, date, today }) {
      const entered = CARE_DATES.flatMap((name) => {
        const day = care[name]
        return day ? [{ quote: day, place: placeOf(name) }] : []
      })
      const problems = impossible(care, date, today)
      return problems.length === 0 && entered.length === 0
        ? notApplicable
        : unmetEach(problems, ...entered)
    },
  }),
  rule({
    id: 'clocks.period-length',
    tier: 'consider',
    says: msg`One signed period is no longer than 90 days.`,
    why: msg`A signature covers the plan's duration or 90 days, whichever ends first.`,
    cites: [at('benefit-manual', 'ch. 15 §220.1.3, 90 days')],
    needs: ['payer', 'care', 'date'],
    go: 'plan.care.certifiedUntil',
    check({ payer, care, date }) {
      const limits = careLimitsOn(date)
      const period = limits && certifiedPeriod(care, date, limits)
      const { certifiedUntil } = care
      if (!payer.medicare || !period || !certifiedUntil) return notApplicable
      const { longest } = period
      const go = 'plan.care.certifiedUntil'
      return certifiedUntil <= longest
        ? met({ quote: certifiedUntil, place: go })
        : unmet(msg`Count on ${dayInMessage(longest)}: a signed period holds 90 days at most.`, {
            go,
          })
    },
  }),
]
