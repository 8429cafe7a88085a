import { openDB, type IDBPDatabase } from 'idb'
import { isObject } from '../record'
import { vaultDatabase } from '../vault-database'
import { POST_DATABASE, VAULTS_DATABASE } from '../database-names'
import type { VaultHead } from '../vaults'

/** A row as it lies there, or why it could not even be fetched. */
export type HeldRow = {
  readonly database: string
  readonly store: string
  readonly key: IDBValidKey
} & ({ readonly value: unknown } | { readonly failed: string })

/** Where rows come from: this device, or a file in which they were saved. Nothing is ever written to it. */
export interface HeldRows {
  /** Names of the databases of vaults, and of the list of vaults. */
  databases(): Promise<readonly string[]>
  rows(database: string): AsyncIterable<HeldRow>
  /** What pages that went away left in web storage, sealed. */
  lastWords(): Readonly<Record<string, string>>
}

const LAST_WORDS = 'skillednote.last-words.'

export const failedBecause = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error)

/** A database of any version as it is; undefined when there is none. Looking for one makes none. */
export async function openAsIs(name: string): Promise<IDBPDatabase | undefined> {
  let isNone = false
  try {
    return await openDB(name, undefined, {
      upgrade: (_db, _from, _to, tx) => {
        isNone = true
        tx.done.catch(() => undefined)
        tx.abort()
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
  } catch (error) {
    if (isNone) return undefined
    throw error
  }
}

async function* rowsOf(database: string): AsyncGenerator<HeldRow> {
  const db = await openAsIs(database)
  if (!db) return
  try {
    for (const store of db.objectStoreNames)
      for (const key of await db.getAllKeys(store)) {
        const at = { database, store, key }
        // One at a time: a row that the browser cannot read back takes no other with it.
        yield await db.get(store, key).then(
          (value: unknown) => ({ ...at, value }),
          (error: unknown) => ({ ...at, failed: failedBecause(error) }),
        )
      }
  } finally {
    db.close()
  }
}

/** The rows of this device. */
export const deviceRows: HeldRows = {
  async databases() {
    const heads = await vaultsIn(deviceRows).catch(() => [])
    const listed = (await indexedDB.databases?.().catch(() => [])) ?? []
    const names = listed.flatMap(({ name = '' }) => (isVaultsName(name) ? [name] : []))
    return [...new Set([VAULTS_DATABASE, ...heads.map(({ id }) => vaultDatabase(id)), ...names])]
  },
  rows: rowsOf,
  lastWords() {
    try {
      return Object.fromEntries(
        Object.keys(localStorage)
          .filter((key) => key.startsWith(LAST_WORDS))
          .map((key) => [key, localStorage.getItem(key) ?? '']),
      )
    } catch {
      return {}
    }
  },
}

/**
 * Tables, payers and counts have names of their own and hold nothing that was written in a note. What lies in
 * the post box is in the vault of whoever sent it.
 */
const OTHERS = new Set([
  'skillednote-tables',
  'skillednote-payers',
  'skillednote-rule-counts',
  POST_DATABASE,
])
const isVaultsName = (name: string) => name.startsWith('skillednote-') && !OTHERS.has(name)

/** The vaults among these rows, damaged ones left out. */
export async function vaultsIn(held: HeldRows): Promise<readonly VaultHead[]> {
  const found: VaultHead[] = []
  for await (const row of held.rows(VAULTS_DATABASE))
    if ('value' in row && isObject(row.value) && Array.isArray(row.value['slots']))
      found.push(row.value as unknown as VaultHead)
  return found
}
