import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Sealed, Sealer } from '../vault/seal'
import type { DeletedRow } from './trash'

/** A record as it lies there. The place it was sealed for is its store, its id and its revision. */
export interface SealedRow extends Sealed {
  readonly id: string
  readonly f: 1
  readonly rev: number
}

interface Shape extends DBSchema {
  notes: { key: string; value: SealedRow }
  /** What the list shows of a note, so that no note is opened for it. */
  heads: { key: string; value: SealedRow }
  /** Earlier wordings of a note, sealed for this place. */
  revs: { key: [string, number]; value: SealedRow }
  trash: { key: string; value: DeletedRow }
  /** Rows as they were before a newer version rewrote them; sealed for their place among the notes. */
  before: {
    key: number
    value: SealedRow & { readonly asideAt: number }
    indexes: { id: string; asideAt: number }
  }
  inbox: { key: string; value: SealedRow }
  /** Texts of the vault itself, by name: the person's keys, contacts. */
  kept: { key: string; value: SealedRow }
  /** Steps of notes' histories; the revision is the step's place, counted from 1. Only ever added to. */
  history: { key: [string, number]; value: SealedRow }
  /** What a person keeps beside a note and has not sent: comments being written, what was resolved. */
  asides: { key: string; value: SealedRow }
  /** A person's audits of charts. */
  audits: { key: string; value: SealedRow }
  /** What the rules said of a note when they last looked. */
  checks: { key: string; value: SealedRow }
  /**
   * `writes` counts how often heads were written: a list that has seen them all need not read them again.
   * `swept` is the version that all notes were brought up to.
   */
  meta: { key: 'writes' | 'swept'; value: number }
}
export type VaultDatabase = IDBPDatabase<Shape>
export type StoreName =
  'notes' | 'heads' | 'inbox' | 'kept' | 'history' | 'asides' | 'checks' | 'audits'

/** A vault's database with the means to read it. */
export interface OpenDatabase {
  readonly db: VaultDatabase
  readonly sealer: Sealer
}

/** Each vault has a database of its own: taking one away touches no other. */
export const vaultDatabase = (vault: string): string => `skillednote-${vault}`

const VERSION = 2

/** Opens a vault's database. It closes by itself when a newer version of the app waits for it; `gone` says so. */
export const openVaultDatabase = (vault: string, gone: () => void): Promise<VaultDatabase> =>
  openDB<Shape>(vaultDatabase(vault), VERSION, {
    upgrade: (db, from) => {
      if (from < 1) {
        for (const store of ['notes', 'heads', 'trash', 'inbox', 'kept'] as const)
          db.createObjectStore(store, { keyPath: 'id' })
        db.createObjectStore('revs', { keyPath: ['id', 'rev'] })
        const before = db.createObjectStore('before', { autoIncrement: true })
        for (const key of ['id', 'asideAt'] as const) before.createIndex(key, key)
        db.createObjectStore('meta')
      }
      db.createObjectStore('history', { keyPath: ['id', 'rev'] })
      for (const store of ['asides', 'checks', 'audits'] as const)
        db.createObjectStore(store, { keyPath: 'id' })
    },
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      gone()
    },
    terminated: gone,
  })

/** A text as the row that it becomes in one of the stores. */
export const sealedRow = async (
  { sealer }: Pick<OpenDatabase, 'sealer'>,
  store: StoreName,
  id: string,
  text: string,
  revision = 1,
): Promise<SealedRow> => ({
  id,
  f: 1,
  rev: revision,
  ...(await sealer.seal({ store, id, revision }, text)),
})

export const openRow = (
  { sealer }: Pick<OpenDatabase, 'sealer'>,
  store: StoreName,
  row: SealedRow,
): Promise<string> => sealer.open({ store, id: row.id, revision: row.rev }, row)

/** Two sealings of the same words differ in this. */
export const isSameRow = (one: SealedRow | undefined, other: SealedRow | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.iv.length === other.iv.length &&
    one.iv.every((byte, i) => byte === other.iv[i]))

/** All keys of what is kept of a note under numbers, lowest first. */
export const allOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])

/** A text of the vault itself. */
export async function keptText(open: OpenDatabase, name: string): Promise<string | undefined> {
  const row = await open.db.get('kept', name)
  return row && openRow(open, 'kept', row)
}

/** Changes a text of the vault. Who changed it meanwhile, in another tab, is not undone: it is changed anew. */
export async function changeKept(
  open: OpenDatabase,
  name: string,
  change: (text: string | undefined) => string,
): Promise<string> {
  for (;;) {
    const before = await open.db.get('kept', name)
    const text = change(before && (await openRow(open, 'kept', before)))
    const row = await sealedRow(open, 'kept', name, text)
    const tx = open.db.transaction('kept', 'readwrite', { durability: 'strict' })
    const fits = isSameRow(await tx.store.get(name), before)
    await Promise.all([fits && tx.store.put(row), tx.done])
    if (fits) return text
  }
}
