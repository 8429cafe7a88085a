import type { DraftNote } from '../domain/note'
import type { IsoDate } from '../domain/calendar'
import type { Edition } from './edition'
import { PAIRS_2024_Q3, type PairRow } from './ncci-2024q3'

/** Who claims: a practice, or the outpatient department of a hospital. The official pairs differ in places. */
export type Setting = DraftNote['visit']['setting']

export const SETTINGS: readonly Setting[] = ['practitioner', 'outpatient-hospital']

/**
 * Two codes that Medicare does not pay side by side on one day: column 1 is paid, column 2 is not.
 * Indicator 0: nothing unlocks it. Indicator 1: a modifier on column 2 may, when the record supports it.
 */
export interface NcciPair {
  readonly column1: string
  readonly column2: string
  readonly indicator: 0 | 1
}

/** The pairs of one quarter for one setting. */
export interface PairEdition extends Edition<readonly NcciPair[]> {
  readonly setting: Setting
  /** Somebody brought it in as a file; undefined for what we hold ourselves. */
  readonly imported?: true
}

const codesIn = (list: string | undefined): string[] => list?.split(' ') ?? []

const pairsOf = (row: PairRow, setting: Setting): NcciPair[] =>
  codesIn(row.column1).flatMap((column1) => {
    const with2 = (list: string | undefined, indicator: 0 | 1): NcciPair[] =>
      codesIn(list).map((column2) => ({ column1, column2, indicator }))
    return [
      ...with2(row.never, 0),
      ...with2(row.neverForPractitioners, setting === 'practitioner' ? 0 : 1),
      ...with2(row.modifier, 1),
    ]
  })

/** The editions we hold ourselves, by setting. */
export const NCCI_PAIRS: readonly PairEdition[] = SETTINGS.map((setting) => ({
  name: '2024 Q3',
  from: '2024-07-01',
  to: '2024-09-30',
  source: `NCCI procedure-to-procedure edits, ${setting}, 2024 Q3`,
  setting,
  table: PAIRS_2024_Q3.flatMap((row) => pairsOf(row, setting)),
}))

/** The pairs of one edition, ready to be asked. */
export interface Pairs {
  readonly edition: PairEdition
  /** The pair of two codes, whichever of them is paid. */
  between(one: string, other: string): NcciPair | undefined
}

/** Pairs to judge a day by: ours, or an official quarter that somebody imported. */
export interface PairTable {
  /** The pairs in force on a date, or undefined where no edition reaches. */
  pairsOn(date: IsoDate, setting: Setting): Pairs | undefined
  /** The last edition that ended before a date; for a date before all of them, the first. */
  nearest(date: IsoDate, setting: Setting): Pairs | undefined
}

function asked(edition: PairEdition): Pairs {
  const byCodes = new Map(edition.table.map((pair) => [`${pair.column1} ${pair.column2}`, pair]))
  return {
    edition,
    between: (one, other) => byCodes.get(`${one} ${other}`) ?? byCodes.get(`${other} ${one}`),
  }
}

/** A table of editions. Where two reach a date, the one named first answers: imported before our own. */
export function pairTable(editions: readonly PairEdition[]): PairTable {
  const all = editions.map(asked)
  const of = (setting: Setting) => all.filter(({ edition }) => edition.setting === setting)
  const bySetting = {
    practitioner: of('practitioner'),
    'outpatient-hospital': of('outpatient-hospital'),
  }
  const endOf = ({ edition }: Pairs) => edition.to ?? '9999-12-31'
  return {
    pairsOn: (date, setting) =>
      bySetting[setting].find((pairs) => pairs.edition.from <= date && date <= endOf(pairs)),
    nearest(date, setting) {
      const sorted = bySetting[setting].toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
      return sorted.findLast((pairs) => endOf(pairs) < date) ?? sorted[0]
    },
  }
}

/** The pairs we hold ourselves. */
export const builtInPairs: PairTable = pairTable(NCCI_PAIRS)

/** The other code of a pair, or undefined where the code is not in it. */
export const partnerIn = ({ column1, column2 }: NcciPair, code: string): string | undefined =>
  column1 === code ? column2 : column2 === code ? column1 : undefined
