import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import { purposeOf, whatIsKept, type Kept } from './what-is-kept'

let local: StubbedStorage
beforeEach(() => {
  local = stubStorage('localStorage')
  stubStorage('sessionStorage').kept.set('skillednote.return', '{}')
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve(['app-1']),
    open: () => Promise.resolve({ keys: () => Promise.resolve(['/', '/app.js']) }),
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const { name = '' } of await indexedDB.databases()) await deleteDB(name)
})

async function twoStores() {
  const db = await openDB('skillednote-one', 1, {
    upgrade: (made) => {
      made.createObjectStore('notes')
      made.createObjectStore('heads')
    },
  })
  await db.put('notes', 'a', 1)
  await db.put('notes', 'b', 2)
  await db.put('heads', 'c', 1)
  db.close()
}

it('names every place with what lies in it, in the order of their names', async () => {
  await twoStores()
  local.kept.set('skillednote.preferences', 'abc')
  expect(await whatIsKept()).toEqual([
    { kind: 'files', name: 'app-1', count: 2, bytes: undefined },
    { kind: 'database', name: 'skillednote-one', count: 3, bytes: undefined },
    { kind: 'entry', name: 'skillednote.preferences', count: undefined, bytes: 52 },
    { kind: 'entry', name: 'skillednote.return', count: undefined, bytes: 40 },
  ])
})

it('closes what it has counted: a newer version of the app need not wait', async () => {
  await twoStores()
  await whatIsKept()
  const blocked = vi.fn()
  const db = await openDB('skillednote-one', 2, { blocked })
  db.close()
  expect(blocked).not.toHaveBeenCalled()
})

it('names a database that cannot be counted, and all others with their count', async () => {
  await twoStores()
  const other = await openDB('skillednote-two', 1, {
    upgrade: (db) => void db.createObjectStore('x'),
  })
  other.close()
  vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function count(
    this: IDBObjectStore,
  ) {
    if (this.name === 'heads') throw new DOMException('Internal error.', 'UnknownError')
    return this.getAllKeys() as never
  })
  const found = await whatIsKept()
  expect(found).toContainEqual(
    expect.objectContaining({ name: 'skillednote-one', count: undefined }),
  )
  expect(found.map(({ name }) => name)).toContain('skillednote-two')
})

it('tells the rest where one place is refused', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('no'))
  local.refuses = new DOMException('refused', 'SecurityError')
  expect((await whatIsKept()).map(({ name }) => name)).toEqual(['app-1'])
  local.refuses = undefined
  vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('no')) })
  expect((await whatIsKept()).map(({ name }) => name)).toEqual(['skillednote.return'])
})

it.each<[string, Kept['kind'], ReturnType<typeof purposeOf>]>([
  ['skillednote', 'database', 'unsealed'],
  ['skillednote-vaults', 'database', 'vaults'],
  ['skillednote-6f1c', 'database', 'notes'],
  ['skillednote-tables', 'database', 'tables'],
  ['skillednote-payers', 'database', 'payers'],
  ['skillednote-rule-counts', 'database', 'counts'],
  ['skillednote.preferences', 'entry', 'preferences'],
  ['skillednote.preferences.6f1c', 'entry', 'preferences'],
  ['skillednote.last-words.6f1c.w', 'entry', 'last-words'],
  ['skillednote.tries.6f1c', 'entry', 'tries'],
  ['skillednote.vaults', 'entry', 'marks'],
  ['skillednote.return', 'entry', 'other'],
  ['workbox-precache', 'files', 'app'],
  ['theme-of-another-page', 'entry', ''],
  ['not-skillednote-vaults', 'database', ''],
])('%s, a %s, is for: %s', (name, kind, purpose) => {
  expect(purposeOf({ kind, name, count: 0, bytes: undefined })).toBe(purpose)
})
