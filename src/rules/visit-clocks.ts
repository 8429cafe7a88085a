import { msg, plural } from '@lingui/core/macro'
import { careLimitsOn, type CareLimits } from '../coding/care-limits'
import { addDays, daysBetween, type IsoDate } from '../domain/calendar'
import type { Payer } from '../domain/payer'
import {
  certifiedPeriod,
  firstSignature,
  orderStands,
  reportDay,
  SOON,
  SOON_VISITS,
  type Care,
} from './care-clocks'
import { dayInMessage } from './day-in-message'
import { careDateRules } from './visit-clocks-dates'
import { countRules } from './visit-clocks-count'
import { met, notApplicable, rule, unknown, unmet, type Rule, type Verdict } from './rule'
import { quotes, type Said } from './said'
import { at } from './sources'

interface Clocked {
  readonly payer: Payer
  readonly care: Care
  readonly date: IsoDate
}

/** Runs a check under the limits of the date of service, for payers that hold to them. */
function underLimits({ payer, date }: Clocked, check: (limits: CareLimits) => Verdict): Verdict {
  if (!payer.medicare) return notApplicable
  const limits = careLimitsOn(date)
  return limits
    ? check(limits)
    : unknown(msg`Check the limits of that year: those we hold begin with 2013.`)
}

/** A paper that the text says is there, however long ago. */
const paper = (said: Said, detail: string) => [
  ...said.about('care-paper', 'performed', detail),
  ...said.about('care-paper', 'history', detail),
]

