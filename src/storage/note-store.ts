import type { Reviewer } from '../domain/history/history-entry'
import type { NoteState } from '../domain/history/standing'
import type { DraftNote } from '../domain/note'

/** Where a note stands, as far as a list needs it; the history is what counts. */
export interface HeadStanding {
  readonly state: NoteState
  readonly n: number
  readonly last: string
  /** Whether the person wrote the note or was sent it. */
  readonly role: 'author' | 'reviewer'
  /** The key id by which the note knows this person. */
  readonly me: string
  /** Digest of the wording that was signed or submitted last. */
  readonly digest: string
  readonly author: Reviewer
  readonly reviewers: readonly Reviewer[]
  readonly approvedBy: string
  readonly locked: boolean
  readonly returns: number
  /** When the last step was taken, and when it was submitted last ('' if never). */
  readonly at: string
  readonly submittedAt: string
}

/** What a list shows of a note. */
export interface NoteHead {
  readonly id: string
  readonly patient: string
  readonly number: string
  readonly date: string
  readonly diagnosis: string
  readonly savedAt: string
  /** Missing while the note has no history: it is a draft of the person's own. */
  readonly standing?: HeadStanding
}

/** A record as it was read: a note, or something we cannot read but do not throw away. */
export type Stored =
  | {
      kind: 'note'
      note: DraftNote
      revision: number
      savedAt: string
      /** Which opening of the note wrote it, '' where that is not known. */
      writer: string
    }
  | { kind: 'unreadable'; id: string; why: 'newer' | 'broken'; raw: string }

export type ListEntry = { kind: 'head'; head: NoteHead } | { kind: 'unreadable'; id: string }

/** A deleted note. `id` names it among the deleted ones. */
export interface DeletedNote {
  readonly id: string
  readonly deletedAt: number
  readonly entry: ListEntry
}

export interface Saved {
  readonly revision: number
  readonly savedAt: string
}

/** Somebody else wrote this note since we read it. Nothing was overwritten. */
export class SaveConflict extends Error {
  override name = 'SaveConflict'
}

/** The note is not open to writing: it is submitted, signed, or somebody else's. Nothing was changed. */
export class NoteHeld extends SaveConflict {
  override name = 'NoteHeld'
}

/** The notes are locked: nothing is read or written until somebody unlocks them. */
export class Locked extends Error {
  override name = 'Locked'
}

/** Where notes are kept. The browser is the default; a server would be another implementation. */
export interface NoteStore {
  list(): Promise<readonly ListEntry[]>
  open(id: string): Promise<Stored | undefined>
  /**
   * Writes the note if the stored revision is still `revision` (0 for a new note).
   * `writer` names the opening of the note that writes, so that its last words can follow.
   * With `keepBefore` the wording that is replaced stays among the earlier ones.
   * Resolves once the write is committed. Rejects with SaveConflict, or with what the browser said.
   */
  save(note: DraftNote, revision: number, writer?: string, keepBefore?: boolean): Promise<Saved>
  /** Moves a note to the deleted ones. */
  remove(id: string): Promise<void>
}

/** What was there before: earlier wordings of notes, and notes that were deleted. */
export interface NotesBefore {
  /** The earlier wordings of a note that can be read, newest first. */
  earlier(id: string): Promise<readonly Extract<Stored, { kind: 'note' }>[]>
  /** Deleted notes, the last one first. They go for good after 30 days. */
  deleted(): Promise<readonly DeletedNote[]>
  /** Rejects with SaveConflict when there is a note in its place. */
  putBack(deleted: string): Promise<void>
  deleteForGood(deleted: string): Promise<void>
}
