import { readNote } from '../domain/versions/read-note'
import type { DraftNote } from '../domain/note'
import { sealer, type OpenVault } from '../vault/seal'
import { keepChecks, listedChecks, readCheck, type Check } from './checks'
import { listedHeads } from './listed-heads'
import { fromNoteRowText } from './note-row-text'
import type { NoteHead } from './note-store'
import { isNewest } from './sweep'
import { openRow, openVaultDatabase, type SealedRow } from './vault-database'

/** What a list knows of a note, and which wording of it lies here. */
export type HeldHead = NoteHead & { readonly rev: number }

export interface HeldNote {
  readonly rev: number
  readonly note: DraftNote
}

/** All notes of an open vault for a thread that goes through them, with a connection of its own. It writes checks alone. */
export interface Shelf {
  heads(): Promise<readonly HeldHead[]>
  checks(): Promise<ReadonlyMap<string, Check>>
  /** In the order asked for; undefined for one that is gone or cannot be read. */
  read(ids: readonly string[]): Promise<readonly (HeldNote | undefined)[]>
  keep(checks: readonly Check[]): Promise<void>
  close(): void
}

export async function openShelf(vault: OpenVault): Promise<Shelf> {
  const db = await openVaultDatabase(vault.id, () => undefined)
  const open = { db, sealer: sealer(vault) }
  const listed = listedHeads(open.sealer)
  const texts = listedChecks(open.sealer)

  async function noteIn(row: SealedRow | undefined): Promise<HeldNote | undefined> {
    if (!row) return undefined
    try {
      const { body } = fromNoteRowText(await openRow(open, 'notes', row))
      const value: unknown = JSON.parse(body)
      // Sealed by us in the newest version, it is what we wrote: ten thousand are not checked again.
      if (isNewest(body)) return { rev: row.rev, note: value as DraftNote }
      const read = readNote(value)
      return read.kind === 'note' ? { rev: row.rev, note: read.note } : undefined
    } catch {
      return undefined
    }
  }

  return {
    async heads() {
      const entries = await listed.list(db)
      return entries.flatMap((entry) => {
        const rev = entry.kind === 'head' ? listed.revisionOf(entry.head.id) : undefined
        return entry.kind === 'head' && rev !== undefined ? [{ ...entry.head, rev }] : []
      })
    },
    async checks() {
      const checks = (await texts(db)).flatMap((text) => readCheck(text) ?? [])
      return new Map(checks.map((check) => [check.id, check]))
    },
    async read(ids) {
      const { store } = db.transaction('notes')
      const rows = await Promise.all(ids.map((id) => store.get(id)))
      return Promise.all(rows.map(noteIn))
    },
    keep: (checks) => keepChecks(open, checks),
    close: () => db.close(),
  }
}
