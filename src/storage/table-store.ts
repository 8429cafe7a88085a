import { openDB, type IDBPDatabase } from 'idb'
import type { IsoDate } from '../domain/calendar'
import { allOrNone } from './all-or-none'

/** What is known of an official table that a person brought in from a file. */
export interface TableHead {
  readonly id: string
  readonly kind: 'ncci' | 'icd10'
  /** As the person sees it: "NCCI 2026 Q4, practitioner". */
  readonly name: string
  /** First and last date of service it holds for. */
  readonly from: IsoDate
  readonly to: IsoDate
  readonly rows: number
  readonly importedAt: string
}

/** A table together with its content, in the shape its reader in coding/ makes and takes. */
export interface KeptTable extends TableHead {
  readonly body: unknown
}

const HEADS = 'heads'
const BODIES = 'bodies'

let connection: Promise<IDBPDatabase> | undefined

async function withDb<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const forget = () => {
    connection = undefined
  }
  connection ??= openDB('skillednote-tables', 1, {
    upgrade: (db) => {
      db.createObjectStore(HEADS, { keyPath: 'id' })
      db.createObjectStore(BODIES)
    },
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

/** The tables a person brought in, newest import first. */
export const listTables = (): Promise<readonly TableHead[]> =>
  withDb(async (db) => {
    const heads = (await db.getAll(HEADS)) as TableHead[]
    return heads.toSorted((a, b) => b.importedAt.localeCompare(a.importedAt))
  })

/** The content of one table, or undefined when it is not here. */
export const openTable = (id: string): Promise<unknown> =>
  withDb(async (db) => (await db.get(BODIES, id)) as unknown)

/** Keeps a table; one of the same id is replaced. Both parts are written or neither. */
export const keepTable = ({ body, ...head }: KeptTable): Promise<void> =>
  withDb(async (db) => {
    const tx = db.transaction([HEADS, BODIES], 'readwrite')
    await allOrNone(tx, () =>
      Promise.resolve([
        () => tx.objectStore(HEADS).put(head),
        () => tx.objectStore(BODIES).put(body, head.id),
      ]),
    )
  })

export const removeTable = (id: string): Promise<void> =>
  withDb(async (db) => {
    const tx = db.transaction([HEADS, BODIES], 'readwrite')
    await Promise.all([
      tx.objectStore(HEADS).delete(id),
      tx.objectStore(BODIES).delete(id),
      tx.done,
    ])
  })
