import { allOrNone } from './all-or-none'
import { NoteHeld, SaveConflict } from './note-store'
import { allOf, type SealedRow, type VaultDatabase } from './vault-database'

/** How long a deleted note can be put back. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** A deleted note as it lay there, sealed for its place among the notes, to which alone it can go back. */
export interface DeletedRow {
  readonly id: string
  readonly deletedAt: number
  readonly note: SealedRow
  readonly head: SealedRow | undefined
}

const STRICT = { durability: 'strict' } as const

/**
 * Moves a note to the deleted ones: both or neither. `steps` is how long its history was when it was looked
 * at. @throws NoteHeld when it has become longer
 */
export function deleteNote(
  db: VaultDatabase,
  id: string,
  now: number,
  steps: number,
): Promise<void> {
  const tx = db.transaction(['notes', 'heads', 'meta', 'trash', 'history'], 'readwrite', STRICT)
  const notes = tx.objectStore('notes')
  const heads = tx.objectStore('heads')
  const trash = tx.objectStore('trash')
  const meta = tx.objectStore('meta')
  return allOrNone(tx, async () => {
    if ((await tx.objectStore('history').count(allOf(id))) !== steps) throw new NoteHeld()
    const note = await notes.get(id)
    const head = await heads.get(id)
    // One that was brought back from a file and is deleted again does not push out the first.
    const as = (await trash.get(id)) ? `${id}-${now}` : id
    const writes = (await meta.get('writes')) ?? 0
    return [
      ...(note ? [() => trash.put({ id: as, deletedAt: now, note, head })] : []),
      () => notes.delete(id),
      () => heads.delete(id),
      () => meta.put(writes + 1, 'writes'),
    ]
  })
}

/** Puts a deleted note back as it was, the same revision. @throws SaveConflict when its place is taken */
export function putBack(db: VaultDatabase, deleted: string): Promise<void> {
  const tx = db.transaction(['notes', 'heads', 'meta', 'trash'], 'readwrite', STRICT)
  const notes = tx.objectStore('notes')
  const trash = tx.objectStore('trash')
  const meta = tx.objectStore('meta')
  return allOrNone(tx, async () => {
    const row = await trash.get(deleted)
    if (!row) return []
    if (await notes.get(row.note.id)) throw new SaveConflict()
    const writes = (await meta.get('writes')) ?? 0
    const { note, head } = row
    return [
      () => notes.put(note),
      ...(head ? [() => tx.objectStore('heads').put(head)] : []),
      () => trash.delete(deleted),
      () => meta.put(writes + 1, 'writes'),
    ]
  })
}

/** What is kept of a note beside its row, under its id. */
const BESIDE = ['asides', 'checks'] as const

/** Deletes for good, with everything else that is kept of the note. */
export function forgetDeleted(db: VaultDatabase, deleted: string): Promise<void> {
  const stores = ['notes', 'trash', 'revs', 'before', 'history', ...BESIDE] as const
  const tx = db.transaction(stores, 'readwrite', STRICT)
  const trash = tx.objectStore('trash')
  const before = tx.objectStore('before')
  return allOrNone(tx, async () => {
    const id = (await trash.get(deleted))?.note.id
    if (id === undefined) return []
    // A note of this id that lives, or is deleted beside this one, keeps its earlier wordings.
    const isOnly =
      (await tx.objectStore('notes').get(id)) === undefined &&
      (await trash.getAll()).every((each) => each.id === deleted || each.note.id !== id)
    const aside = isOnly ? await before.index('id').getAllKeys(id) : []
    return [
      () => trash.delete(deleted),
      ...(isOnly
        ? [
            () => tx.objectStore('revs').delete(allOf(id)),
            () => tx.objectStore('history').delete(allOf(id)),
            ...BESIDE.map((store) => () => tx.objectStore(store).delete(id)),
          ]
        : []),
      ...aside.map((key) => () => before.delete(key)),
    ]
  })
}

/** Lets go of what was deleted a month ago. */
export async function forgetLongDeleted(db: VaultDatabase, now: number): Promise<void> {
  for (const { id, deletedAt } of await db.getAll('trash'))
    if (deletedAt < now - KEPT_MS) await forgetDeleted(db, id)
}
