import type { DraftNote } from '../domain/note'
import type { OpenVault } from '../vault/seal'
import type { NowSealer } from '../vault/seal-now'
import { session } from './session'

/** What was typed but not committed when a note was left. */
export interface LastWords {
  readonly note: DraftNote
  /** The last revision the writer knew to be on the disk. */
  readonly revision: number
  /** The opening of the note that wrote it, as in its rows. */
  readonly writer: string
}

const prefix = (vault: string) => `skillednote.last-words.${vault}.`

let sealing: { readonly vault: string; readonly sealer: NowSealer } | undefined

/** From now on last words can be left in one breath; called while there is still time. */
export async function prepareLastWords(opened: OpenVault): Promise<void> {
  const { nowSealer } = await import('../vault/seal-now')
  sealing = { vault: opened.id, sealer: await nowSealer(opened) }
}

// Locked, nothing can be sealed any more; what was to be left was left before.
session.subscribe(() => {
  if (session.current.kind !== 'open') sealing = undefined
})

/**
 * Keeps words that are not committed yet, sealed. In web storage, because it alone writes before a page is
 * gone; the database may be in the middle of the write before. The next unlocking empties it.
 */
export function leaveWords(words: LastWords): void {
  if (!sealing) return
  const { vault, sealer } = sealing
  const key = prefix(vault) + words.writer
  try {
    localStorage.setItem(key, sealer.seal(key, JSON.stringify(words)))
  } catch {
    // Web storage is refused or full. The write that is under way is all there is.
  }
}

/** Words that wait in memory while the notes are locked; undefined where nothing can be sealed. */
export const sealNow = (vault: string, name: string, text: string): string | undefined =>
  sealing?.vault === vault ? sealing.sealer.seal(`${vault}.${name}`, text) : undefined

/** The same words, once the vault is open again. */
export async function openNow(
  opened: OpenVault,
  name: string,
  sealed: string,
): Promise<string | undefined> {
  const { nowSealer } = await import('../vault/seal-now')
  return (await nowSealer(opened)).open(`${opened.id}.${name}`, sealed)
}

/** The writer went on after all, and everything is committed. */
export function forgetWords(writer: string): void {
  if (!sealing) return
  try {
    localStorage.removeItem(prefix(sealing.vault) + writer)
  } catch {
    // Refused storage holds nothing to forget.
  }
}

/** Keys of everything that was left behind for this vault. */
export function lastWordsKeys(vault: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix(vault)))
  } catch {
    return []
  }
}
