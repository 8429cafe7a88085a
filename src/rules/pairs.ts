import { msg } from '@lingui/core/macro'
import type { Pairs } from '../coding/ncci-pairs'
import type { Facts } from './facts'
import { pairsAmong, servicesOf, type DayPair } from './pairs-day'
import { isMarked, shownOf, timesOf } from './pairs-marked'
import { otherPairRules } from './pairs-other'
import { met, notApplicable, rule, unknown, unmetEach, type Problem, type Rule } from './rule'
import { at } from './sources'

type Day = Pick<Facts, 'treatment' | 'lines' | 'note' | 'pairs'> & {
  readonly date: NonNullable<Facts['date']>
}

const NEEDS = ['treatment', 'lines', 'note', 'pairs', 'date'] as const

/** The pairs of a day by the table in force; undefined where none reaches the date. */
function inForce(day: Day): OfDay | undefined {
  const known = ofDay.get(day)
  if (known !== undefined) return known ?? undefined
  const { pairs, date, note, treatment, lines } = day
  const table = pairs.pairsOn(date, note.visit.setting)
  const found = table && { table, found: pairsAmong(servicesOf(treatment, lines), table) }
  ofDay.set(day, found ?? null)
  return found
}

interface OfDay {
  readonly table: Pairs
  readonly found: readonly DayPair[]
}

// Several rules of one review ask for the same pairs; null where no table reaches the day.
const ofDay = new WeakMap<Day, OfDay | null>()

/** The pairs of a day that no table reaches, by the edition nearest to it. */
function asKnown({ pairs, date, note, treatment, lines }: Day) {
  const { setting } = note.visit
  const table = pairs.pairsOn(date, setting) ? undefined : pairs.nearest(date, setting)
  return table && { table, found: pairsAmong(servicesOf(treatment, lines), table) }
}

const about = ({ first, second }: DayPair, { edition }: Pairs) => {
  const [one, other, quarter] = [first.code, second.code, edition.name]
  return msg`Codes ${one} and ${other}, NCCI ${quarter}`
}

const of = (
  day: { table: Pairs; found: readonly DayPair[] } | undefined,
  indicator: DayPair['indicator'],
): DayPair[] => day?.found.filter((pair) => pair.indicator === indicator) ?? []

const has97140 = ({ first, second }: DayPair): boolean =>
  first.code === '97140' || second.code === '97140'

