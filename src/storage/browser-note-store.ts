import { openDB, type IDBPDatabase } from 'idb'
import type { DraftNote } from '../domain/note'
import { SaveConflict, type NoteStore } from './note-store'
import { headFromRow, isObject, toRow } from './record'

const STORE = 'notes'

// Ours are words; a foreign record may have any key.
const keyText = (key: unknown) => (typeof key === 'string' ? key : JSON.stringify(key))

/** Notes in this browser's IndexedDB. The connection is reopened when the browser closes it. */
export function browserNoteStore(name = 'skillednote'): NoteStore {
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

    open: (id) =>
      withDb(async (db) => {
        const row: unknown = await db.get(STORE, id)
        if (row === undefined) return undefined
        // The list needs no schema; it loads with the first note that is opened.
        const { fromRow } = await import('./read-record')
        return fromRow(id, row)
      }),

    save: (note: DraftNote, revision: number, writer?: string) =>
      withDb(async (db) => {
        const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
        const stored: unknown = await tx.store.get(note.id)
        // A record without a revision is not ours: it is no free place either.
        const found = stored === undefined ? 0 : isObject(stored) ? stored['revision'] : undefined
        if (found !== revision) {
          await tx.done
          throw new SaveConflict()
        }
        const row = toRow(note, revision + 1, new Date().toISOString(), writer)
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
