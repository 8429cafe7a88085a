import { msg } from '@lingui/core/macro'
import { isEndedBeside } from '../coding/ncci-ended'
import type { PairTable, Pairs } from '../coding/ncci-pairs'
import type { DraftNote } from '../domain/note'
import type { Payer } from '../domain/payer'
import type { IsoDate } from '../domain/calendar'
import type { Facts, LineFact } from './facts'
import { DISTINCT, has } from './line-modifiers'
import { against, bornOut, untold, verdictOf, type Judgment } from './modifiers-judgment'
import { apartOf, intervalsOf } from './modifiers-intervals'
import { notApplicable, rule, unknown, unmetEach, type Evidence, type Problem } from './rule'
import { at } from './sources'

export type Day = Pick<Facts, 'lines' | 'treatment' | 'pairs' | 'note'>

const codesOf = ({ treatment, lines }: Pick<Day, 'treatment' | 'lines'>): ReadonlySet<string> =>
  new Set([...treatment.blocks, ...lines].map(({ code }) => code))

const CODE = '97140'

/** Whether a payer wants the two parted, official pair or not. */
const isAsked = ({ asksDistinctFor }: Payer, code: string, partner: string): boolean =>
  (code === CODE && asksDistinctFor.includes(partner)) ||
  (partner === CODE && asksDistinctFor.includes(code))

/** The other codes of the day with which this one is paired, by whether a modifier may part them. */
export function partnersOf(
  code: string,
  day: Pick<Day, 'treatment' | 'lines'>,
  { pairs, payer }: { readonly pairs: Pairs | undefined; readonly payer: Payer | undefined },
): { readonly partable: readonly string[]; readonly fixed: readonly string[] } {
  const partable: string[] = []
  const fixed: string[] = []
  for (const partner of codesOf(day)) {
    const pair = pairs?.between(code, partner)
    if (pair) (pair.indicator === 1 ? partable : fixed).push(partner)
    else if (payer && isAsked(payer, code, partner)) partable.push(partner)
  }
  return { partable, fixed }
}

const carrying = (lines: readonly LineFact[]): LineFact[] =>
  lines.filter((line) => has(line, ...DISTINCT))

/** Says which quarter to look up where no edition reaches the date. */
function noTable({ pairs, note, date }: Quarter) {
  const name = pairs.nearest(date, note.visit.setting)?.edition.name ?? '-'
  return msg`Check the pairs of the visit's quarter; the table we hold is of ${name}.`
}

interface Quarter {
  readonly pairs: PairTable
  readonly note: DraftNote
  readonly date: IsoDate
}

/** The pairs that hold for a visit, or undefined outside the quarters at hand. */
export const pairsFor = ({ pairs, note, date }: Quarter): Pairs | undefined =>
  pairs.pairsOn(date, note.visit.setting)

/** Why 59 or an X modifier has nothing to part; undefined where it has. */
function withoutPair({ partable, fixed }: ReturnType<typeof partnersOf>) {
  if (partable.length > 0) return undefined
  const [other] = fixed
  return other === undefined
    ? msg`Remove the modifier: no other service of the day is paired with this one.`
    : msg`Remove the modifier: nothing parts this service from ${other} on one day.`
}

/** What the record says of 59 or an X modifier on a line. */
export function judgeDistinct(
  day: Day & Quarter & Pick<Facts, 'payer'>,
  line: LineFact,
  modifier: string,
): Judgment {
  const pairs = pairsFor(day)
  const partners = partnersOf(line.code, day, { pairs, payer: day.payer })
  if (!pairs && partners.partable.length === 0) return untold(noTable(day))
  const alone = withoutPair(partners)
  return alone ? against(alone) : partedFrom(day, line.code, partners.partable, modifier)
}

/** What the record says of a modifier that is to part a code from all its partners. */
export function partedFrom(
  day: Day,
  code: string,
  partners: readonly string[],
  modifier: string,
): Judgment {
  const judged = partners.map((partner) => apartOf(day, code, partner, modifier))
  return (
    judged.find(({ kind }) => kind === 'unmet') ??
    judged.find(({ kind }) => kind === 'unknown') ??
    bornOut(unique(judged.flatMap(({ evidence }) => evidence)))
  )
}

const unique = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((each, i) => evidence.findIndex(({ place }) => place === each.place) === i)

