import type { IsoDate } from '../domain/calendar'
import { editionOn, type Edition } from './edition'

/** The clocks of a Medicare episode of therapy. */
export interface CareLimits {
  /** Treatment days within which a progress report is written. */
  readonly reportDays: number
  /** Calendar days from the start of care within which the plan is signed. */
  readonly certifyDays: number
  /** Calendar days that one signed period covers at most. */
  readonly periodDays: number
  /** A signed order on file and a plan sent in time stand for the first signature. */
  readonly orderStands: boolean
}

/** Source: Medicare Benefit Policy Manual, ch. 15 §220.1.3 and §220.3.D; 42 CFR 424.24 as of 2025. */
const CARE_LIMITS: readonly Edition<CareLimits>[] = [
  {
    name: '2013 to 2024',
    from: '2013-01-01',
    to: '2024-12-31',
    source: 'Medicare Benefit Policy Manual, ch. 15 §220',
    table: { reportDays: 10, certifyDays: 30, periodDays: 90, orderStands: false },
  },
  {
    name: 'since 2025',
    from: '2025-01-01',
    to: null,
    source: '42 CFR 424.24, 89 FR 97710',
    table: { reportDays: 10, certifyDays: 30, periodDays: 90, orderStands: true },
  },
]

/** The clocks that hold on a date of service, or undefined before the years we hold. */
export const careLimitsOn = (date: IsoDate): CareLimits | undefined =>
  editionOn(CARE_LIMITS, date)?.table
