import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import type { OpenVault } from '../vault/seal'
import { MOST_EARLIER, oneToForget } from './revisions'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'

let vault: OpenVault
let store: ReturnType<typeof storeOf>

beforeEach(() => {
  vault = aVault()
  store = storeOf(sealedRows(vault))
})
afterEach(() => {
  vi.restoreAllMocks()
})

const said = (text: string) => aNote((n) => (n.subjective.text = text))
const texts = async () =>
  (await store.earlier('note-1')).map(({ note, revision }) => [revision, note.subjective.text])

it('keeps the wording that a write replaces, when asked to', async () => {
  await store.save(said('one'), 0, 'me')
  await store.save(said('two'), 1, 'me', true)
  await store.save(said('three'), 2, 'me')
  await store.save(said('four'), 3, 'me', true)
  expect(await texts()).toEqual([
    [3, 'three'],
    [1, 'one'],
  ])
  expect(await store.open('note-1')).toMatchObject({ note: said('four'), revision: 4 })
})

it('keeps nothing of a note that is new, and nothing of another note', async () => {
  await store.save(said('one'), 0, 'me', true)
  await store.save({ ...said('other'), id: 'note-10' }, 0, 'me')
  await store.save({ ...said('other'), id: 'note-10' }, 1, 'me', true)
  expect(await texts()).toEqual([])
})

it('keeps no wording of a write that is refused', async () => {
  await store.save(said('one'), 0, 'me')
  await store.save(said('two'), 1, 'them')
  await expect(store.save(said('mine'), 1, 'me', true)).rejects.toThrow()
  expect(await texts()).toEqual([])
})

it('writes the wording and what replaces it together, or neither', async () => {
  await store.save(said('one'), 0, 'me')
  // oxlint-disable-next-line typescript/unbound-method -- called on the store it belongs to
  const { put } = IDBObjectStore.prototype
  for (let nth = 1; nth <= 4; nth += 1) {
    let calls = 0
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      calls += 1
      if (calls === nth) throw new DOMException('no space', 'QuotaExceededError')
      return put.apply(this, args)
    })
    await expect(store.save(said('two'), 1, 'me', true)).rejects.toThrow('no space')
    spy.mockRestore()
    expect(await texts()).toEqual([])
    expect(await store.open('note-1')).toMatchObject({ revision: 1, note: said('one') })
  }
})

it('seals an earlier wording for its own place: it opens nowhere else', async () => {
  await store.save(said('one'), 0, 'me')
  await store.save(said('two'), 1, 'me', true)
  await store.save(said('three'), 2, 'me', true)
  const db = await openDB(vaultDatabase(vault.id))
  const [first, second] = await db.getAll('revs')
  await db.put('revs', { ...first, rev: second.rev })
  await db.put('notes', first)
  db.close()
  expect(await texts()).toEqual([[1, 'one']])
  expect(await store.open('note-1')).toMatchObject({ kind: 'unreadable' })
})

it(`keeps the newest ${MOST_EARLIER}, from the first to the last`, async () => {
  await store.save(said('0'), 0)
  for (let n = 1; n <= 40; n += 1) await store.save(said(`${n}`), n, '', true)
  const kept = (await texts()).map(([revision]) => Number(revision))
  expect(kept).toHaveLength(MOST_EARLIER)
  expect(kept.slice(0, 10), 'the newest all stay').toEqual([40, 39, 38, 37, 36, 35, 34, 33, 32, 31])
  expect(kept.at(-1), 'and the first').toBe(1)
})

it('forgets where least was written between its neighbours', () => {
  const newest = Array.from({ length: 10 }, (_, i) => 1000 + i * 100)
  const older = [1, 50, 100, 150, 152, 154, 200, 300, 400, 500]
  expect(oneToForget([...older, ...newest])).toBeUndefined()
  expect(oneToForget([...older, 900, ...newest])).toBe(152)
})
