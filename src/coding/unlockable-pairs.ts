import type { IsoDate } from '../domain/time'
import { editionOn, type Edition } from './edition'

/** Codes that are not paid side by side on one day unless a modifier on the second says the services were distinct. */
export type UnlockablePair = readonly [column1: string, column2: string]

const withEach = (column1: string, ...others: readonly string[]): UnlockablePair[] =>
  others.map((column2) => [column1, column2])

/** Source: Medicare NCCI edits of indicator 1, 2024 Q3, among codes of an outpatient therapy visit. */
export const UNLOCKABLE_PAIRS: readonly Edition<readonly UnlockablePair[]>[] = [
  {
    name: '2024 Q3',
    from: '2024-07-01',
    to: '2024-09-30',
    source: 'NCCI procedure-to-procedure edits, 2024 Q3',
    table: [
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

/** The pairs that hold on a date, or undefined outside the quarters we hold. */
export const unlockablePairsOn = (date: IsoDate): readonly UnlockablePair[] | undefined =>
  editionOn(UNLOCKABLE_PAIRS, date)?.table
