import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aGoodNote, aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import { SaveConflict, type NoteStore } from './note-store'
import { answerTo, type Asked } from './rows-messages'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'
import { workerRows, type RowsWorker } from './worker-rows'

let name: string
let store: NoteStore

/** What notes.worker.ts does, in this thread; whatever is sent is copied as it is between threads. */
function aWorker(): RowsWorker {
  const rows = sealedRows(aVault(name))
  const target = new EventTarget()
  return Object.assign(target, {
    postMessage(asked: Asked) {
      void answerTo(rows, structuredClone(asked)).then((answer) =>
        target.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) })),
      )
    },
    terminate: () => undefined,
  })
}

const never = () => Promise.reject(new Error('the worker was given up'))
const STORES = {
  'on the page': () => storeOf(sealedRows(aVault(name))),
  'behind a worker': () => storeOf(workerRows(aWorker, never)),
}

describe.each(Object.entries(STORES))('%s', (_where, aStore) => {
  beforeEach(() => {
    name = crypto.randomUUID()
    store = aStore()
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  /** The rows as they lie in the database, by a connection of our own. */
  async function rows(): Promise<unknown[]> {
    const db = await openDB(vaultDatabase(name))
    try {
      return (await db.getAll('notes')) as unknown[]
    } finally {
      db.close()
    }
  }

  /** Puts a row there that this store did not write. */
  async function put(row: object): Promise<void> {
    await store.list()
    const db = await openDB(vaultDatabase(name))
    await db.put('notes', row)
    db.close()
  }

  it('opens a note as it was saved', async () => {
    const note = aGoodNote()
    const { revision, savedAt } = await store.save(note, 0, 'me')
    expect(revision).toBe(1)
    const stored = { kind: 'note', note, revision, savedAt, writer: 'me' }
    expect(await store.open(note.id)).toEqual(stored)
  })

  it('answers that there is no such note', async () => {
    expect(await store.open('nope')).toBeUndefined()
    expect(await store.list()).toEqual([])
  })

  it('lists notes without the notes themselves, and forgets a removed one', async () => {
    await store.save(aGoodNote(), 0)
    await store.save({ ...aNote(), id: 'second' }, 0)
    const ids = (await store.list()).map((entry) => (entry.kind === 'head' ? entry.head.id : ''))
    expect(ids).toEqual(['note-1', 'second'])
    await store.remove('note-1')
    expect(await store.list()).toHaveLength(1)
    expect(await store.open('note-1')).toBeUndefined()
  })

  it('asks the browser for a write that survives a loss of power', async () => {
    await store.list()
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await store.save(aNote(), 0)
    expect(transaction).toHaveBeenCalledWith(['notes', 'heads', 'meta', 'history'], 'readwrite', {
      durability: 'strict',
    })
  })

  it('never writes over what another tab wrote', async () => {
    const [here, there] = [store, aStore()]
    await here.save(aNote(), 0)
    const theirs = aNote((n) => (n.subjective.text = 'theirs'))
    await there.save(theirs, 1)
    const mine = aNote((n) => (n.subjective.text = 'mine'))
    await expect(here.save(mine, 1)).rejects.toBeInstanceOf(SaveConflict)
    expect(await here.open('note-1')).toMatchObject({ note: theirs, revision: 2 })
  })

  it('lets one of two tabs win that write at the same moment, and tells the other', async () => {
    const there = aStore()
    await store.save(aNote(), 0)
    const results = await Promise.allSettled([store.save(aNote(), 1), there.save(aNote(), 1)])
    expect(results.map((r) => r.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('does not bring back a note that was deleted elsewhere', async () => {
    await store.save(aNote(), 0)
    await aStore().remove('note-1')
    await expect(store.save(aNote(), 1)).rejects.toBeInstanceOf(SaveConflict)
    expect(await rows()).toEqual([])
  })

  it('keeps a foreign record byte for byte and lists it as unreadable', async () => {
    const foreign = { id: 'note-1', title: 'Groceries', items: ['bread', 'milk'] }
    await put(foreign)
    expect(await store.list()).toEqual([{ kind: 'unreadable', id: 'note-1' }])
    expect(await store.open('note-1')).toMatchObject({ kind: 'unreadable', why: 'broken' })
    await expect(store.save(aNote(), 0)).rejects.toBeInstanceOf(SaveConflict)
    expect(await rows()).toEqual([foreign])
  })

  it('passes on what the browser says of a full disk, and works again afterwards', async () => {
    await store.save(aNote(), 0)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    await expect(store.save(aNote(), 1)).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(await store.save(aNote(), 1)).toMatchObject({ revision: 2 })
  })

  it('gets a new connection when the browser closed the one it had', async () => {
    await store.save(aNote(), 0)
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    transaction.mockImplementationOnce(() => {
      throw new DOMException('the connection is closing', 'InvalidStateError')
    })
    await expect(store.save(aNote(), 1)).rejects.toThrow('closing')
    expect(await store.save(aNote(), 1)).toMatchObject({ revision: 2 })
  })

  it('tries to open the database anew after a refusal', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not in this mode', 'UnknownError')
    })
    await expect(store.list()).rejects.toThrow('not in this mode')
    expect(await store.list()).toEqual([])
  })

  it('lets go of the database when a newer version of the app wants it', async () => {
    await store.save(aNote(), 0)
    const blocked = vi.fn()
    const newer = await openDB(vaultDatabase(name), 3, { blocked })
    expect(blocked).not.toHaveBeenCalled()
    newer.close()
    await expect(store.list(), 'an older app does not touch a newer store').rejects.toThrow()
    expect(await rows()).toHaveLength(1)
  })
})
