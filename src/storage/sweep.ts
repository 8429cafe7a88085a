import { NEWEST } from '../domain/versions/newest'
import type { Sealer } from '../vault/seal'
import { fromNoteRowText, noteRowText } from './note-row-text'
import { allOf, isSameRow, type SealedRow, type VaultDatabase } from './vault-database'

/** How long a row is kept as it was before it was rewritten in a newer version. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** Whether a note's text needs no step. It is written with its version first, so the beginning tells. */
export const isNewest = (body: string): boolean => body.startsWith(`{"schemaVersion":${NEWEST},`)

export const placeOf = ({ id, rev }: SealedRow) => ({ store: 'notes', id, revision: rev })

/** What an older row holds; undefined where it is no older one, or is damaged or not ours. */
async function older(sealer: Sealer, row: SealedRow) {
  try {
    const { body, savedAt, writer } = fromNoteRowText(await sealer.open(placeOf(row), row))
    if (isNewest(body)) return undefined
    return { note: JSON.parse(body) as unknown, savedAt: String(savedAt), writer: String(writer) }
  } catch {
    return undefined
  }
}

/** The row's text in the newest version, where there is a way to it. */
async function risen(sealer: Sealer, row: SealedRow): Promise<string | undefined> {
  const old = await older(sealer, row)
  if (!old) return undefined
  // The schemas of all versions: hardly ever needed, so no worker starts with them.
  const { readNote } = await import('../domain/versions/read-note')
  const read = readNote(old.note)
  if (read.kind !== 'note' || read.from === NEWEST) return undefined
  return noteRowText(JSON.stringify(read.note), old.savedAt, old.writer)
}

/** What went wrong is told by the request that failed; the transaction need not say it again. */
const quiet = ({ done }: { readonly done: Promise<void> }) => void done.catch(() => undefined)

/**
 * Rewrites a note's row in the newest version and puts the row as it was aside, both or neither. It stays
 * the same revision: nobody typed anything, and who has the note open can go on. What cannot be brought up,
 * and what was written meanwhile, stays as it is.
 */
export async function broughtUp(
  db: VaultDatabase,
  sealer: Sealer,
  row: SealedRow,
  now: number,
): Promise<void> {
  const text = await risen(sealer, row)
  if (text === undefined) return
  const next: SealedRow = { ...row, ...(await sealer.seal(placeOf(row), text)) }
  // Not strict: what a power cut takes back is done again.
  const tx = db.transaction(['notes', 'before', 'history'], 'readwrite')
  quiet(tx)
  const notes = tx.objectStore('notes')
  const [here, steps] = await Promise.all([
    notes.get(row.id),
    tx.objectStore('history').count(allOf(row.id)),
  ])
  // Words that somebody signed or sent stay the very words: they are brought up whenever they are read.
  if (!here || !isSameRow(here, row) || steps > 0) {
    await tx.done
    return
  }
  const kept = tx.objectStore('before').add({ ...row, asideAt: now })
  await Promise.all([kept, notes.put(next), tx.done])
}

async function forgetOld(db: VaultDatabase, now: number): Promise<void> {
  const tx = db.transaction('before', 'readwrite')
  quiet(tx)
  const old = await tx.store
    .index('asideAt')
    .getAllKeys(IDBKeyRange.upperBound(now - KEPT_MS, true))
  await Promise.all([...old.map((key) => tx.store.delete(key)), tx.done])
}

/**
 * Brings up every note of the vault, a row at a time, and lets go of what was put aside a month ago.
 * Stopped at any point it goes on there the next time; once through, it costs one look until there is a
 * newer version.
 */
export async function sweep(db: VaultDatabase, sealer: Sealer, now: number): Promise<void> {
  await forgetOld(db, now)
  if (((await db.get('meta', 'swept')) ?? 0) >= NEWEST) return
  for (const id of await db.getAllKeys('notes')) {
    const row = await db.get('notes', id)
    if (row) await broughtUp(db, sealer, row, now)
  }
  await db.put('meta', NEWEST, 'swept')
}
