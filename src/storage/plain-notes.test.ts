import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DraftNote } from '../domain/note'
import { aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import { headOf } from './record'
import { movePlainNotes, PLAIN_DATABASE } from './plain-notes'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'

let kept: Map<string, string>
let vault = aVault()
beforeEach(() => {
  vault = aVault()
  kept = new Map()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
  }
  vi.stubGlobal(
    'localStorage',
    new Proxy(storage, { ownKeys: () => [...kept.keys()], getOwnPropertyDescriptor: () => KEY }),
  )
})
const KEY = { enumerable: true, configurable: true }
afterEach(async () => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(PLAIN_DATABASE).onsuccess = resolve
  })
})

const called = (id: string, report = '') =>
  aNote((note) => {
    note.id = id
    note.visit.patient = id
    note.subjective.text = report
  })

const rowOf = (note: DraftNote, revision = 3, writer = 'w') => ({
  id: note.id,
  format: 1,
  revision,
  savedAt: '2026-05-01T10:00:00.000Z',
  writer,
  head: headOf(note, ''),
  body: JSON.stringify(note),
})

async function place(...rows: unknown[]) {
  const db = await openDB(PLAIN_DATABASE, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('notes', { keyPath: 'id' }),
  })
  for (const row of rows) await db.put('notes', row)
  db.close()
}

const isThere = async () =>
  (await indexedDB.databases()).some(({ name }) => name === PLAIN_DATABASE)

const store = () => storeOf(sealedRows(vault))
async function reports(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const entry of await store().list()) {
    const id = entry.kind === 'head' ? entry.head.id : entry.id
    const stored = await store().open(id)
    if (stored?.kind === 'note') found[id] = stored.note.subjective.text
    else found[id] = `unreadable: ${stored?.raw}`
  }
  return found
}

it('finds nothing where nothing was, and makes no database by looking', async () => {
  expect(await movePlainNotes(vault)).toEqual({ moved: 0, left: 0 })
  expect(await isThere()).toBe(false)
})

it('moves every note and takes the old database away', async () => {
  await place(rowOf(called('a', 'one')), rowOf(called('b', 'two')))
  expect(await movePlainNotes(vault)).toEqual({ moved: 2, left: 0 })
  expect(await reports()).toEqual({ a: 'one', b: 'two' })
  expect(await store().open('a')).toMatchObject({
    savedAt: '2026-05-01T10:00:00.000Z',
    writer: 'w',
  })
  await vi.waitFor(async () => expect(await isThere()).toBe(false))
  expect(await movePlainNotes(vault)).toEqual({ moved: 0, left: 0 })
})

it('leaves no word unsealed', async () => {
  await place(rowOf(called('a', 'a canary')), { id: 'foreign', text: 'a canary' })
  await movePlainNotes(vault)
  const db = await openDB(vaultDatabase(vault.id))
  for (const name of db.objectStoreNames)
    expect(JSON.stringify(await db.getAll(name))).not.toContain('canary')
  db.close()
})

it('counts one that is there already as moved, and keeps one that differs beside it', async () => {
  await store().save(called('a', 'the same'), 0)
  await store().save(called('b', 'written since'), 0)
  await store().save(called('b-2', 'something else'), 0)
  await place(rowOf(called('a', 'the same')), rowOf(called('b', 'before')))
  expect(await movePlainNotes(vault)).toEqual({ moved: 2, left: 0 })
  const all = { a: 'the same', b: 'written since', 'b-2': 'something else', 'b-3': 'before' }
  expect(await reports()).toEqual(all)
  await place(rowOf(called('b', 'before')))
  await movePlainNotes(vault)
  expect(await reports()).toEqual(all)
})

it('goes on where it was cut off, with nothing twice and nothing lost', async () => {
  await place(...['a', 'b', 'c', 'd'].map((id) => rowOf(called(id, id))))
  const real = IDBObjectStore.prototype.put
  let puts = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    puts += 1
    if (puts > 3) throw new DOMException('full', 'QuotaExceededError')
    return real.apply(this, given)
  })
  const first = await movePlainNotes(vault)
  expect(first.left).toBeGreaterThan(0)
  expect(first.moved + first.left).toBe(4)
  expect(await isThere()).toBe(true)
  vi.restoreAllMocks()
  const second = await movePlainNotes(vault)
  expect(second).toEqual({ moved: first.left, left: 0 })
  expect(await reports()).toEqual({ a: 'a', b: 'b', c: 'c', d: 'd' })
  await vi.waitFor(async () => expect(await isThere()).toBe(false))
})

it('keeps what is no note as the text it is', async () => {
  await place(
    { id: 'foreign', words: 'of another program' },
    { id: 'torn', revision: 1, body: '{"id":"torn","visit":' },
    rowOf(called('a', 'one')),
  )
  expect(await movePlainNotes(vault)).toEqual({ moved: 3, left: 0 })
  const found = await reports()
  expect(found['foreign']).toContain('of another program')
  expect(found['torn']).toContain('visit')
  expect(found['a']).toBe('one')
})

it('puts last words into their note where nobody else wrote it since, else beside it', async () => {
  const words = (name: string, note: DraftNote, revision: number, writer: string) =>
    kept.set(`skillednote.last-words.${name}`, JSON.stringify({ note, revision, writer }))
  words('w', called('a', 'one, and more'), 3, 'w')
  words('v', called('b', 'of an old tab'), 1, 'v')
  words('x', called('gone', 'of a note that is gone'), 2, 'x')
  kept.set('skillednote.last-words.vault.y', 'sealed')
  kept.set('skillednote.last-words.broken', '{')
  await place(rowOf(called('a', 'one'), 3, 'w'), rowOf(called('b', 'two'), 5, 'u'))
  expect(await movePlainNotes(vault)).toEqual({ moved: 4, left: 0 })
  expect(await reports()).toEqual({
    a: 'one, and more',
    b: 'two',
    'b-2': 'of an old tab',
    gone: 'of a note that is gone',
  })
  expect([...kept.keys()]).toEqual([
    'skillednote.last-words.vault.y',
    'skillednote.last-words.broken',
  ])
})
