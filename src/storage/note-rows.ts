import type { AuditsAsked, KeptAudit } from './audits'
import type { Acted, ActAsked } from './history/act'
import type { Aside } from './history/asides'
import type { KeptHistory } from './history/kept-history'
import type { ReviewSettings } from './history/review-settings'
import type { DeletedNote, ListEntry, Saved } from './note-store'

/**
 * The rows of notes where they lie, in words that can be sent to another thread: what goes in and what
 * comes out are texts and plain data. A note goes in as the JSON text that its row will hold.
 */
export interface NoteRows {
  list(): Promise<readonly ListEntry[]>
  /** The row as it lies there, whoever wrote it; undefined when there is none. */
  get(id: string): Promise<unknown>
  /**
   * Writes if the stored revision is still `revision`; resolves once the write is committed. `savedAt` is the
   * page's own time: one clock for what is saved and what is shown. With `keepBefore` the wording that is
   * replaced stays among the earlier ones.
   */
  put(
    body: string,
    revision: number,
    writer: string,
    savedAt: string,
    keepBefore?: boolean,
  ): Promise<Saved>
  /** Moves a note to the deleted ones. */
  remove(id: string, now: number): Promise<void>
  deleted(): Promise<readonly DeletedNote[]>
  /** Puts a deleted note back; rejects with SaveConflict when its place is taken. */
  putBack(deleted: string): Promise<void>
  /** Deletes for good. */
  forget(deleted: string): Promise<void>
  /** A note's history as it lies there. */
  history(id: string): Promise<KeptHistory>
  /** Takes the next steps in the history of some notes, where they may be taken. */
  act(asked: ActAsked): Promise<Acted>
  /** What a person keeps beside a note and has not sent. */
  aside(id: string): Promise<Aside>
  keepAside(id: string, aside: Aside): Promise<void>
  /** How the person has their notes reviewed. */
  reviewSettings(): Promise<ReviewSettings>
  keepReviewSettings(settings: ReviewSettings): Promise<void>
  /** Sets the PIN for signing, forgives wrong ones, or only asks whether there is one. */
  pin(asked: 'has' | 'forgive' | { readonly set: string }): Promise<boolean>
  /** The texts of what the rules said of each note when they last looked. */
  checks(): Promise<readonly string[]>
  /** The person's audits of charts, after one was kept or removed. */
  audits(asked: AuditsAsked): Promise<readonly KeptAudit[]>
  /** Rows of a note's earlier wordings, newest first. */
  earlier(id: string): Promise<readonly unknown[]>
  /** A text of the vault itself, by its name; undefined when there is none. */
  kept(name: string): Promise<string | undefined>
  keep(name: string, text: string): Promise<void>
}
