import { z } from './z'

export const SIDES = ['', 'right', 'left', 'both'] as const
export type Side = (typeof SIDES)[number]

export const TreatedRegion = z.object({ region: z.string(), side: z.enum(SIDES) })
export type TreatedRegion = z.infer<typeof TreatedRegion>

export const DELIVERIES = ['one-on-one', 'group', 'concurrent', 'co-treatment'] as const
export type Delivery = (typeof DELIVERIES)[number]

/** One stretch of a timer, in epoch milliseconds; `mono` is what the monotonic clock counted, where known. */
export const TimerRun = z.object({
  from: z.number(),
  to: z.nullable(z.number()),
  mono: z.nullable(z.number()),
})
export type TimerRun = z.infer<typeof TimerRun>

export const ORIGINS = ['typed', 'timer', 'edited'] as const

/**
 * Something done for some minutes by somebody: a manual technique, or another service of the day.
 * `intervention` is a key of `coding/interventions.ts`. Minutes and clock times are kept as typed.
 */
export const TreatmentBlock = z.object({
  id: z.string(),
  intervention: z.string(),
  regions: z.array(TreatedRegion),
  minutes: z.string(),
  start: z.string(),
  end: z.string(),
  performer: z.string(),
  delivery: z.enum(DELIVERIES),
  /** Id of the block whose minutes these are too (several regions treated at once), or ''. */
  sameTimeAs: z.string(),
  /** Grade, direction, position, dose, tool and so on, by the names in `coding/interventions.ts`. */
  parameters: z.record(z.string(), z.string()),
  /** Ids of the findings, limitations or goals this block is for. */
  purpose: z.array(z.string()),
  detail: z.string(),
  runs: z.array(TimerRun),
  origin: z.enum(ORIGINS),
  originReason: z.string(),
})
export type TreatmentBlock = z.infer<typeof TreatmentBlock>
