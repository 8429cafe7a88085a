import type { DraftNote } from '../domain/note'

/** What a list shows of a note. */
export interface NoteHead {
  readonly id: string
  readonly patient: string
  readonly number: string
  readonly date: string
  readonly diagnosis: string
  readonly savedAt: string
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

export interface Saved {
  readonly revision: number
  readonly savedAt: string
}

/** Somebody else wrote this note since we read it. Nothing was overwritten. */
export class SaveConflict extends Error {
  override name = 'SaveConflict'
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
   * Resolves once the write is committed. Rejects with SaveConflict, or with what the browser said.
   */
  save(note: DraftNote, revision: number, writer?: string): Promise<Saved>
  remove(id: string): Promise<void>
}
