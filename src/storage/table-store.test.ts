import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { KeptTable } from './table-store'

type Store = typeof import('./table-store')
let store: Store
beforeEach(async () => {
  vi.resetModules()
  store = await import('./table-store')
})
afterEach(async () => {
  vi.restoreAllMocks()
  await deleteDB('skillednote-tables')
})

const aTable = (id: string, importedAt: string, body: unknown = [id]): KeptTable => ({
  id,
  kind: 'ncci',
  name: `NCCI ${id}`,
  from: '2026-10-01',
  to: '2026-12-31',
  rows: 1,
  importedAt,
  body,
})

it('keeps a table with the dates it holds for, and lists the newest import first without any content', async () => {
  await store.keepTable(aTable('q3', '2026-07-02T08:00:00Z'))
  await store.keepTable(aTable('q4', '2026-10-02T08:00:00Z'))
  await store.keepTable(aTable('q2', '2026-04-02T08:00:00Z'))
  const { body: _, ...head } = aTable('q4', '2026-10-02T08:00:00Z')
  const listed = await store.listTables()
  expect(listed.map(({ id }) => id)).toEqual(['q4', 'q3', 'q2'])
  expect(listed[0]).toEqual(head)
  expect(await store.openTable('q3')).toEqual(['q3'])
  expect(await store.openTable('q1')).toBeUndefined()
})

it('replaces one of the same id and removes one whole', async () => {
  await store.keepTable(aTable('q3', '2026-07-02', ['old']))
  await store.keepTable(aTable('q4', '2026-10-02'))
  await store.keepTable(aTable('q3', '2026-08-02', ['new']))
  expect(await store.openTable('q3')).toEqual(['new'])
  expect(await store.listTables()).toHaveLength(2)
  await store.removeTable('q3')
  expect(await store.openTable('q3')).toBeUndefined()
  expect((await store.listTables()).map(({ id }) => id)).toEqual(['q4'])
})

it('keeps neither part when one cannot be written', async () => {
  await store.keepTable(aTable('q3', '2026-07-02', ['old']))
  const nothingToClone = () => undefined
  await expect(store.keepTable(aTable('q3', '2026-08-02', nothingToClone))).rejects.toThrow()
  expect(await store.openTable('q3')).toEqual(['old'])
  expect((await store.listTables())[0]?.importedAt).toBe('2026-07-02')
})

it('works again after the browser refused it, and after it lost its connection', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError')
  })
  await expect(store.listTables()).rejects.toThrow('no')
  expect(await store.listTables()).toEqual([])
  await store.keepTable(aTable('q3', '2026-07-02'))
  expect(open, 'one connection does for all that follows').toHaveBeenCalledTimes(2)
})

it('makes way for a newer version of the app', async () => {
  await store.listTables()
  const blocked = vi.fn()
  const newer = await openDB('skillednote-tables', 2, { blocked })
  newer.close()
  expect(blocked).not.toHaveBeenCalled()
  await expect(store.listTables()).rejects.toMatchObject({ name: 'VersionError' })
})
