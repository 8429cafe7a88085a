import type { Sealer } from '../vault/seal'
import type { ListEntry } from './note-store'
import { isHead } from './record'
import { isSameRow, openRow, type SealedRow, type VaultDatabase } from './vault-database'

const OPEN_AT_ONCE = 500

/** What the list shows of a row of heads. */
export async function openHead(sealer: Sealer, row: SealedRow): Promise<ListEntry> {
  const { id } = row
  try {
    const head: unknown = JSON.parse(await openRow({ sealer }, 'heads', row))
    if (isHead(head)) return { kind: 'head', head: { ...head, id } }
  } catch {
    // Damaged, or not ours: it is named in the list and can be looked at.
  }
  return { kind: 'unreadable', id }
}

/** The list of notes as it was last read; only what was written since is opened anew. */
export function listedHeads(sealer: Sealer) {
  const listed = new Map<string, { row: SealedRow | undefined; entry: ListEntry }>()
  let listedAt: number | undefined
  /** The list as it was last given; undefined when something in it has changed since. */
  let shown: readonly ListEntry[] | undefined

  /** Opens the heads that were written since the last look; forgets those that are gone. */
  async function look(db: VaultDatabase): Promise<void> {
    const tx = db.transaction(['notes', 'heads', 'meta'])
    const [writes = 0, rows, keys] = await Promise.all([
      tx.objectStore('meta').get('writes'),
      tx.objectStore('heads').getAll(),
      tx.objectStore('notes').getAllKeys(),
    ])
    const heads = new Map(rows.map((row) => [row.id, row]))
    for (const id of listed.keys()) if (!heads.has(id)) listed.delete(id)
    const news = rows.filter((row) => !isSameRow(listed.get(row.id)?.row, row))
    for (let at = 0; at < news.length; at += OPEN_AT_ONCE) {
      const some = news.slice(at, at + OPEN_AT_ONCE)
      const entries = await Promise.all(some.map((row) => openHead(sealer, row)))
      for (const [i, entry] of entries.entries())
        listed.set(some[i]?.id ?? '', { row: some[i], entry })
    }
    // A note without a head is not one that we wrote. A foreign one may have any key.
    for (const key of keys as readonly unknown[]) {
      const id = typeof key === 'string' ? key : JSON.stringify(key)
      if (!heads.has(id)) listed.set(id, { row: undefined, entry: { kind: 'unreadable', id } })
    }
    listedAt = writes
    shown = undefined
  }

  return {
    async list(db: VaultDatabase): Promise<readonly ListEntry[]> {
      if (listedAt === undefined || (await db.get('meta', 'writes')) !== listedAt) await look(db)
      shown ??= [...listed.values()].map(({ entry }) => entry)
      return shown
    },
    /** The revision of a note that was listed last. */
    revisionOf: (id: string): number | undefined => listed.get(id)?.row?.rev,
    /** Our own write, the one after `writes`, is no news: the next list need not look at every head again. */
    wrote(writes: number, row: SealedRow, entry: ListEntry): void {
      if (listedAt !== writes) return
      listed.set(row.id, { row, entry })
      listedAt = writes + 1
      shown = undefined
    },
  }
}
