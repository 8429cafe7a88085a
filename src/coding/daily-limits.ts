import type { IsoDate } from '../domain/time'
import { editionOn, type Edition } from './edition'

/** Units of a code that Medicare takes for likely in one day (MUE), practitioner claims. */
type DailyLimits = ReadonlyMap<string, number>

/** Source: Medicare MUE table for practitioners, 2024 Q3, codes of an outpatient therapy visit. */
const DAILY_LIMITS: readonly Edition<DailyLimits>[] = [
  {
    name: '2024 Q3',
    from: '2024-07-01',
    to: '2024-09-30',
    source: 'Medically unlikely edits, practitioner, 2024 Q3',
    table: new Map([
      ['97140', 6],
      ['97110', 6],
      ['97112', 4],
      ['97113', 6],
      ['97116', 4],
      ['97124', 4],
      ['97530', 6],
      ['97535', 8],
      ['97750', 8],
      ['97032', 4],
      ['97033', 4],
      ['97035', 2],
      ['97012', 1],
      ['97016', 1],
      ['97018', 1],
      ['G0283', 1],
      ['97150', 1],
    ]),
  },
]

/** The limits that hold on a date, or undefined outside the quarters we hold. */
export const dailyLimitsOn = (date: IsoDate): Edition<DailyLimits> | undefined =>
  editionOn(DAILY_LIMITS, date)
