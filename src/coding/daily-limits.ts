import type { IsoDate } from '../domain/calendar'
import { editionOn, type Edition } from './edition'
import type { Setting } from './ncci-pairs'

/** Units of a code that Medicare takes for likely in one day (MUE). */
export interface DailyLimit {
  readonly units: number
  /** More is never paid, by the code's own meaning; otherwise more is denied first and payable on appeal. */
  readonly absolute: boolean
}

type DailyLimits = ReadonlyMap<string, DailyLimit>

const onAppeal = (units: number, ...codes: readonly string[]): [string, DailyLimit][] =>
  codes.map((code) => [code, { units, absolute: false }])

const absolute = (units: number, ...codes: readonly string[]): [string, DailyLimit][] =>
  codes.map((code) => [code, { units, absolute: true }])

const BOTH = [
  ...onAppeal(8, '97535', '97542', '97750', '97755'),
  ...onAppeal(6, '97140', '97113', '97530', '97760', '97761', '97763'),
  ...onAppeal(4, '97032', '97033', '97116', '97124'),
  ...onAppeal(3, '95851', '97036'),
  ...onAppeal(2, '97034', '97035'),
  ...onAppeal(1, '90901', '95852', '97012', '97016', '97018', '97022', '97024', '97026', '97028'),
  ...onAppeal(1, 'G0283'),
  ...onAppeal(0, '97014', '98943'),
  ...absolute(1, '20560', '20561', '29581', '29584', '97545'),
  ...absolute(1, '97161', '97162', '97163', '97164', '97165', '97166', '97167', '97168'),
  ...absolute(1, '98925', '98926', '98927', '98928', '98929', '98940', '98941', '98942'),
]

const QUARTER = { name: '2024 Q3', from: '2024-07-01', to: '2024-09-30' } as const

/** Source: Medicare MUE tables, 2024 Q3, codes of an outpatient therapy visit. */
const DAILY_LIMITS: Readonly<Record<Setting, readonly Edition<DailyLimits>[]>> = {
  practitioner: [
    {
      ...QUARTER,
      source: 'Medically unlikely edits, practitioner, 2024 Q3',
      table: new Map([
        ...BOTH,
        ...onAppeal(6, '97110', '97537'),
        ...onAppeal(4, '97112'),
        ...onAppeal(1, '97150'),
        ...onAppeal(0, '97010'),
      ]),
    },
  ],
  'outpatient-hospital': [
    {
      ...QUARTER,
      source: 'Medically unlikely edits, outpatient hospital, 2024 Q3',
      table: new Map([
        ...BOTH,
        ...onAppeal(8, '97110', '97537'),
        ...onAppeal(6, '97112'),
        ...onAppeal(2, '97150'),
        ...onAppeal(1, '97010'),
      ]),
    },
  ],
}

/** The limits that hold on a date, or undefined outside the quarters we hold. */
export const dailyLimitsOn = (date: IsoDate, setting: Setting): Edition<DailyLimits> | undefined =>
  editionOn(DAILY_LIMITS[setting], date)
