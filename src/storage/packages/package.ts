import { HistoryEntry } from '../../domain/history/history-entry'
import type { DraftNote } from '../../domain/note'
import { hasOddCharacters } from '../../domain/odd-characters'
import { z } from '../../domain/z'
import { Colleagues } from '../../vault/colleague'
import { Contact } from '../../vault/contact'
import { Identity } from '../../vault/identity'

/** `backup` is a person's own; the others go from one person to another. */
export const PACKAGE_KINDS = ['backup', 'draft-for-review', 'review'] as const
export type PackageKind = (typeof PACKAGE_KINDS)[number]

const MOST_NOTES = 50_000
const MOST_RECIPIENTS = 19
/** Of one note. */
const MOST_STEPS = 2000

const id = z
  .string()
  .check(z.minLength(1), z.maxLength(200))
  .check(z.refine((text) => !hasOddCharacters(text)))
const instant = z.string().check(z.regex(/^[\dT:.Z+-]{1,40}$/))

/** What a backup holds beside its notes, so that a new machine has all that the old one had. */
const Own = z.strictObject({
  /** Without the keys nobody can open what was encrypted to this person. */
  identity: Identity,
  colleagues: Colleagues,
  /** The clinic's own payer profiles, as they were kept. */
  payers: z.array(z.unknown()).check(z.maxLength(5000)),
  /** Texts of records that could not be read as notes, by the id they had. */
  unread: z
    .array(z.strictObject({ id, savedAt: z.string().check(z.maxLength(40)), text: z.string() }))
    .check(z.maxLength(MOST_NOTES)),
})
export type Own = z.infer<typeof Own>

const about = {
  t: z.literal('skillednote.pkg'),
  pkgId: id,
  kind: z.enum(PACKAGE_KINDS),
  from: Contact,
  /** `keyIdOf` each recipient; empty where a passphrase opens the file. Signed, so nobody can re-address it. */
  to: z.array(z.string().check(z.regex(/^[\w-]{43}$/))).check(z.maxLength(MOST_RECIPIENTS)),
  createdAt: instant,
  /** In a backup alone. */
  own: z.optional(Own),
  sig: z.string().check(z.regex(/^[\w-]{86}$/)),
}

/** Notes of any version, as they were kept; `read-package.ts` brings them up to the newest. */
const kept = {
  revision: z.int().check(z.nonnegative()),
  savedAt: instant,
  note: z.unknown(),
}
const history = z.array(HistoryEntry).check(z.minLength(1), z.maxLength(MOST_STEPS))

/** The newest version of a package. */
export const NEWEST_PACKAGE = 2

/**
 * What lies in a `.snote.age` file: this, as canonical JSON in UTF-8. `sig` is the Ed25519 signature of the
 * SHA-256 of the same text without `sig`. Strict: a part that is added makes another version, so that an
 * older app says "newer" and does not drop what it does not know. Version 2 is version 1 and the steps of
 * notes that have some; without any it is not written.
 */
export const Package = z.discriminatedUnion('v', [
  z.strictObject({
    ...about,
    v: z.literal(1),
    notes: z.array(z.strictObject(kept)).check(z.maxLength(MOST_NOTES)),
  }),
  z.strictObject({
    ...about,
    v: z.literal(2),
    notes: z
      .array(z.strictObject({ ...kept, history: z.optional(history) }))
      .check(z.maxLength(MOST_NOTES))
      .check(z.refine((notes) => notes.some((each) => each.history !== undefined))),
  }),
])

/** All of it but the signature: what is signed. */
export interface PackageBody extends Omit<z.infer<typeof Package>, 'sig' | 'notes'> {
  readonly notes: readonly KeptNote[]
}

/** A note of this device, as the store keeps it: of any version. */
export interface KeptNote {
  readonly note: unknown
  readonly revision: number
  readonly savedAt: string
  /** The steps of its history, the first one first; missing where there are none. */
  readonly history?: readonly HistoryEntry[] | undefined
}

/** A note out of a file, in the newest version. */
export interface IncomingNote {
  readonly note: DraftNote
  /** SHA-256 of the note as it stands in the file: the same words give the same digest, for ever. */
  readonly digest: string
  /** When and as which revision it was kept where it comes from; undefined where the file does not say. */
  readonly revision?: number
  readonly savedAt?: string
  /** Its history, verified from the first step to the last; missing where there is none. */
  readonly history?: readonly HistoryEntry[]
  /** The words as they stand in the file, where they are of an older version and bear a history: they stay so. */
  readonly kept?: unknown
}

/** Whether a text can say when something was kept. */
export const isInstant = (text: string): boolean => instant.safeParse(text).success

/** A note's id is a key of the database and part of an address. */
export const isNoteId = (text: string): boolean => id.safeParse(text).success
