import type { IsoDate } from '../domain/calendar'

/** A pair that people still believe in, and that is no longer one. Which of the two was paid no longer matters. */
export interface EndedPair {
  readonly column1: string
  readonly column2: string
  /** The last day it was in force; undefined for a pair that never stood. */
  readonly ended: IsoDate | undefined
  /** Days it was announced for and later taken back from (indicator 9), as if it had never been. */
  readonly withdrawn: readonly IsoDate[]
}

const ENDED_2019 = '2019-12-31'
const JANUARY_2020 = '2020-01-01'
const OCTOBER_2020 = '2020-10-01'

const EVALUATIONS = ['97161', '97162', '97163', '97165', '97166', '97167']
const RE_EVALUATIONS = ['97164', '97168']

const each = (
  column1: readonly string[],
  column2: readonly string[],
  ended: IsoDate | undefined,
  ...withdrawn: readonly IsoDate[]
): EndedPair[] =>
  column1.flatMap((one) =>
    column2.map((other) => ({ column1: one, column2: other, ended, withdrawn })),
  )

/** Source: the same edition of the edits as our pairs; both settings agree on these. */
export const ENDED_PAIRS: readonly EndedPair[] = [
  ...each(['97140'], ['97530'], ENDED_2019),
  ...each(EVALUATIONS, ['97140'], undefined, JANUARY_2020, OCTOBER_2020),
  ...each(['97140'], RE_EVALUATIONS, ENDED_2019, OCTOBER_2020),
  ...each(['97140'], ['97110', '97112', '97113', '97116'], undefined, '1999-04-01'),
  ...each(['97110', '97112', '97113', '97116'], RE_EVALUATIONS, ENDED_2019, OCTOBER_2020),
  ...each(['97150', '97530'], RE_EVALUATIONS, ENDED_2019, OCTOBER_2020),
  ...each(['97150', '97530'], EVALUATIONS, undefined, JANUARY_2020),
  ...each(['97530'], ['97116'], ENDED_2019, OCTOBER_2020),
  ...each(['97530'], ['97113'], ENDED_2019),
  ...each(['97530'], ['97535'], '2021-12-31'),
]

/** The ended pair of two codes, or undefined. */
export const endedBetween = (one: string, other: string): EndedPair | undefined =>
  ENDED_PAIRS.find(
    ({ column1, column2 }) =>
      (column1 === one && column2 === other) || (column1 === other && column2 === one),
  )

/** What ended before is told nowhere any more; from here on people still ask for the modifier. */
const REMEMBERED_SINCE = '2018-01-01'

/** Whether a pair is over on a date, past its last day or taken back to its first, and still believed in. */
export const isStillTold = ({ ended, withdrawn }: EndedPair, date: IsoDate): boolean =>
  ended === undefined ? withdrawn.some((day) => day >= REMEMBERED_SINCE) : ended < date

/** Whether a code is believed to be paired with another of the day, and is not any more. */
export const isEndedBeside = (code: string, day: ReadonlySet<string>, date: IsoDate): boolean =>
  [...day].some((other) => {
    const pair = endedBetween(code, other)
    return pair !== undefined && isStillTold(pair, date)
  })
