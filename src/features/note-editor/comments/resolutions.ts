import type { Comment, Resolution } from '../../../domain/history/comment'
import type { Aside } from '../../../storage/history/asides'

/** What the author has answered of these comments so far; what was said to earlier ones stays out. */
export const resolutionsOf = (
  comments: readonly Comment[],
  aside: Pick<Aside, 'resolved'> | undefined,
): readonly Resolution[] =>
  (aside?.resolved ?? []).filter(({ comment }) => comments.some(({ id }) => id === comment))

/** The comments that nothing was said to yet. */
export const openComments = (
  comments: readonly Comment[],
  aside: Pick<Aside, 'resolved'> | undefined,
): readonly Comment[] =>
  comments.filter(({ id }) => !aside?.resolved.some(({ comment }) => comment === id))
