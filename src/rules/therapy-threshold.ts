import { msg } from '@lingui/core/macro'
import {
  reviewThresholdOn,
  therapyThresholdOn,
  type TherapyThreshold,
} from '../coding/kx-threshold'
import { dollarText, readDollars } from '../domain/amount'
import type { IsoDate } from '../domain/calendar'
import type { Facts, LineFact } from './facts'
import { has } from './line-modifiers'
import { against, bornOut, untold, verdictOf, type Judgment } from './modifiers-judgment'
import { met, notApplicable, rule, unknown, unmet, unmetEach } from './rule'
import { at } from './sources'

const CODE = '97140'
const TOTAL = 'coding.yearTotal'
/** With one of these the line expects or asks for a denial, and need is not attested. */
const NOTICES = ['GA', 'GY', 'GZ'] as const

type Year = Pick<Facts, 'note'> & { readonly date: IsoDate }

/** The year's total as entered, beside the threshold of the line's discipline. */
function yearOf({ note, date }: Year, line: LineFact | undefined) {
  const edition = therapyThresholdOn(date)
  const group: keyof TherapyThreshold =
    line && has(line, 'GO') ? 'occupational' : 'physicalAndSpeech'
  return {
    total: readDollars(note.coding.yearTotal),
    limit: edition?.table[group],
    year: date.slice(0, 4),
  }
}

const totalAsEvidence = (total: number, limit: number) => [
  { quote: `${dollarText(total)} of ${dollarText(limit)}`, place: TOTAL },
]

const NOT_AN_AMOUNT = msg`Enter the year's total in dollars, like 2480 or 2,480.50.`
const yearUnknown = (year: string) =>
  msg`Look up the therapy threshold of ${year}; we hold 2021 to 2026.`

/** What the year's total says of KX on a line. */
export function judgeNeed(facts: Year, line: LineFact): Judgment {
  const { total, limit, year } = yearOf(facts, line)
  if (total.kind === 'bad') return untold(NOT_AN_AMOUNT, [], TOTAL)
  if (total.kind === 'blank')
    return untold(msg`Enter the year's total: KX is for amounts above the threshold.`, [], TOTAL)
  if (limit === undefined) return untold(yearUnknown(year))
  const evidence = totalAsEvidence(total.value, limit)
  if (total.value >= limit) return bornOut(evidence)
  const [amount, threshold] = [dollarText(total.value), dollarText(limit)]
  return against(
    msg`Remove KX while the total is below the threshold: ${amount} of ${threshold}.`,
    evidence,
  )
}

/** Rules about the yearly amount. It is known only from what the writer entered; KX is never added. */
export const therapyThreshold = [
  rule({
    id: 'modifiers.kx-needed',
    tier: 'fix',
    says: msg`Above the year's therapy threshold, Medicare lines attest the need with KX.`,
    why: msg`Above the threshold a line without KX is denied; KX says the record shows the need.`,
    cites: [at('kx-thresholds', 'amount of the year'), at('claims-manual', 'ch. 5 §10.3')],
    needs: ['payer', 'note', 'date', 'lines', 'manual'],
    go: TOTAL,
    check({ payer, note, date, lines }) {
      if (!payer.medicare) return notApplicable
      const own = lines.filter(({ code }) => code === CODE)
      const { total, limit, year } = yearOf({ note, date }, own[0])
      if (total.kind === 'blank') return notApplicable
      if (total.kind === 'bad') return unmet(NOT_AN_AMOUNT, { go: TOTAL })
      if (limit === undefined) return unknown(yearUnknown(year))
      if (total.value <= limit) return notApplicable
      const bare = own.filter((line) => !has(line, 'KX', ...NOTICES))
      if (own.length > 0 && bare.length === 0) return met(...totalAsEvidence(total.value, limit))
      const [amount, threshold] = [dollarText(total.value), dollarText(limit)]
      const message = msg`Add KX if the record shows that care is still needed: ${amount} is above ${threshold}.`
      return unmetEach(
        (own.length > 0 ? bare.map(({ place }) => place) : ['coding.lines']).map((go) => ({
          message,
          go,
        })),
      )
    },
  }),
  rule({
    id: 'modifiers.kx-below',
    tier: 'consider',
    says: msg`KX stands only on lines above the year's therapy threshold.`,
    why: msg`KX out of habit attests something nobody asked, and draws reviewers.`,
    cites: [at('kx-thresholds', 'amount of the year'), at('claims-manual', 'ch. 5 §10.3')],
    needs: ['payer', 'note', 'date', 'lines'],
    go: 'coding.lines',
    check({ payer, note, date, lines }) {
      if (!payer.medicare) return notApplicable
      return verdictOf(
        lines
          .filter((line) => has(line, 'KX'))
          .map((line) => ({ line, judgment: judgeNeed({ note, date }, line) })),
      )
    },
  }),
  rule({
    id: 'modifiers.targeted-review',
    tier: 'consider',
    says: msg`Above $3,000 in a year, the record is ready for a medical review.`,
    why: msg`Above this amount Medicare may pick a claim and read the whole record.`,
    cites: [at('targeted-review', 'amount: 3,000 for each group')],
    needs: ['payer', 'note', 'date'],
    go: TOTAL,
    check({ payer, note, date }) {
      const total = readDollars(note.coding.yearTotal)
      if (!payer.medicare || total.kind !== 'ok') return notApplicable
      const limit = reviewThresholdOn(date)
      if (limit === undefined)
        return unknown(msg`Look up the amount for medical review; we hold it through 2027.`)
      if (total.value <= limit) return notApplicable
      const amount = dollarText(total.value)
      return unmet(
        msg`Expect that Medicare may ask for the record: ${amount} is above the amount for medical review.`,
        { go: TOTAL },
      )
    },
  }),
] as const
