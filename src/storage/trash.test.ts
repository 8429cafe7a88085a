import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aGoodNote, aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import type { OpenVault } from '../vault/seal'
import { SaveConflict } from './note-store'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'

const DAY = 24 * 60 * 60 * 1000

let vault: OpenVault
let store: ReturnType<typeof storeOf>

beforeEach(() => {
  vault = aVault()
  store = storeOf(sealedRows(vault))
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function count(name: string): Promise<number> {
  const db = await openDB(vaultDatabase(vault.id))
  try {
    return await db.count(name)
  } finally {
    db.close()
  }
}

it('lists what was deleted, the last one first, and when', async () => {
  const now = vi.spyOn(Date, 'now')
  for (const [n, id] of ['a', 'b'].entries()) {
    await store.save({ ...aGoodNote(), id }, 0)
    now.mockReturnValue(1000 + n)
    await store.remove(id)
  }
  expect(await store.list()).toEqual([])
  expect(await store.deleted()).toMatchObject([
    { id: 'b', deletedAt: 1001, entry: { kind: 'head', head: { patient: 'GAR' } } },
    { id: 'a', deletedAt: 1000 },
  ])
})

it('puts a note back as it was: the same revision, its earlier wordings with it', async () => {
  await store.save(aNote(), 0, 'me')
  await store.save(aGoodNote(), 1, 'me', true)
  const before = await store.open('note-1')
  await store.remove('note-1')
  expect(await store.open('note-1')).toBeUndefined()
  await store.putBack('note-1')
  expect(await store.open('note-1')).toEqual(before)
  expect(await store.list()).toHaveLength(1)
  expect(await store.deleted()).toEqual([])
  expect(await store.earlier('note-1')).toHaveLength(1)
  await store.putBack('note-1')
  expect(await store.save(aGoodNote(), 2), 'a tab that still has it goes on').toMatchObject({
    revision: 3,
  })
})

it('does not put a note over another one in its place', async () => {
  await store.save(aNote(), 0)
  await store.remove('note-1')
  const other = aNote((n) => (n.subjective.text = 'brought back from a file'))
  await store.save(other, 0)
  await expect(store.putBack('note-1')).rejects.toBeInstanceOf(SaveConflict)
  expect(await store.open('note-1')).toMatchObject({ note: other })
  await store.remove('note-1')
  expect(await store.deleted(), 'deleting that one too leaves both').toHaveLength(2)
})

it('keeps a record nobody can read as well, byte for byte', async () => {
  await store.list()
  const db = await openDB(vaultDatabase(vault.id))
  const foreign = { id: 'x', title: 'Groceries' }
  await db.put('notes', foreign)
  await store.remove('x')
  expect(await store.deleted()).toMatchObject([{ id: 'x', entry: { kind: 'unreadable' } }])
  await store.putBack('x')
  expect(await db.getAll('notes')).toEqual([foreign])
  db.close()
})

it('deletes for good with all that is kept of the note', async () => {
  await store.save(aNote(), 0)
  await store.save(aGoodNote(), 1, '', true)
  await store.save({ ...aNote(), id: 'other' }, 0)
  await store.save({ ...aNote(), id: 'other' }, 1, '', true)
  await store.remove('note-1')
  await store.deleteForGood('note-1')
  expect(await store.deleted()).toEqual([])
  expect(await store.earlier('note-1')).toEqual([])
  expect(await store.earlier('other')).toHaveLength(1)
  expect([await count('trash'), await count('revs')]).toEqual([0, 1])
})

it('lets go of what was deleted more than 30 days ago', async () => {
  const rows = sealedRows(vault)
  const now = Date.now()
  for (const [id, days] of [
    ['old', 31],
    ['young', 29],
  ] as const) {
    await store.save({ ...aNote(), id }, 0)
    await rows.remove(id, now - days * DAY)
  }
  await rows.sweep(now)
  expect((await store.deleted()).map(({ id }) => id)).toEqual(['young'])
})

it('deletes in one step: stopped at any write, the note is in one of the two places', async () => {
  await store.save(aNote(), 0)
  for (const [method, nth] of [
    ['put', 1],
    ['put', 2],
    ['delete', 1],
    ['delete', 2],
  ] as const) {
    const stores = IDBObjectStore.prototype as unknown as Record<string, unknown>
    const works = stores[method] as () => unknown
    let calls = 0
    stores[method] = function (this: unknown, ...args: []) {
      calls += 1
      if (calls === nth) throw new DOMException('the browser ended', 'AbortError')
      return Reflect.apply(works, this, args)
    }
    await expect(store.remove('note-1')).rejects.toThrow('ended')
    stores[method] = works
    expect(await store.open('note-1')).toMatchObject({ note: aNote() })
    expect(await store.deleted()).toEqual([])
  }
})
