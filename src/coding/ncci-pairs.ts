import type { IsoDate } from '../domain/time'
import { editionOn, type Edition } from './edition'

/**
 * Two codes that Medicare does not pay side by side on one day: column 1 is paid, column 2 is not.
 * Indicator 0: nothing unlocks it. Indicator 1: a modifier on column 2 may, when the record supports it.
 */
export interface NcciPair {
  readonly column1: string
  readonly column2: string
  readonly indicator: 0 | 1
}

const never = (column1: string, column2: string): NcciPair => ({ column1, column2, indicator: 0 })

const withEach = (column1: string, ...others: readonly string[]): NcciPair[] =>
  others.map((column2) => ({ column1, column2, indicator: 1 }))

/**
 * Pairs among codes of an outpatient therapy visit; of those that nothing unlocks, the ones around
 * 97140. Source: Medicare NCCI procedure-to-procedure edits for practitioners, 2024 Q3. Pairs with
 * injections, rehabilitation programs, home health and athletic-training evaluations are left out.
 */
export const NCCI_PAIRS: readonly Edition<readonly NcciPair[]>[] = [
  {
    name: '2024 Q3',
    from: '2024-07-01',
    to: '2024-09-30',
    source: 'NCCI procedure-to-procedure edits, practitioner, 2024 Q3',
    table: [
      never('97140', '97124'),
      never('98925', '97140'),
      never('98926', '97140'),
      never('98927', '97140'),
      never('98928', '97140'),
      never('98929', '97140'),
      never('97545', '97140'),
      ...withEach('97140', '97018', '97750', '95851', '95852'),
      ...withEach('97012', '97140', '97018'),
      ...withEach('97150', '97140', '97110', '97112', '97113', '97116', '97124', '97530'),
      ...withEach('97150', '97535', '97537', '97542', '97760', '97761', '97763'),
      ...withEach('98940', '97140', '97112', '97124'),
      ...withEach('98941', '97140', '97112', '97124'),
      ...withEach('98942', '97140', '97112', '97124'),
      ...withEach('97760', '97140', '97110', '97112', '97116', '97124'),
      ...withEach('97761', '97140', '97110', '97112', '97116', '97124'),
      ...withEach('97763', '97140', '97110', '97112', '97116', '97124'),
      ...withEach('29581', '97140', '97535'),
      ...withEach('29584', '97140', '97535'),
      ...withEach('95992', '97140', '97110', '97112', '97530'),
      ...withEach('97755', '97140'),
      ...withEach('97530', '97537', '97542', '97750'),
      ...withEach('97113', '97110'),
      ...withEach('G0283', '97032'),
      ...withEach('20560', '29581', '29584'),
      ...withEach('20561', '29581', '29584'),
    ],
  },
]

/** Pairs to judge a day by: ours, or a whole official quarter that somebody imported. */
export interface PairTable {
  /** The pairs that hold on a date, or undefined where the table does not reach. */
  pairsOn(date: IsoDate): readonly NcciPair[] | undefined
}

/** The pairs that hold on a date, or undefined outside the quarters we hold. */
export const pairsOn = (date: IsoDate): readonly NcciPair[] | undefined =>
  editionOn(NCCI_PAIRS, date)?.table

/** The other code of a pair, or undefined where the code is not in it. */
export const partnerIn = ({ column1, column2 }: NcciPair, code: string): string | undefined =>
  column1 === code ? column2 : column2 === code ? column1 : undefined

/** The pairs we hold ourselves. */
export const builtInPairs: PairTable = { pairsOn }
