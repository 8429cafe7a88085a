import type { DraftNote } from '../domain/note'

/** What was typed but not committed when a note was left. */
export interface LastWords {
  readonly note: DraftNote
  /** The last revision the writer knew to be on the disk. */
  readonly revision: number
  /** The opening of the note that wrote it, as in its rows. */
  readonly writer: string
}

const PREFIX = 'skillednote.last-words.'

/**
 * Keeps words that are not committed yet. In web storage, because it alone writes before a page is gone;
 * the database may be in the middle of the write before. The next load empties it.
 */
export function leaveWords(words: LastWords): void {
  try {
    localStorage.setItem(PREFIX + words.writer, JSON.stringify(words))
  } catch {
    // Web storage is refused or full. The write that is under way is all there is.
  }
}

/** The writer went on after all, and everything is committed. */
export function forgetWords(writer: string): void {
  try {
    localStorage.removeItem(PREFIX + writer)
  } catch {
    // Refused storage holds nothing to forget.
  }
}

/** Keys of everything that was left behind. */
export function lastWordsKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  } catch {
    return []
  }
}
