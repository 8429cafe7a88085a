import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { DraftNote } from '../domain/note'
import { aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import { autosave } from './autosave'
import { lastWordsKeys, leaveWords, prepareLastWords } from './last-words'
import type { NoteStore, Stored } from './note-store'
import { recover } from './recover'
import { sealedRows } from './sealed-rows'

const vault = aVault()
let store: NoteStore

/** As much of web storage as is used; its keys are its own properties, as in a browser. */
function webStorage(): object {
  return Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  }) as object
}

beforeEach(async () => {
  await prepareLastWords(vault)
  store = storeOf(sealedRows(aVault()))
  vi.stubGlobal('localStorage', webStorage())
})

const said = (text: string) => aNote((n) => (n.subjective.text = text))
const textOf = (stored: Stored | undefined) =>
  stored?.kind === 'note' ? stored.note.subjective.text : undefined

/** A page that has the note open. `dies` with whatever is on its way: nothing more reaches the store. */
function aPage(revision: number) {
  let text = ''
  let alive = true
  const dying: NoteStore = {
    ...store,
    save: (...args) => (alive ? store.save(...args) : new Promise(() => undefined)),
  }
  const saving = autosave(dying, () => said(text), { revision, savedAt: '' })
  return {
    saving,
    type(more: string) {
      text += more
      saving.changed()
    },
    dies() {
      alive = false
      saving.leave()
    },
  }
}

async function texts(): Promise<string[]> {
  const list = await store.list()
  const notes = await Promise.all(
    list.map((entry) => store.open(entry.kind === 'head' ? entry.head.id : entry.id)),
  )
  return notes.map((note) => textOf(note) ?? '').toSorted((a, b) => a.localeCompare(b))
}

it('brings back the keys that came while the write before them was under way', async () => {
  await store.save(said(''), 0)
  const page = aPage(1)
  page.type('a')
  page.type('b')
  page.dies()
  await recover(store, vault)
  expect(await texts()).toEqual(['ab'])
  expect(lastWordsKeys(vault.id)).toEqual([])
})

it('brings them back too when that write came through after all', async () => {
  await store.save(said(''), 0)
  const page = aPage(1)
  page.type('a')
  const written = vi.waitFor(async () => expect(await texts()).toEqual(['a']))
  page.type('b')
  page.dies()
  await written
  await recover(store, vault)
  expect(await texts()).toEqual(['ab'])
})

it('leaves nothing behind when everything was written', async () => {
  await store.save(said(''), 0)
  const page = aPage(1)
  page.type('a')
  await page.saving.flush()
  page.dies()
  expect(lastWordsKeys(vault.id)).toEqual([])
})

it('forgets what it left when the page came back and wrote it', async () => {
  await store.save(said(''), 0)
  const page = aPage(1)
  page.type('a')
  page.saving.leave()
  expect(lastWordsKeys(vault.id)).toHaveLength(1)
  await page.saving.flush()
  expect(lastWordsKeys(vault.id)).toEqual([])
})

it('never writes over what another page wrote since: the words become a note of their own', async () => {
  await store.save(said(''), 0)
  const [mine, theirs] = [aPage(1), aPage(1)]
  theirs.type('theirs')
  await theirs.saving.flush()
  mine.type('mine')
  mine.dies()
  await recover(store, vault)
  expect(await texts()).toEqual(['mine', 'theirs'])
})

it('makes no second copy of words that were kept as one', async () => {
  await store.save(said('theirs'), 0)
  const page = aPage(0)
  page.type('mine')
  await page.saving.flush()
  expect(await texts()).toEqual(['mine', 'theirs'])
  page.dies()
  await recover(store, vault)
  expect(await texts()).toEqual(['mine', 'theirs'])
})

it('keeps words of a note that was deleted meanwhile', async () => {
  const page = aPage(1)
  page.type('still writing')
  page.dies()
  await recover(store, vault)
  expect(await texts()).toEqual(['still writing'])
})

it('keeps the words for next time while they cannot be written', async () => {
  await store.save(said(''), 0)
  const page = aPage(1)
  page.type('a')
  page.type('b')
  page.dies()
  const full = { ...store, save: () => Promise.reject(new Error('full')) }
  await expect(recover(full, vault)).rejects.toThrow('full')
  await recover(store, vault)
  expect(await texts()).toEqual(['ab'])
})

it('leaves alone what it cannot read', async () => {
  const key = `skillednote.last-words.${vault.id}.x`
  localStorage.setItem(key, 'bm90IHNlYWxlZCBieSB1cw==')
  localStorage.setItem('skillednote.preferences', '{}')
  await recover(store, vault)
  expect(lastWordsKeys(vault.id)).toEqual([key])
  expect(await store.list()).toEqual([])
})

it('brings back words that an older version of the app left, and leaves those of a newer one', async () => {
  const leave = (schemaVersion: number, writer: string) => {
    const note: object = { ...said('typed before the update'), schemaVersion }
    leaveWords({ note: note as DraftNote, revision: 0, writer })
  }
  leave(1, 'old')
  leave(3, 'new')
  await recover(store, vault)
  expect(await texts()).toEqual(['typed before the update'])
  expect(lastWordsKeys(vault.id)).toEqual([`skillednote.last-words.${vault.id}.new`])
})
