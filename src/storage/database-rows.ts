import { openDB, type IDBPDatabase } from 'idb'
import type { DraftNote } from '../domain/note'
import type { NoteRows } from './note-rows'
import { SaveConflict } from './note-store'
import { headFromRow, isObject, toRow } from './record'

const STORE = 'notes'

// Ours are words; a foreign record may have any key.
const keyText = (key: unknown) => (typeof key === 'string' ? key : JSON.stringify(key))

/** Rows in this browser's IndexedDB. The connection is reopened when the browser closes it. */
export function databaseRows(name = 'skillednote'): NoteRows {
  let connection: Promise<IDBPDatabase> | undefined

  const open = () =>
    openDB(name, 1, {
      upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'id' }),
      // A newer version of the app waits for us: let go, the next call reopens.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        connection = undefined
      },
      terminated: () => {
        connection = undefined
      },
    })

  async function withDb<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    connection ??= open()
    try {
      return await work(await connection)
    } catch (error) {
      // The browser may close a connection behind our back; the next attempt gets a fresh one.
      if (error instanceof DOMException && error.name !== 'QuotaExceededError')
        connection = undefined
      throw error
    }
  }

  return {
    list: () =>
      withDb(async (db) => {
        const { store } = db.transaction(STORE)
        const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()])
        return rows.map((row: unknown, i) => headFromRow(keyText(keys[i]), row))
      }),

    get: (id) => withDb((db) => db.get(STORE, id) as Promise<unknown>),

    put: (body, revision, writer, savedAt) =>
      withDb(async (db) => {
        const note = JSON.parse(body) as DraftNote
        const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
        const stored: unknown = await tx.store.get(note.id)
        // A record without a revision is not ours: it is no free place either.
        const found = stored === undefined ? 0 : isObject(stored) ? stored['revision'] : undefined
        if (found !== revision) {
          await tx.done
          const before = isObject(stored) ? ownWrite(stored, body, revision, writer) : undefined
          if (before) return before
          throw new SaveConflict()
        }
        const row = toRow(note, revision + 1, savedAt, writer, body)
        const put = tx.store.put(row)
        // Said aloud, so that it holds even if the page is gone before falling silent would have said it.
        tx.commit()
        // Both must be awaited: a failed put also rejects `done`.
        await Promise.all([put, tx.done])
        return { revision: row.revision, savedAt: row.savedAt }
      }),

    remove: (id) => withDb((db) => db.delete(STORE, id)),
  }
}

/** This very write, committed by a thread that was gone before it could say so. */
const ownWrite = (row: Record<string, unknown>, body: string, revision: number, writer: string) =>
  writer !== '' &&
  row['writer'] === writer &&
  row['revision'] === revision + 1 &&
  row['body'] === body &&
  typeof row['savedAt'] === 'string'
    ? { revision: revision + 1, savedAt: row['savedAt'] }
    : undefined
