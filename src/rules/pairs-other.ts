import { msg } from '@lingui/core/macro'
import { dailyLimitsOn } from '../coding/daily-limits'
import { endedBetween, isStillTold, type EndedPair } from '../coding/ncci-ended'
import type { Pairs, PairTable } from '../coding/ncci-pairs'
import type { DraftNote } from '../domain/note'
import type { IsoDate } from '../domain/calendar'
import type { UnitCount } from '../units/unit-count'
import { servicesOf, type DayService } from './pairs-day'
import { isMarked, shownOf } from './pairs-marked'
import { notApplicable, rule, unknown, unmetEach, type Problem, type Rule } from './rule'
import { at } from './sources'

const CODE = '97140'
const EVALUATIONS = ['97161', '97162', '97163', '97164', '97165', '97166', '97167', '97168']

interface Reach {
  readonly pairs: PairTable
  readonly date: IsoDate
  readonly note: DraftNote
}

/** The pairs in force, or the nearest we know: an ended pair may have come back. */
const best = ({ pairs, date, note }: Reach): Pairs | undefined =>
  pairs.pairsOn(date, note.visit.setting) ?? pairs.nearest(date, note.visit.setting)

/** A service of the day with which this one is believed to be paired, and is not. */
function believed(
  service: DayService,
  services: readonly DayService[],
  table: Pairs | undefined,
  date: IsoDate,
): { readonly other: DayService; readonly pair: EndedPair } | undefined {
  for (const other of services) {
    const pair = endedBetween(service.code, other.code)
    if (pair && isStillTold(pair, date) && !table?.between(service.code, other.code))
      return { other, pair }
  }
  return undefined
}

/** Another service of the day gives the modifier something to part. */
const hasPartner = (
  { code }: DayService,
  services: readonly DayService[],
  table: Pairs | undefined,
): boolean => services.some((other) => table?.between(code, other.code)?.indicator === 1)

const isEvaluation = ({ code }: DayService): boolean => EVALUATIONS.includes(code)

/** An evaluation and manual therapy: what `pairs.same-day-evaluation` speaks of. */
const isVisitOfBoth = (one: DayService, other: DayService): boolean =>
  [one, other].some(isEvaluation) && [one, other].some(({ code }) => code === CODE)

/** Units of a service as reported: typed, or as many as its minutes support; an untimed one counts once. */
function unitsOf({ code, lines }: DayService, count: UnitCount): number {
  const typed = lines.flatMap(({ units }) => (units.kind === 'ok' ? [units.value] : []))
  if (typed.length > 0) return typed.reduce((sum, units) => sum + units, 0)
  return count.lines.find((line) => line.code === code)?.units ?? 1
}

