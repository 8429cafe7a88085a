import type { IsoDate } from '../domain/calendar'
import { editionOn, type Edition } from './edition'

/** Allowed amounts of one person's calendar year, in whole US dollars, above which KX is wanted. */
export interface TherapyThreshold {
  /** Physical therapy and speech-language pathology together. */
  readonly physicalAndSpeech: number
  /** Occupational therapy by itself. */
  readonly occupational: number
}

const ofYear = (year: number, amount: number): Edition<TherapyThreshold> => ({
  name: String(year),
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  source: `Medicare physician fee schedule, calendar year ${year}: therapy threshold`,
  table: { physicalAndSpeech: amount, occupational: amount },
})

/** Source: Medicare's yearly amounts as contractors publish them; seen 2026-11. 2027 is not published. */
export const THERAPY_THRESHOLDS: readonly Edition<TherapyThreshold>[] = [
  ofYear(2021, 2110),
  ofYear(2022, 2150),
  ofYear(2023, 2230),
  ofYear(2024, 2330),
  ofYear(2025, 2410),
  ofYear(2026, 2480),
]

/** The threshold that holds on a date, or undefined outside the years we hold. */
export const therapyThresholdOn = (date: IsoDate): Edition<TherapyThreshold> | undefined =>
  editionOn(THERAPY_THRESHOLDS, date)

/** Above this amount a claim may be picked for targeted medical review. Held through 2027. */
export const REVIEW_THRESHOLDS: readonly Edition<number>[] = [
  {
    name: '2018 to 2027',
    from: '2018-01-01',
    to: '2027-12-31',
    source: 'Medicare on targeted medical review, as worded in 2023',
    table: 3000,
  },
]

/** The amount for targeted medical review on a date, in whole US dollars. */
export const reviewThresholdOn = (date: IsoDate): number | undefined =>
  editionOn(REVIEW_THRESHOLDS, date)?.table
