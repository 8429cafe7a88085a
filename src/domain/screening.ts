import { z } from './z'

/** A safety screen of this visit: what was screened (a key of `coding/screens.ts`) and what came out. */
export const Screening = z.object({
  screen: z.string(),
  result: z.enum(['negative', 'positive']),
  /** What was found, or what was done about it. */
  text: z.string(),
})
export type Screening = z.infer<typeof Screening>
