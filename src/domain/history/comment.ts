import { z } from '../z'

/** Why a note is returned, or what a comment is about; each goes with families of rules. */
export const REASONS = [
  'unclear',
  'not-supported',
  'wrong-side',
  'time',
  'goal-link',
  'other',
] as const
export type Reason = (typeof REASONS)[number]

/** The families of rules (first part of a rule's id) that a reason goes with. */
export const REASON_FAMILIES: Readonly<Record<Reason, readonly string[]>> = {
  unclear: ['wording', 'visit', 'diagnosis', 'technique', 'plan'],
  'not-supported': ['necessity', 'skilled', 'response', 'outcome', 'screening', 'lymphatic'],
  'wrong-side': ['laterality'],
  time: ['timing', 'performer', 'patterns', 'pairs', 'modifiers', 'exclusions'],
  'goal-link': ['chain', 'clocks'],
  other: [],
}

export const MOST_COMMENTS = 200
export const MOST_COMMENT_LENGTH = 4000

/** What a comment hangs on. */
export const ANCHORS = ['note', 'field', 'block', 'sentence', 'finding'] as const

const text = (most: number) => z.string().check(z.maxLength(most))

/** A reviewer's comment on one spot of a note. */
export const Comment = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  on: z.enum(ANCHORS),
  /** Where the author goes for it: a path of the note, '' for the note as a whole. */
  place: text(200),
  /** The words it is about, as they read then, or ''. */
  quote: text(4000),
  /** The rule whose finding it is about, or ''. */
  rule: text(100),
  reason: z.enum(REASONS),
  text: text(MOST_COMMENT_LENGTH),
})
export type Comment = z.infer<typeof Comment>

/** What the author did about a comment, told with the resubmission. */
export const Resolution = z.strictObject({
  comment: z.string().check(z.minLength(1), z.maxLength(100)),
  reply: text(MOST_COMMENT_LENGTH),
})
export type Resolution = z.infer<typeof Resolution>
