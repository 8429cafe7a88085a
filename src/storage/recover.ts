import { readNote } from '../domain/versions/read-note'
import { z } from '../domain/z'
import type { OpenVault } from '../vault/seal'
import { nowSealer, type NowSealer } from '../vault/seal-now'
import { lastWordsKeys } from './last-words'
import type { NoteStore } from './note-store'

const LastWords = z.object({ note: z.unknown(), revision: z.number(), writer: z.string() })

function read(key: string, sealer: NowSealer) {
  try {
    const text = sealer.open(key, localStorage.getItem(key) ?? '')
    const words = LastWords.safeParse(JSON.parse(text ?? ''))
    if (!words.success) return undefined
    const read = readNote(words.data.note)
    return read.kind === 'note' ? { ...words.data, note: read.note } : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes what pages left behind into the store: into its note where nobody else wrote that note since,
 * otherwise as a note of its own, so that neither version is lost. What cannot be written now, or
 * cannot be read, stays where it is.
 */
export async function recover(store: NoteStore, opened: OpenVault): Promise<void> {
  const sealer = await nowSealer(opened)
  for (const key of lastWordsKeys(opened.id)) {
    const words = read(key, sealer)
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
