import { z } from './z'

/** The clocks of an episode, every date as typed, '' while nobody entered it. */
export const CareDates = z.object({
  /** First treatment day: the initial evaluation. */
  startOn: z.string(),
  /** The physician or practitioner signed the plan (certification or the last recertification). */
  certifiedOn: z.string(),
  /** The signed period ends; '' for the longest one allowed. */
  certifiedUntil: z.string(),
  /** A signed order or referral is on file. */
  orderOn: z.string(),
  /** The plan was sent to who signed the order. */
  sentOn: z.string(),
  /** Last progress report, or the evaluation while there is none. */
  reportOn: z.string(),
  /** Treatment days since that report, this one included, as typed. */
  daysSinceReport: z.string(),
})
export type CareDates = z.infer<typeof CareDates>

export const NO_CARE_DATES: CareDates = {
  startOn: '',
  certifiedOn: '',
  certifiedUntil: '',
  orderOn: '',
  sentOn: '',
  reportOn: '',
  daysSinceReport: '',
}
