import { openDB, type IDBPDatabase } from 'idb'
import type { OwnPayer } from '../domain/own-payer'

/** A kept profile that this version cannot read: its text stays reachable. */
export interface UnreadablePayer {
  readonly id: string
  readonly raw: string
}

/** The clinic's own profiles, by name; and what is kept but cannot be read. */
export interface OwnPayers {
  readonly payers: readonly OwnPayer[]
  readonly unreadable: readonly UnreadablePayer[]
}

const NAME = 'skillednote-payers'
const STORE = 'payers'

let connection: Promise<IDBPDatabase> | undefined

async function withDb<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const forget = () => {
    connection = undefined
  }
  connection ??= openDB(NAME, 1, {
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

/** Reads every profile a clinic wrote. One that cannot be read never keeps the others away. */
export const listPayers = (): Promise<OwnPayers> =>
  withDb(async (db) => {
    const { store } = db.transaction(STORE)
    const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()])
    if (rows.length === 0) return { payers: [], unreadable: [] }
    // Most devices have none: the schema loads with the first.
    const { readRows } = await import('./payer-file')
    return readRows(keys, rows)
  })

/** Keeps profiles, all of them or none; one of the same id is replaced. */
export const keepPayers = (payers: readonly OwnPayer[]): Promise<void> =>
  withDb(async (db) => {
    const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
    const writes: Promise<unknown>[] = [tx.done]
    try {
      for (const payer of payers) writes.push(tx.store.put(payer))
    } catch (error) {
      // One refused at once would leave those before it waiting to be written.
      const ended = Promise.allSettled(writes)
      tx.abort()
      await ended
      throw error
    }
    await Promise.all(writes)
  })

export const removePayer = (id: string): Promise<void> => withDb((db) => db.delete(STORE, id))
