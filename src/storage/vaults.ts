import { openDB, type IDBPDatabase } from 'idb'
import type { Contact } from '../vault/contact'
import type { KeySlot } from '../vault/slots'
import { VAULTS_DATABASE } from './database-names'
import { markVault, unmarkVault } from './vault-marks'

/** One person's notes on this device: what is known of them while they are locked. No patient is in it. */
export interface VaultHead {
  readonly format: 1
  readonly id: string
  /** What the person calls themself on the list of profiles. */
  readonly name: string
  readonly createdAt: string
  readonly slots: readonly KeySlot[]
  /** Whether the person showed that they have the recovery words. Until then they are reminded, quietly. */
  readonly wordsConfirmed?: boolean
  /** The public half of the person's keys, for others of this device; missing until they have some. */
  readonly contact?: Contact
}

const isBytes = (value: unknown) => value instanceof Uint8Array

/** Whether a head can be used to open its vault. A damaged one is told from a wrong passphrase. */
export const isWhole = ({ slots }: VaultHead): boolean =>
  Array.isArray(slots) &&
  slots.length > 0 &&
  (slots as readonly (Partial<Record<string, unknown>> | null)[]).every((slot) => {
    if (slot === null || !isBytes(slot['wrapped'])) return false
    if (slot['kind'] === 'words') return isBytes(slot['salt'])
    const kdf = slot['kdf'] as Partial<Record<string, unknown>> | null | undefined
    return slot['kind'] === 'passphrase' && isBytes(kdf?.['salt'])
  })

const STORE = 'vaults'

let connection: Promise<IDBPDatabase> | undefined

async function withDb<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const forget = () => {
    connection = undefined
  }
  connection ??= openDB(VAULTS_DATABASE, 1, {
    upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'id' }),
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      forget()
    },
    terminated: forget,
  })
  try {
    return await work(await connection)
  } catch (error) {
    forget()
    throw error
  }
}

/** The vaults of this device, oldest first. */
export const listVaults = (): Promise<readonly VaultHead[]> =>
  withDb(async (db) => {
    const vaults = (await db.getAll(STORE)) as VaultHead[]
    return vaults.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  })

/** Keeps a vault's head whole: its old slots or its new ones, never a mixture. */
export const keepVault = (vault: VaultHead): Promise<void> =>
  withDb(async (db) => {
    const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
    await Promise.all([tx.store.put(vault), tx.done])
    markVault(vault.id)
  })

/** Changes a head as it lies there now, in one write. One that was removed meanwhile is not brought back. */
export const changeVault = (
  id: string,
  change: (vault: VaultHead) => VaultHead,
): Promise<VaultHead | undefined> =>
  withDb(async (db) => {
    const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
    const found = (await tx.store.get(id)) as VaultHead | undefined
    const changed = found && change(found)
    await Promise.all([changed && tx.store.put(changed), tx.done])
    return changed
  })

/** Without its slots nothing of a vault can be opened again, by anybody. */
export const forgetVault = (id: string): Promise<void> =>
  withDb(async (db) => {
    // First: a vault without a mark gets one again, a mark without a vault looks like a loss.
    unmarkVault(id)
    const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
    await Promise.all([tx.store.delete(id), tx.done])
  })
