import { Reviewer } from '../../domain/history/history-entry'
import { z } from '../../domain/z'
import { changeKept, keptText, type OpenDatabase } from '../vault-database'

/** How a person has their notes reviewed. */
const ReviewSettings = z.object({
  /** Who notes are submitted to when nobody else is chosen. */
  supervisor: z.optional(Reviewer),
  /** Who stands in for the supervisor, up to and including that day (`YYYY-MM-DD`). */
  cover: z.optional(z.object({ reviewer: Reviewer, until: z.string() })),
})
export type ReviewSettings = z.infer<typeof ReviewSettings>

const NAME = 'review-settings'

/** What cannot be read counts as not set. */
export async function reviewSettings(open: OpenDatabase): Promise<ReviewSettings> {
  try {
    return ReviewSettings.parse(JSON.parse((await keptText(open, NAME)) ?? '{}'))
  } catch {
    return {}
  }
}

export async function keepReviewSettings(
  open: OpenDatabase,
  settings: ReviewSettings,
): Promise<void> {
  await changeKept(open, NAME, () => JSON.stringify(ReviewSettings.parse(settings)))
}