/** Times and places bear a modifier out; that the services were separate is a person's statement. */
export const UNSTATED = msg`State that the services were separate, or remove the modifier.`

/** Rules about 59 and the X modifiers. They only judge what stands; nothing is ever added. */
export const distinctModifiers = [
  rule({
    id: 'modifiers.distinct',
    tier: 'consider',
    says: msg`59 or an X modifier stands only where two services of the day need it.`,
    why: msg`The modifier states that two paired services were distinct; without a pair it is noise.`,
    cites: [
      at('modifier-guide', '59, XE, XP, XS, XU'),
      at('ncci-2024q3', 'pairs with indicator 1'),
    ],
    covers: ['S10'],
    needs: ['lines', 'treatment', 'pairs', 'date', 'note', 'payer'],
    go: 'coding.lines',
    check({ lines, treatment, pairs, date, note, payer }) {
      const marked = carrying(lines)
      if (marked.length === 0) return notApplicable
      const table = pairsFor({ pairs, note, date })
      const problems: Problem[] = []
      const evidence: Evidence[] = []
      for (const line of marked) {
        const partners = partnersOf(line.code, { lines, treatment }, { pairs: table, payer })
        if (!table && partners.partable.length === 0) return unknown(noTable({ pairs, note, date }))
        const alone = withoutPair(partners)
        // Of a pair that ended, `pairs.folklore` tells with its end.
        if (alone && isEndedBeside(line.code, codesOf({ lines, treatment }), date)) continue
        if (alone) problems.push({ message: alone, go: line.place })
        else
          evidence.push(
            ...intervalsOf(treatment, line.code),
            ...partners.partable.flatMap((partner) => intervalsOf(treatment, partner)),
          )
      }
      return unmetEach(problems, ...unique(evidence))
    },
  }),
  rule({
    id: 'modifiers.distinct-evidence',
    tier: 'fix',
    says: msg`What 59 or an X modifier says of two services is what the record shows.`,
    why: msg`A different diagnosis is no evidence; times, structures and people are.`,
    cites: [
      at('modifier-guide', '59, XE, XP, XS, XU'),
      at('own-proposal', 'evidence from intervals'),
    ],
    needs: ['lines', 'treatment', 'pairs', 'date', 'note', 'payer'],
    go: 'coding.lines',
    check({ lines, treatment, pairs, date, note, payer }) {
      const table = pairsFor({ pairs, note, date })
      const judged = carrying(lines).flatMap((line) => {
        const { partable } = partnersOf(line.code, { lines, treatment }, { pairs: table, payer })
        if (partable.length === 0) return []
        return line.modifiers
          .filter((modifier) => DISTINCT.includes(modifier))
          .map((modifier) => {
            const day = { lines, treatment, pairs, note }
            const judgment = partedFrom(day, line.code, partable, modifier)
            // What nobody recorded cannot bear a modifier out: it is asked for.
            return {
              line,
              judgment:
                judgment.kind === 'unknown' ? { ...judgment, kind: 'unmet' as const } : judgment,
            }
          })
      })
      return verdictOf(judged)
    },
  }),
  rule({
    id: 'modifiers.distinct-attested',
    tier: 'consider',
    says: msg`The clinician states that the services parted by 59 or an X modifier were distinct.`,
    why: msg`The modifier is a clinician's statement; software may show times, not attest.`,
    cites: [at('own-proposal', 'an act of the clinician'), at('modifier-guide', 'responsibility')],
    needs: ['lines', 'treatment', 'pairs', 'date', 'note', 'payer'],
    go: 'coding.lines',
    check({ lines, treatment, pairs, date, note, payer }) {
      const table = pairsFor({ pairs, note, date })
      const marked = carrying(lines).filter(
        ({ code }) =>
          partnersOf(code, { lines, treatment }, { pairs: table, payer }).partable.length > 0,
      )
      if (marked.length === 0) return notApplicable
      return unmetEach(
        marked
          .filter(({ attested }) => !attested)
          .map(({ place }) => ({
            message: UNSTATED,
            go: `${place}.attested`,
          })),
        ...marked.map(({ code, place }) => ({
          quote: `${code}: stated by the clinician`,
          place: `${place}.attested`,
        })),
      )
    },
  }),
] as const
