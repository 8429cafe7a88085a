import { DraftNote } from '../domain/note'
import { z } from '../domain/z'
import { lastWordsKeys } from './last-words'
import type { NoteStore } from './note-store'

const LastWords = z.object({ note: DraftNote, revision: z.number(), writer: z.string() })

function read(key: string) {
  try {
    const words = LastWords.safeParse(JSON.parse(localStorage.getItem(key) ?? ''))
    return words.success ? words.data : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes what pages left behind into the store: into its note where nobody else wrote that note since,
 * otherwise as a note of its own, so that neither version is lost. What cannot be written now, or
 * cannot be read, stays where it is.
 */
export async function recover(store: NoteStore): Promise<void> {
  for (const key of lastWordsKeys()) {
    const words = read(key)
    if (!words) continue
    const { note, revision, writer } = words
    const stored = await store.open(note.id)
    const follows =
      stored?.kind === 'note' &&
      (stored.revision === revision || (stored.writer === writer && stored.revision > revision))
    if (!follows) await store.save({ ...note, id: crypto.randomUUID() }, 0)
    else if (JSON.stringify(stored.note) !== JSON.stringify(note))
      await store.save(note, stored.revision)
    localStorage.removeItem(key)
  }
}
