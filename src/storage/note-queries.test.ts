import { onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault } from '../testing/a-vault'
import { settled } from '../testing/other-tabs'
import { webLocks } from '../testing/web-locks'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import type { NoteRows } from './note-rows'

let storage: StubbedStorage
const persist = vi.fn(() => Promise.resolve(true))
beforeEach(() => {
  storage = stubStorage('localStorage')
  persist.mockClear()
  vi.stubGlobal('navigator', { locks: webLocks(), storage: { persist } })
  // A device that is offline reads its notes all the same.
  onlineManager.setOnline(false)
})
afterEach(() => vi.unstubAllGlobals())

const waiting = () => storage.kept.set('skillednote.last-words.vault-1.w', 'sealed')

/** A page with rows that answer what the test says; what it recovers is counted. */
async function page(rows: Partial<NoteRows> = {}) {
  vi.resetModules()
  const all: Partial<NoteRows> = {
    list: () => Promise.resolve([]),
    get: () => Promise.resolve(undefined),
    put: () => Promise.resolve({ revision: 1, savedAt: '' }),
    ...rows,
  }
  const open = () => ({ kind: 'open', opened: aVault('vault-1'), vault: { id: 'vault-1' } })
  const session: { current: unknown; subscribe: () => void } = {
    current: open(),
    subscribe: () => {},
  }
  vi.doMock('./session', () => ({ session, openRows: () => all }))
  const recover = vi.fn(() => Promise.resolve())
  vi.doMock('./recover', () => ({ recover }))
  const queries = await import('./note-queries')
  const client = new QueryClient()
  return {
    ...queries,
    recover,
    client,
    list: () => client.query(queries.notesQuery),
    open: (id: string) => client.query(queries.noteQuery(id)),
    become: (kind: string) => (session.current = kind === 'open' ? open() : { kind }),
  }
}

it('recovers what earlier pages left behind before notes are read, once per unlocking', async () => {
  waiting()
  const read = vi.fn(() => Promise.resolve([]))
  const { list, open, recover, become } = await page({ list: read })
  let recovered = () => {}
  recover.mockImplementationOnce(() => new Promise<void>((resolve) => (recovered = resolve)))
  const [notes, note] = [list(), open('note-1')]
  await settled()
  expect(recover).toHaveBeenCalledOnce()
  expect(read).not.toHaveBeenCalled()
  recovered()
  expect(await notes).toEqual([])
  expect(await note, 'a query may not answer undefined').toBeNull()
  await list()
  expect(recover).toHaveBeenCalledOnce()
  become('open')
  await list()
  expect(recover, 'unlocked anew').toHaveBeenCalledTimes(2)
})

it('has nothing to recover where nothing was left', async () => {
  storage.kept.set('skillednote.last-words.vault-2.w', 'of another person')
  const { list, recover } = await page()
  await list()
  expect(recover).not.toHaveBeenCalled()
})

it('shows the notes although what was left cannot be written', async () => {
  waiting()
  const { list, recover } = await page()
  recover.mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  expect(await list()).toEqual([])
})

it('lets one tab at a time recover', async () => {
  waiting()
  let done = () => {}
  void navigator.locks.request(
    'skillednote.recover',
    () => new Promise<void>((end) => (done = end)),
  )
  const { list, recover } = await page()
  const listed = list()
  await settled()
  expect(recover).not.toHaveBeenCalled()
  done()
  await listed
  expect(recover).toHaveBeenCalledOnce()
})

it('recovers where a browser has no locks', async () => {
  vi.stubGlobal('navigator', {})
  waiting()
  const { list, recover } = await page()
  await list()
  expect(recover).toHaveBeenCalledOnce()
})

it('lists nothing where nobody has set a passphrase, and recovers nothing while locked', async () => {
  waiting()
  const read = vi.fn(() => Promise.reject(new Error('locked')))
  const { list, open, recover, become } = await page({ list: read })
  become('none')
  expect(await list()).toEqual([])
  expect(await open('note-1')).toBeNull()
  expect(read).not.toHaveBeenCalled()
  become('locked')
  await expect(list()).rejects.toThrow('locked')
  expect(read, 'it is not asked over and over').toHaveBeenCalledOnce()
  expect(recover).not.toHaveBeenCalled()
})

it('asks the browser to keep what is here with the first note that is saved, not with one that failed', async () => {
  const put = vi.fn<NoteRows['put']>().mockRejectedValueOnce(new Error('full'))
  put.mockResolvedValue({ revision: 4, savedAt: '2026-01-12' })
  const { noteStore } = await page({ put })
  await expect(noteStore.save(aNote(), 3, 'w', true)).rejects.toThrow('full')
  expect(persist).not.toHaveBeenCalled()
  expect(await noteStore.save(aNote(), 3, 'w', true)).toEqual({
    revision: 4,
    savedAt: '2026-01-12',
  })
  expect(put).toHaveBeenLastCalledWith(JSON.stringify(aNote()), 3, 'w', expect.any(String), true)
  await noteStore.save(aNote(), 4)
  await settled()
  expect(persist).toHaveBeenCalledOnce()
})

it('opens a note as it was stored, and keeps each under its own name', async () => {
  const row = (id: string) => ({
    id,
    revision: 3,
    savedAt: '2026-01-12',
    writer: 'w',
    body: noteOf(id),
  })
  const { open, client } = await page({ get: (id) => Promise.resolve(row(id)) })
  const stored = (id: string) => ({ kind: 'note', note: { id }, revision: 3 })
  expect(await open('note-1')).toMatchObject(stored('note-1'))
  expect(await open('note-2')).toMatchObject(stored('note-2'))
  const keys = client.getQueryCache().getAll()
  expect(keys.map(({ queryKey }) => queryKey)).toEqual([
    ['notes', 'note-1'],
    ['notes', 'note-2'],
  ])
})
const noteOf = (id: string) => JSON.stringify(aNote((note) => (note.id = id)))
