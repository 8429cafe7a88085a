import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { POST_DATABASE } from '../database-names'

/**
 * What lies in the post box of this device until its owner unlocks. `bytes` is a package, encrypted to them;
 * in the clear stand only for whom it is and since when.
 */
export interface Mail {
  readonly id: string
  /** Id of a vault. */
  readonly to: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** ISO instant, by the sender's page. */
  readonly at: string
}

interface Shape extends DBSchema {
  mail: { key: string; value: Mail; indexes: { to: string } }
}

/** A connection for this one piece of work. Who only looks makes no database. */
async function withPost<T>(
  work: (db: IDBPDatabase<Shape>) => Promise<T>,
  otherwise?: T,
): Promise<T> {
  if (otherwise !== undefined) {
    const names = await indexedDB.databases?.().catch(() => undefined)
    if (names && !names.some(({ name }) => name === POST_DATABASE)) return otherwise
  }
  const db = await openDB<Shape>(POST_DATABASE, 1, {
    upgrade: (made) => {
      made.createObjectStore('mail', { keyPath: 'id' }).createIndex('to', 'to')
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** Puts all of it into the box, or nothing. The same mail again takes its own place. */
export const putMail = (mail: readonly Mail[]): Promise<void> =>
  withPost(async (db) => {
    const tx = db.transaction('mail', 'readwrite', { durability: 'strict' })
    await Promise.all([...mail.map((each) => tx.store.put(each)), tx.done])
  })

/** The ids of what waits for a vault. */
export const mailFor = (vault: string): Promise<readonly string[]> =>
  withPost<readonly string[]>((db) => db.getAllKeysFromIndex('mail', 'to', vault), [])

/** One piece of mail; undefined when it was taken out meanwhile, or is for somebody else. */
export const mailAt = (vault: string, id: string): Promise<Mail | undefined> =>
  withPost(async (db) => {
    const mail = await db.get('mail', id)
    return mail?.to === vault ? mail : undefined
  })

export const takeOut = (id: string): Promise<void> =>
  withPost(async (db) => {
    const tx = db.transaction('mail', 'readwrite', { durability: 'strict' })
    await Promise.all([tx.store.delete(id), tx.done])
  })

/** The profile is taken off this device: nobody could open what waits for it. */
export async function forgetMail(vault: string): Promise<void> {
  for (const id of await mailFor(vault)) await takeOut(id)
}