const REPORT = 'plan.care.daysSinceReport'
const SIGNED = 'plan.care.certifiedOn'
const MANUAL_SIGNED = at('benefit-manual', 'ch. 15 §220.1.3, certification')
const MANUAL_REPORT = at('benefit-manual', 'ch. 15 §220.3.D, progress report')
const ORDER = at('order-exception', 'first certification, signed order on file')

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/** Rules about what falls due in an episode of care. */
export const visitClocks: readonly Rule[] = [
  ...careDateRules,
  rule({
    id: 'clocks.progress-report',
    tier: 'fix',
    says: msg`A progress report is written by the tenth treatment day.`,
    why: msg`Treatment past the tenth day without a report is denied on review.`,
    cites: [MANUAL_REPORT],
    needs: ['payer', 'care', 'date', 'said'],
    go: REPORT,
    coverable: true,
    phrases: ['Progress report written on ___.'],
    check: (facts) =>
      underLimits(facts, ({ reportDays }) => {
        const day = reportDay(facts.care, facts.date)
        if (day === undefined) return notApplicable
        if (day <= reportDays) return met({ quote: `treatment day ${day}`, place: REPORT })
        const written = facts.said.about('care-paper', 'performed', 'report')
        return written.length > 0
          ? met(...quotes(written))
          : unmet(
              msg`Write the progress report: it was due by treatment day ${reportDays}, this is day ${day}.`,
              { go: REPORT },
            )
      }),
  }),
  rule({
    id: 'clocks.progress-report-soon',
    tier: 'consider',
    says: msg`A progress report that falls due soon is on the writer's mind.`,
    why: msg`Known two visits ahead, the report comes in time; known late, visits go unpaid.`,
    cites: [MANUAL_REPORT],
    needs: ['payer', 'care', 'date', 'said'],
    go: REPORT,
    check: (facts) =>
      underLimits(facts, ({ reportDays }) => {
        const day = reportDay(facts.care, facts.date)
        if (day === undefined || day > reportDays) return notApplicable
        if (day < reportDays - SOON_VISITS)
          return met({ quote: `treatment day ${day}`, place: REPORT })
        const written = facts.said.about('care-paper', 'performed', 'report')
        return written.length > 0
          ? met(...quotes(written))
          : unmet(
              msg`Plan the progress report: due by treatment day ${reportDays}, this is day ${day}.`,
              { go: REPORT },
            )
      }),
  }),
  rule({
    id: 'clocks.plan-first',
    tier: 'consider',
    says: msg`The plan of care was there before the treatment.`,
    why: msg`Treatment without a plan of care is not covered, however good it was.`,
    cites: [at('benefit-manual', 'ch. 15 §220.1.2, plan before treatment')],
    needs: ['payer', 'care', 'date', 'said'],
    go: 'plan.care.startOn',
    check({ payer, care, date, said }) {
      if (!payer.medicare) return notApplicable
      for (const name of ['startOn', 'certifiedOn', 'sentOn'] as const) {
        const day = care[name]
        if (day && day <= date) return met({ quote: day, place: `plan.care.${name}` })
      }
      const told = [...paper(said, 'plan'), ...paper(said, 'certification')]
      if (told.length > 0) return met(...quotes(told))
      // A start after the visit is asked about where the dates are compared.
      return care.startOn || care.bad.includes('startOn')
        ? notApplicable
        : unmet(msg`Enter the day of the evaluation: the plan comes before treatment.`, {
            go: 'plan.care.startOn',
          })
    },
  }),
  rule({
    id: 'clocks.certification',
    tier: 'fix',
    says: msg`The plan of care is signed within 30 days of the start, or the signed order stands for it.`,
    why: msg`An unsigned plan is the commonest reason for taking payment back.`,
    cites: [MANUAL_SIGNED, ORDER],
    needs: ['payer', 'care', 'date', 'said'],
    go: SIGNED,
    coverable: true,
    check: (facts) =>
      underLimits(facts, (limits) => {
        const signature = firstSignature(facts.care, facts.date, limits)
        const told = paper(facts.said, 'certification')
        switch (signature?.kind) {
          case undefined:
            return notApplicable
          case 'signed':
            return met({ quote: signature.on, place: SIGNED })
          case 'order':
            return met({ quote: `sent ${signature.sentOn}`, place: 'plan.care.sentOn' })
          case 'open':
            return told.length > 0 ? met(...quotes(told)) : notApplicable
          case 'overdue':
            return told.length > 0
              ? met(...quotes(told))
              : unmet(
                  msg`Get the plan of care signed: it was due by ${dayInMessage(signature.by)}. Then enter the date.`,
                  { go: SIGNED },
                )
          case 'signed-late':
            return unmet(
              msg`Keep the reason for the delay: the plan was signed ${plural(signature.days, { one: '# day', other: '# days' })} after the start of care.`,
              { go: SIGNED },
            )
        }
      }),
  }),
  rule({
    id: 'clocks.certification-soon',
    tier: 'consider',
    says: msg`A first signature that falls due soon is on the writer's mind.`,
    why: msg`A signature takes days to come back; ten days ahead there is time to ask again.`,
    cites: [MANUAL_SIGNED, ORDER],
    needs: ['payer', 'care', 'date', 'said'],
    go: SIGNED,
    check: (facts) =>
      underLimits(facts, (limits) => {
        const { care, date, said } = facts
        const signature = firstSignature(care, date, limits)
        if (signature?.kind !== 'open' || paper(said, 'certification').length > 0)
          return notApplicable
        const left = daysBetween(date, signature.by)
        return left > SOON
          ? met({ quote: `due by ${signature.by}`, place: SIGNED })
          : unmet(msg`Ask for the signature of the plan: due by ${dayInMessage(signature.by)}.`, {
              go: SIGNED,
            })
      }),
  }),
  rule({
    id: 'clocks.order-exception',
    tier: 'consider',
    says: msg`An order that is to stand for the first signature has its date and the proof of sending.`,
    why: msg`Since 2025 a signed order stands for the first signature if the plan was sent in time.`,
    cites: [ORDER],
    needs: ['payer', 'care', 'date'],
    go: 'plan.care.orderOn',
    check: (facts) =>
      underLimits(facts, (limits) => {
        const { care, date } = facts
        const { startOn, orderOn, sentOn } = care
        if (care.certifiedOn || !startOn || !(orderOn || sentOn)) return notApplicable
        if (orderOn && orderStands(care, date, limits))
          return met({ quote: orderOn, place: 'plan.care.orderOn' })
        if (!limits.orderStands)
          return unmet(msg`Get the plan signed: before 2025 an order did not stand for it.`, {
            go: SIGNED,
          })
        if (!orderOn)
          return unmet(msg`Enter the date of the signed order on file.`, {
            go: 'plan.care.orderOn',
          })
        const last = addDays(startOn, limits.certifyDays)
        const by = dayInMessage(last)
        return (sentOn ?? date) > last
          ? unmet(msg`Get the plan signed: it had to be sent by ${by} for the order to stand.`, {
              go: SIGNED,
            })
          : unmet(msg`Send the plan by ${by} and enter the day: the order then stands for it.`, {
              go: 'plan.care.sentOn',
            })
      }),
  }),
  rule({
    id: 'clocks.recertification',
    tier: 'fix',
    says: msg`The visit falls in the period that the plan is signed for.`,
    why: msg`Treatment after the signed period needs a new signature, every 90 days at least.`,
    cites: [at('benefit-manual', 'ch. 15 §220.1.3, recertification')],
    needs: ['payer', 'care', 'date', 'said'],
    go: SIGNED,
    coverable: true,
    check: (facts) =>
      underLimits(facts, (limits) => {
        const { care, date, said } = facts
        const period = certifiedPeriod(care, date, limits)
        if (!period) return notApplicable
        const { until } = period
        if (date <= until) return met({ quote: `until ${until}`, place: SIGNED })
        const told = said.about('care-paper', 'performed', 'certification')
        return told.length > 0
          ? met(...quotes(told))
          : unmet(
              msg`Get the plan recertified: its signed period ended on ${dayInMessage(until)}.`,
              {
                go: SIGNED,
              },
            )
      }),
  }),
  rule({
    id: 'clocks.recertification-soon',
    tier: 'consider',
    says: msg`A signed period that ends soon is on the writer's mind.`,
    why: msg`Asked for ten days ahead, the new signature is there when the old one ends.`,
    cites: [at('benefit-manual', 'ch. 15 §220.1.3, recertification')],
    needs: ['payer', 'care', 'date'],
    go: SIGNED,
    check: (facts) =>
      underLimits(facts, (limits) => {
        const period = certifiedPeriod(facts.care, facts.date, limits)
        if (!period) return notApplicable
        const { until } = period
        const left = daysBetween(facts.date, until)
        if (left < 0) return notApplicable
        return left > SOON
          ? met({ quote: `until ${until}`, place: SIGNED })
          : unmet(msg`Ask for recertification: the signed period ends on ${dayInMessage(until)}.`, {
              go: SIGNED,
            })
      }),
  }),
  ...countRules,
]
