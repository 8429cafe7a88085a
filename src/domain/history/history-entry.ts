import { CREDENTIALS } from '../credential'
import { z } from '../z'
import { Comment, MOST_COMMENTS, REASONS, Resolution } from './comment'

const DIGEST = /^[\w-]{43}$/
const digest = z.string().check(z.regex(DIGEST))
const MOST_WHY = 4000
const MOST_REVIEWERS = 10

/** Who did something: the public half of their keys, and what they called themselves then. */
export const Actor = z.strictObject({
  name: z.string().check(z.maxLength(80)),
  credential: z.enum(CREDENTIALS),
  recipient: z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
  ed25519: digest,
  /** Stands for both keys. */
  keyId: digest,
})
export type Actor = z.infer<typeof Actor>

/** Somebody a note is sent to. */
export const Reviewer = z.strictObject({ keyId: digest, name: z.string().check(z.maxLength(80)) })
export type Reviewer = z.infer<typeof Reviewer>

const count = z.int().check(z.nonnegative())

/** What the rules said of the words when somebody answered for them. */
export const CheckedThen = z.strictObject({
  /** Which rules and tables judged. */
  edition: z.string().check(z.maxLength(60)),
  blockers: count,
  fix: count,
  explained: count,
  unknown: count,
})
export type CheckedThen = z.infer<typeof CheckedThen>

/** What happens to a note between people. What its author types is not among it: that is writing. */
export const Deed = z.discriminatedUnion('act', [
  /** The author answers for the words, alone or until somebody signs after them. */
  z.strictObject({
    act: z.literal('signed'),
    awaits: z.enum(['nobody', 'cosignature']),
    checked: CheckedThen,
  }),
  z.strictObject({
    act: z.literal('submitted'),
    to: z.array(Reviewer).check(z.minLength(1), z.maxLength(MOST_REVIEWERS)),
    resolved: z.array(Resolution).check(z.maxLength(MOST_COMMENTS)),
  }),
  /** The author takes it back before anybody has signed. */
  z.strictObject({ act: z.literal('withdrawn') }),
  z.strictObject({
    act: z.literal('returned'),
    reasons: z.array(z.enum(REASONS)).check(z.maxLength(REASONS.length)),
    comments: z.array(Comment).check(z.maxLength(MOST_COMMENTS)),
  }),
  /** A reviewer asks another one. */
  z.strictObject({ act: z.literal('referred'), to: Reviewer }),
  z.strictObject({ act: z.literal('approved'), checked: CheckedThen }),
  z.strictObject({ act: z.literal('cosigned') }),
  /** No signature follows any more. */
  z.strictObject({ act: z.literal('locked') }),
  /** Said later, beside the words that were signed. */
  z.strictObject({
    act: z.literal('amended'),
    text: z.string().check(z.minLength(1), z.maxLength(20_000)),
  }),
])
export type Deed = z.infer<typeof Deed>
export type Act = Deed['act']
export const ACTS: readonly Act[] = [
  'signed',
  'submitted',
  'withdrawn',
  'returned',
  'referred',
  'approved',
  'cosigned',
  'locked',
  'amended',
]

/**
 * One step of a note's history. `hash` is the SHA-256 of the canonical JSON of all before it, `prev` the
 * hash of the step before ('' for the first), `sig` the Ed25519 signature of `hash` by `by`: no step can be
 * changed, left out, moved or added between others without showing.
 */
export const HistoryEntry = z.strictObject({
  v: z.literal(1),
  note: z.string().check(z.minLength(1), z.maxLength(200)),
  seq: z.int().check(z.positive()),
  /** By the clock of whoever did it. */
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  /** Their time zone, as the IANA names it, or ''. */
  zone: z.string().check(z.maxLength(60)),
  by: Actor,
  did: Deed,
  /** In the person's own words, or ''. */
  why: z.string().check(z.maxLength(MOST_WHY)),
  /** SHA-256 of the canonical JSON of the note that it is about. */
  digest,
  prev: z.union([z.literal(''), digest]),
  hash: digest,
  sig: z.string().check(z.regex(/^[\w-]{86}$/)),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

/** A step as a person takes it; who, when and the chain are added to it. */
export interface Step {
  readonly did: Deed
  readonly why: string
}