/** Rules about two services of one day that Medicare does not pay side by side. */
export const pairs: readonly Rule[] = [
  rule({
    id: 'pairs.distinct',
    tier: 'fix',
    says: msg`A service that is part of another stands beside it only when it was separate, and its line says so.`,
    why: msg`Without the modifier the second code of the pair is denied; the first alone is paid.`,
    cites: [
      at('ncci-2024q3', 'pairs with indicator 1'),
      at('modifier-guide', '59, XE, XP, XS, XU'),
    ],
    covers: ['S10'],
    needs: NEEDS,
    go: 'coding.lines',
    check(day) {
      const held = inForce(day)
      const found = of(held, 1)
      if (!held || found.length === 0) return notApplicable
      const open = found.filter(({ first, second }) => !isMarked(first) && !isMarked(second))
      return unmetEach(
        open.map((pair): Problem => {
          const [one, other] = [pair.first.code, pair.second.code]
          return {
            message: msg`If ${other} was separate from ${one}, add 59 or an X modifier to the line of ${other}, with the times of both. If it was not, report ${one} alone.`,
            go: pair.second.go,
            about: about(pair, held.table),
          }
        }),
        ...found.flatMap(({ first, second }) => [
          ...shownOf(first),
          ...shownOf(second),
          ...timesOf(first),
          ...timesOf(second),
        ]),
      )
    },
  }),
  rule({
    id: 'pairs.which-line',
    tier: 'consider',
    says: msg`The modifier stands on the code that would be denied, the second of the pair.`,
    why: msg`Medicare takes it on either line; other payers look for it on the second alone.`,
    cites: [
      at('modifier-guide', '59 and the columns of an edit'),
      at('therapy-practice', 'modifier on the column 2 code; either accepted since mid-2019'),
    ],
    needs: NEEDS,
    go: 'coding.lines',
    check(day) {
      const held = inForce(day)
      const marked = of(held, 1).filter(({ first, second }) => isMarked(first) || isMarked(second))
      if (!held || marked.length === 0) return notApplicable
      return unmetEach(
        marked
          .filter(({ second }) => !isMarked(second))
          .map((pair) => {
            const [one, other] = [pair.first.code, pair.second.code]
            return {
              message: msg`Consider the line of ${other} for the modifier: ${one} is the code that is paid anyway.`,
              go: pair.first.go,
              about: about(pair, held.table),
            }
          }),
        ...marked.flatMap(({ second }) => shownOf(second)),
      )
    },
  }),
  rule({
    id: 'pairs.never',
    tier: 'fix',
    says: msg`Two services that no modifier allows together are not both reported.`,
    why: msg`One contains the other whatever the record says; the second code is always denied.`,
    cites: [
      at('ncci-2024q3', 'pairs with indicator 0, practitioner and outpatient hospital'),
      at('own-proposal', 'beyond the tables, what was known last is said as that'),
    ],
    needs: NEEDS,
    go: 'coding.lines',
    check(day) {
      const held = inForce(day)
      const nearest = held ?? asKnown(day)
      // Within the tables a pair of 97140 stops signing (exclusions.not-97140); beyond them it cannot.
      const found = of(nearest, 0).filter((pair) => !held || !has97140(pair))
      if (!nearest || found.length === 0) return notApplicable
      const quarter = nearest.table.edition.name
      return unmetEach(
        found.map((pair) => {
          const [one, other] = [pair.first.code, pair.second.code]
          return {
            message: held
              ? msg`Report ${one} or ${other}, not both: ${other} is part of ${one} that day, and no modifier parts them.`
              : msg`Report ${one} or ${other}, or check the current quarter: no modifier allowed the two on one day in ${quarter}, the nearest edits we hold.`,
            go: pair.second.go,
            about: about(pair, nearest.table),
          }
        }),
      )
    },
  }),
  rule({
    id: 'pairs.distinct-as-known',
    tier: 'consider',
    says: msg`Beyond our tables, a service that was part of another is checked before it stands beside it.`,
    why: msg`The pair may still hold; the current quarter decides, and it is not here.`,
    cites: [
      at('ncci-2024q3', 'pairs with indicator 1'),
      at('own-proposal', 'what was known last, said as that'),
    ],
    needs: NEEDS,
    go: 'coding.lines',
    check(day) {
      const known = asKnown(day)
      const found = of(known, 1)
      if (!known || found.length === 0) return notApplicable
      const quarter = known.table.edition.name
      return unmetEach(
        found
          .filter(({ first, second }) => !isMarked(first) && !isMarked(second))
          .map((pair) => {
            const [one, other] = [pair.first.code, pair.second.code]
            return {
              message: msg`Check the current quarter: in ${quarter}, the nearest edits we hold, ${other} beside ${one} needed 59 or an X modifier, and separate time.`,
              go: pair.second.go,
              about: about(pair, known.table),
            }
          }),
        ...found.flatMap(({ first, second }) => [...shownOf(first), ...shownOf(second)]),
      )
    },
  }),
  rule({
    id: 'pairs.quarter',
    tier: 'consider',
    says: msg`Services of one day are checked against the edits of their quarter.`,
    why: msg`Medicare changes the pairs four times a year; an old table proves nothing today.`,
    cites: [
      at('ncci-2024q3', 'in force 2024-07-01 to 2024-09-30'),
      at('own-proposal', 'outside its dates a table is silent'),
    ],
    needs: NEEDS,
    go: 'visit.date',
    check({ pairs: table, treatment, lines, date, note }) {
      const { setting } = note.visit
      if (servicesOf(treatment, lines).length < 2) return notApplicable
      const held = table.pairsOn(date, setting)
      if (held) return met({ quote: `NCCI ${held.edition.name}, ${setting}`, place: 'visit.date' })
      const last = table.nearest(date, setting)?.edition.name ?? '-'
      return unknown(
        msg`Check the pairs of the visit's quarter, or bring it in under Settings, Official tables; the edits we hold are of ${last}.`,
      )
    },
  }),
  ...otherPairRules,
]
