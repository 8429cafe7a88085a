import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { endedBetween, type EndedPair } from '../../coding/ncci-ended'
import { partnerIn, type NcciPair } from '../../coding/ncci-pairs'

const CODE = '97140'

/** A pair around manual therapy, and what it means to a therapist. */
export interface ExplainedPair extends NcciPair {
  readonly note: MessageDescriptor
}

// What the pair with each of these codes means.
const NOTES: readonly (readonly [codes: readonly string[], note: MessageDescriptor])[] = [
  [['97124'], msg`Massage is never paid beside manual therapy.`],
  [
    ['98925', '98926', '98927', '98928', '98929'],
    msg`Osteopathic manipulation takes the place of manual therapy that day.`,
  ],
  [['97545'], msg`Work hardening takes the place of manual therapy that day.`],
  [
    ['98940', '98941', '98942'],
    msg`Only when manual therapy treated another region than the manipulation.`,
  ],
  [['97012'], msg`Only in time of its own, apart from traction by machine.`],
  [['97150'], msg`Only in time one on one, apart from the group.`],
  [
    ['97760', '97761', '97763'],
    msg`Only in time of its own, apart from the orthotic or prosthetic work.`,
  ],
  [
    ['29581', '29584'],
    msg`Payable together again since January 2022, in time of its own; not from 2018 to 2021.`,
  ],
  [['95992'], msg`Only in time of its own, apart from the repositioning.`],
  [['97755'], msg`Only in time of its own, apart from the assessment.`],
  [['97018'], msg`Only when the bath was a service of its own.`],
  [['97750'], msg`Only when the test was a service of its own.`],
  [['95851', '95852'], msg`Measuring motion is part of the treatment; rarely right beside it.`],
]

const NEVER = msg`The two are never paid on one day.`
const DISTINCT = msg`Only when each was a service of its own.`

/** The pairs of an edition around 97140, those with the same meaning after one another; ones we have no words for come last. */
export function explained(pairs: readonly NcciPair[]): readonly ExplainedPair[] {
  const around = pairs.filter((pair) => partnerIn(pair, CODE) !== undefined)
  const told = NOTES.flatMap(([codes, note]) =>
    codes.flatMap((code) => {
      const pair = around.find((each) => partnerIn(each, CODE) === code)
      return pair ? [{ pair, note }] : []
    }),
  )
  const rest = around.filter((pair) => !told.some((each) => each.pair === pair))
  return [
    ...told.map(({ pair, note }) => ({ ...pair, note })),
    ...rest.map((pair) => ({ ...pair, note: pair.indicator === 0 ? NEVER : DISTINCT })),
  ]
}

/** What stands in column 2 beside a code, without 97140. */
export interface PairsBeside {
  readonly column1: string
  readonly distinct: readonly string[]
  readonly never: readonly string[]
}

/** The pairs of an edition without 97140, by the code that is paid. */
export function otherPairs(pairs: readonly NcciPair[]): readonly PairsBeside[] {
  const others = pairs.filter((pair) => partnerIn(pair, CODE) === undefined)
  return [...new Set(others.map(({ column1 }) => column1))].toSorted().map((column1) => {
    const beside = (indicator: NcciPair['indicator']) =>
      others
        .filter((pair) => pair.column1 === column1 && pair.indicator === indicator)
        .map(({ column2 }) => column2)
        .toSorted()
    return { column1, distinct: beside(1), never: beside(0) }
  })
}

/** Pairs that people still believe in, told together. */
export interface ToldPairs {
  readonly codes: readonly string[]
  readonly others: readonly string[]
  readonly says: MessageDescriptor
}

/** The pairs of a line all ended alike; this is how. */
export const endOf = ({ codes, others }: ToldPairs): EndedPair | undefined =>
  endedBetween(codes[0] ?? '', others[0] ?? '')

const EVALUATIONS = ['97161', '97162', '97163', '97165', '97166', '97167']

/** Every ended pair we hold, in our words. */
export const TOLD_PAIRS: readonly ToldPairs[] = [
  {
    codes: ['97140'],
    others: ['97530'],
    says: msg`Medicare needs no modifier between manual therapy and therapeutic activities. Some commercial payers still ask for one.`,
  },
  {
    codes: ['97140'],
    others: EVALUATIONS,
    says: msg`Pairs with initial evaluations were announced twice in 2020 and taken back to their first day. No modifier is needed.`,
  },
  {
    codes: ['97140'],
    others: ['97164', '97168'],
    says: msg`The pair with re-evaluations ended; its return in October 2020 was taken back.`,
  },
  {
    codes: ['97140'],
    others: ['97110', '97112', '97113', '97116'],
    says: msg`Taken back in April 1999: exercise, re-education, aquatic exercise and gait training stand beside manual therapy, each with minutes of its own.`,
  },
  {
    codes: ['97530'],
    others: ['97116'],
    says: msg`Activities and gait training were a pair until the end of 2019; its return in October 2020 was taken back.`,
  },
  {
    codes: ['97530'],
    others: ['97113'],
    says: msg`Activities and aquatic exercise are no pair any more.`,
  },
  {
    codes: ['97530'],
    others: ['97535'],
    says: msg`Activities and self-care training are no pair any more; the claim tells them apart by their minutes.`,
  },
  {
    codes: ['97530'],
    others: EVALUATIONS,
    says: msg`For some weeks in 2020 activities were denied beside an evaluation; the pair was taken back to its first day.`,
  },
  {
    codes: ['97530'],
    others: ['97164', '97168'],
    says: msg`The pair of activities and re-evaluations ended; its return was taken back.`,
  },
  {
    codes: ['97150'],
    others: EVALUATIONS,
    says: msg`For some weeks in 2020 a group was denied beside an evaluation; the pair was taken back to its first day.`,
  },
  {
    codes: ['97150'],
    others: ['97164', '97168'],
    says: msg`The pair of a group and re-evaluations ended; its return was taken back.`,
  },
  {
    codes: ['97110', '97112', '97113', '97116'],
    others: ['97164', '97168'],
    says: msg`The pair with re-evaluations ended; its return in October 2020 was taken back.`,
  },
]