/** Rules about pairs that are none, pairs of one payer, and how much of a code a day may hold. */
export const otherPairRules: readonly Rule[] = [
  rule({
    id: 'pairs.folklore',
    tier: 'consider',
    says: msg`Under Medicare, no modifier parts two services that are no pair any more.`,
    why: msg`A modifier out of habit states a thing nobody asked, and draws reviews.`,
    cites: [
      at('ncci-2024q3', 'deleted pairs, with their last day'),
      at('modifier-guide', '59 only where an edit applies'),
    ],
    covers: ['S10'],
    needs: ['payer', 'treatment', 'lines', 'note', 'pairs', 'date'],
    go: 'coding.lines',
    check({ payer, treatment, lines, note, pairs, date }) {
      const services = servicesOf(treatment, lines)
      const table = best({ pairs, note, date })
      const marked = services.filter(
        (service) =>
          isMarked(service) &&
          !payer.asksDistinctFor.includes(service.code) &&
          !hasPartner(service, services, table),
      )
      if (!payer.medicare || marked.length === 0) return notApplicable
      const problems = marked.flatMap((service): Problem[] => {
        const found = believed(service, services, table, date)
        if (!found || isVisitOfBoth(service, found.other)) return []
        const [code, other, ended] = [service.code, found.other.code, found.pair.ended]
        return [
          {
            message:
              ended === undefined
                ? msg`Consider leaving the modifier off ${code}: its pair with ${other} was taken back to its first day.`
                : msg`Consider leaving the modifier off ${code}: its pair with ${other} ended with ${ended}.`,
            go: service.go,
          },
        ]
      })
      return problems.length === 0 ? notApplicable : unmetEach(problems)
    },
  }),
  rule({
    id: 'pairs.same-day-evaluation',
    tier: 'consider',
    says: msg`An evaluation and manual therapy of one day need no modifier between them.`,
    why: msg`Their pair was announced twice in 2020 and taken back both times to its first day.`,
    cites: [
      at('ncci-2024q3', 'evaluations and 97140: indicator 9; re-evaluations: ended 2019-12-31'),
      at('modifier-guide', '59 only where an edit applies'),
    ],
    needs: ['payer', 'treatment', 'lines', 'note', 'pairs', 'date'],
    go: 'coding.lines',
    check({ payer, treatment, lines, note, pairs, date }) {
      const services = servicesOf(treatment, lines)
      const table = best({ pairs, note, date })
      const manual = services.find(({ code }) => code === CODE)
      const evaluation = services.find(isEvaluation)
      if (!payer.medicare || !manual || !evaluation) return notApplicable
      // Before the end of 2019 re-evaluations were a pair; a quarter brought in may hold one again.
      if (!believed(manual, [evaluation], table, date)) return notApplicable
      const marked = [manual, evaluation].filter(
        (service) => isMarked(service) && !hasPartner(service, services, table),
      )
      const other = evaluation.code
      return unmetEach(
        marked.map((service) => ({
          message: msg`Consider leaving the modifier off: ${other} and 97140 are no pair. The edits of January and October 2020 were taken back to their first day.`,
          go: service.go,
        })),
        { quote: `${other}, ${CODE}`, place: evaluation.place },
      )
    },
  }),
  rule({
    id: 'pairs.payer-asks',
    tier: 'fix',
    says: msg`Where this payer asks for 59 or an X modifier beside manual therapy, the line carries it.`,
    why: msg`A payer may deny by a rule of its own that Medicare gave up.`,
    cites: [
      at('own-proposal', "a payer's own rule, as its profile says"),
      at('therapy-practice', 'commercial denials of 97530 beside 97140'),
    ],
    needs: ['payer', 'treatment', 'lines'],
    go: 'coding.lines',
    check({ payer, treatment, lines }) {
      const services = servicesOf(treatment, lines)
      const manual = services.find(({ code }) => code === CODE)
      if (!manual || payer.asksDistinctFor.length === 0) return notApplicable
      // Where the payer wants it on 97140 itself, an evaluation of the day is what it stands beside.
      const asked = services.filter(
        (service) =>
          payer.asksDistinctFor.includes(service.code) &&
          (service !== manual || services.some(isEvaluation)),
      )
      if (asked.length === 0) return notApplicable
      return unmetEach(
        asked
          .filter((service) => !isMarked(service))
          .map(({ code, go }) => ({
            message: msg`If ${code} was a service of its own, add 59 or an X modifier to its line: this payer asks for it.`,
            go,
          })),
        ...asked.flatMap(shownOf),
      )
    },
  }),
  rule({
    id: 'pairs.daily-limit',
    tier: 'consider',
    says: msg`Units of the other services stay within what Medicare takes for likely in one day.`,
    why: msg`Beyond the daily edit all units of the code are denied, some of them for good.`,
    cites: [at('mue-2024q3', 'units a day by setting, and how each limit is decided')],
    needs: ['payer', 'count', 'treatment', 'lines', 'note', 'date'],
    go: 'coding.lines',
    check({ payer, count, treatment, lines, note, date }) {
      const others = servicesOf(treatment, lines).filter(({ code }) => code !== CODE)
      if (!payer.medicare || others.length === 0) return notApplicable
      const edition = dailyLimitsOn(date, note.visit.setting)
      if (!edition)
        return unknown(
          msg`Check the daily limits of the visit's quarter; the table we hold is of 2024 Q3.`,
        )
      const limited = [...edition.table].flatMap(([code, limit]) =>
        others
          .filter((service) => service.code === code)
          .map((service) => ({ service, limit, units: unitsOf(service, count) })),
      )
      return unmetEach(
        limited
          .filter(({ units, limit }) => units > limit.units)
          .map(({ service: { code, go }, units, limit }) => ({
            message: overLimit(code, units, limit),
            go,
          })),
        ...limited.map(({ service: { code, go }, units, limit }) => ({
          quote: `${code}, ${units} of ${limit.units}`,
          place: go,
        })),
      )
    },
  }),
]

function overLimit(code: string, units: number, limit: { units: number; absolute: boolean }) {
  const most = limit.units
  if (most === 0)
    return msg`Expect no payment for ${code}: Medicare takes no unit of it for likely.`
  return limit.absolute
    ? msg`Report ${code} no more than ${most} time a day: ${units} units are denied, and no appeal changes that.`
    : msg`Expect a first denial of ${code}: ${units} units are more than the ${most} a day that Medicare takes for likely. They are payable on appeal, with proof.`
}
