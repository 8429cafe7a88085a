import type { ListEntry, Saved } from './note-store'

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
   * page's own time: one clock for what is saved and what is shown.
   */
  put(body: string, revision: number, writer: string, savedAt: string): Promise<Saved>
  remove(id: string): Promise<void>
  /** A text of the vault itself, by its name; undefined when there is none. */
  kept(name: string): Promise<string | undefined>
  keep(name: string, text: string): Promise<void>
}
