import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault } from '../testing/a-vault'
import { sealedRows } from './sealed-rows'

afterEach(() => vi.restoreAllMocks())

const TWO_LOGS = 8 * 1024 * 1024
const body = (text: string) => JSON.stringify(aNote((note) => (note.subjective.text = text)))

/** Bytes that are put beside the notes until `done`. */
async function besideNotes(done: () => Promise<unknown>): Promise<number> {
  let bytes = 0
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  await done()
  for (const [value] of put.mock.calls) if (value instanceof Uint8Array) bytes += value.length
  put.mockRestore()
  return bytes
}

test('after a full disk the log is turned over before anything more is written, once', async () => {
  const rows = sealedRows(aVault())
  await rows.put(body('one'), 0, 'w', '')
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('No space', 'QuotaExceededError')
  })
  await expect(rows.put(body('two'), 1, 'w', '')).rejects.toThrow('No space')
  full.mockRestore()

  expect(await besideNotes(() => rows.put(body('two'), 1, 'w', ''))).toBeGreaterThan(TWO_LOGS)
  expect(await besideNotes(() => rows.put(body('three'), 2, 'w', ''))).toBe(0)
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(
    'skillednote-turn-over',
  )
})

test('no note is written behind a broken record while the log cannot be turned over', async () => {
  const rows = sealedRows(aVault())
  await rows.put(body('one'), 0, 'w', '')
  const { put } = IDBObjectStore.prototype
  const noSpace = () => {
    throw new DOMException('No space', 'QuotaExceededError')
  }
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(noSpace)
  await expect(rows.put(body('two'), 1, 'w', '')).rejects.toThrow('No space')
  full.mockImplementation(function small(this: IDBObjectStore, ...given) {
    return given[0] instanceof Uint8Array ? noSpace() : put.apply(this, given)
  })
  await expect(rows.put(body('two'), 1, 'w', '')).rejects.toThrow('No space')
  full.mockRestore()
  // What the page has by now is no conflict with anything.
  expect(await besideNotes(() => rows.put(body('three'), 1, 'w', ''))).toBeGreaterThan(TWO_LOGS)
})
