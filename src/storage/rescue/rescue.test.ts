import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, expect, it, vi } from 'vitest'
import type { DraftNote } from '../../domain/note'
import { aNote } from '../../testing/a-note'
import { aVault, storeOf } from '../../testing/a-vault'
import { sealer } from '../../vault/seal'
import { nowSealer } from '../../vault/seal-now'
import { noteRowText } from '../note-row-text'
import { sealedRows } from '../sealed-rows'
import { vaultDatabase } from '../vault-database'
import { keepVault } from '../vaults'
import { deviceRows, vaultsIn, type HeldRows } from './held-rows'
import { notesFileOf, rescue, unsealedNotes, type Lost, type Rescued } from './rescued'
import { rowsInFile, sealedFile } from './sealed-file'

const NOW = '2026-02-01T10:00:00.000Z'
let id: string
const web = new Map<string, string>()
vi.stubGlobal(
  'localStorage',
  new Proxy(
    {},
    {
      get: (_, key) => (key === 'getItem' ? (name: string) => web.get(name) ?? null : undefined),
      ownKeys: () => [...web.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  ),
)

beforeEach(() => {
  id = crypto.randomUUID()
  web.clear()
})

const named = (patient: string, note: DraftNote = aNote()) => {
  note.visit.patient = patient
  return note
}
const vault = () => aVault(id)
const store = () => storeOf(sealedRows(vault()))
const head = () => ({
  format: 1 as const,
  id,
  name: 'S. Lin',
  createdAt: NOW,
  slots: [
    {
      kind: 'words' as const,
      salt: new Uint8Array(16),
      wrapped: new Uint8Array(40),
      createdAt: NOW,
    },
  ],
})

async function all(held: HeldRows = deviceRows) {
  const found: Rescued[] = []
  const lost: Lost[] = []
  for await (const each of rescue(held, vault()))
    if ('body' in each) found.push(each)
    else lost.push(each)
  return { found, lost }
}

async function put(storeName: string, row: unknown) {
  const db = await openDB(vaultDatabase(id))
  await db.put(storeName, row)
  db.close()
}

it('opens what is there row by row: a damaged one is named and stops no other', async () => {
  await store().save(named('GAR'), 0)
  const broken = aNote()
  broken.id = 'broken'
  await store().save(broken, 0)
  const db = await openDB(vaultDatabase(id))
  const row = (await db.get('notes', 'broken')) as { ct: Uint8Array }
  row.ct[20]! ^= 1
  await db.put('notes', row)
  await db.put('notes', { id: 'foreign', body: 'not ours' })
  db.close()
  const { found, lost } = await all()
  expect(
    found.map(({ where, body }) => [where, (JSON.parse(body) as DraftNote).visit.patient]),
  ).toEqual([['now', 'GAR']])
  expect(lost.map((each) => each.id).toSorted()).toEqual(['broken', 'foreign'])
})

it('opens older rows, deleted ones and last words, and never shows the keys of the person', async () => {
  const rows = sealedRows(vault())
  const note = named('GAR')
  await storeOf(rows).save(note, 0)
  await rows.keep('identity', 'secret key')
  const sealing = sealer(vault())
  const text = (patient: string) => noteRowText(JSON.stringify(named(patient)), NOW, '')
  const sealedAt = async (place: string, revision: number, patient: string) => ({
    id: note.id,
    f: 1,
    rev: revision,
    ...(await sealing.seal({ store: place, id: note.id, revision }, text(patient))),
  })
  await put('revs', await sealedAt('revs', 1, 'earlier'))
  await put('before', { ...(await sealedAt('notes', 1, 'before')), asideAt: 1 })
  await put('trash', { id: 'x', deletedAt: 1, note: await sealedAt('notes', 4, 'deleted') })
  const key = `skillednote.last-words.${id}.w`
  const { seal } = await nowSealer(vault())
  web.set(key, seal(key, JSON.stringify({ note: named('last'), revision: 1, writer: 'w' })))
  web.set(`skillednote.last-words.${id}.y`, 'not sealed')
  const { found, lost } = await all()
  const told = found.map(
    ({ where, body }) => `${where} ${(JSON.parse(body) as DraftNote).visit.patient}`,
  )
  expect(told.toSorted()).toEqual(
    ['earlier before', 'earlier earlier', 'last-words last', 'now GAR', 'trash deleted'].toSorted(),
  )
  expect(lost).toMatchObject([{ store: 'last-words', id: 'y' }])
  expect(JSON.stringify(found)).not.toContain('secret key')
})

it('shows no verdict of the rules among the words of a note', async () => {
  await store().save(named('GAR'), 0)
  const sealing = sealer(vault())
  const place = { store: 'checks', id: 'note-1', revision: 1 }
  const check = '{"id":"note-1","revision":1}'
  await put('checks', { id: 'note-1', f: 1, rev: 1, ...(await sealing.seal(place, check)) })
  const { found, lost } = await all()
  expect(found.map(({ where }) => where)).toEqual(['now'])
  expect(lost).toEqual([])
})

it('saves everything sealed without a passphrase, and opens the file as it opens the device', async () => {
  await keepVault(head())
  await store().save(named('GAR'), 0)
  web.set(`skillednote.last-words.${id}.w`, 'sealed words')
  web.set('skillednote.preferences', 'not asked for')
  const { parts, rows, failed } = await sealedFile(deviceRows, NOW)
  const text = parts.join('')
  expect(JSON.parse(text)).toMatchObject({ t: 'skillednote.sealed', v: 1, exportedAt: NOW })
  expect(rows).toBeGreaterThanOrEqual(4)
  expect(failed).toBe(0)
  expect(text).not.toContain('GAR')
  const held = rowsInFile(text)!
  expect((await vaultsIn(held)).find((each) => each.id === id)).toEqual(head())
  const { found } = await all(held)
  expect(found).toEqual((await all()).found)
  expect(held.lastWords()).toEqual({ [`skillednote.last-words.${id}.w`]: 'sealed words' })
})

it('saves what is left when a database does not open, and says so', async () => {
  const held: HeldRows = {
    databases: () => Promise.resolve(['a', 'b']),
    // oxlint-disable-next-line require-yield -- the first one fails before it has a row
    async *rows(database) {
      if (database === 'a') throw new DOMException('gone', 'UnknownError')
      yield { database, store: 's', key: 1, value: { big: 1n, at: new Date(5), none: undefined } }
    },
    lastWords: () => ({}),
  }
  const { parts, failed } = await sealedFile(held, NOW)
  expect(failed).toBe(1)
  const read = rowsInFile(parts.join(''))!
  const rows = []
  for await (const row of read.rows('b')) rows.push(row)
  expect(rows).toMatchObject([{ value: { big: { other: '1' }, at: new Date(5) } }])
})

it('refuses a file that is not one, and one of a later kind', () => {
  const later = '{"t":"skillednote.sealed","v":2,"rows":[]}'
  for (const text of ['', '[]', '{}', 'x', later, '{"t":"skillednote.sealed","v":1}'])
    expect(rowsInFile(text)).toBeUndefined()
})

it('puts of each note the newest words into the file that the app reads', () => {
  const body = (patient: string) => JSON.stringify(named(patient))
  const each = (where: Rescued['where'], noteId: string, revision: number, patient: string) => ({
    where,
    id: noteId,
    revision,
    savedAt: '',
    body: body(patient),
  })
  const { text, count } = notesFileOf(
    [
      each('earlier', 'a', 9, 'a earlier'),
      each('now', 'a', 3, 'a now'),
      each('last-words', 'a', 2, 'a stale words'),
      each('now', 'b', 3, 'b now'),
      each('last-words', 'b', 3, 'b words'),
      each('earlier', 'c', 1, 'c first'),
      each('earlier', 'c', 2, 'c second'),
      each('trash', 'd', 2, 'd deleted'),
      each('earlier', 'd', 1, 'd earlier'),
      each('inbox', 'e', 1, 'e arrived'),
      { ...each('now', 'f', 1, ''), body: '{"no":"note"}' },
    ],
    NOW,
  )
  const file = JSON.parse(text) as { t: string; notes: DraftNote[] }
  expect(file.t).toBe('skillednote.notes')
  expect(file.notes.map(({ visit }) => visit.patient)).toEqual(['a now', 'b words', 'c second'])
  expect(count).toBe(3)
})

it('finds notes that were never sealed, and makes no database by looking', async () => {
  expect(await unsealedNotes()).toEqual([])
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('skillednote')
  const db = await openDB('skillednote', 1, {
    upgrade: (made) => void made.createObjectStore('notes', { keyPath: 'id' }),
  })
  await db.put('notes', { id: 'p', revision: 2, savedAt: NOW, body: '{"visit":{}}' })
  await db.put('notes', { id: 'q', odd: true })
  db.close()
  expect(await unsealedNotes()).toMatchObject([
    { where: 'unsealed', id: 'p', revision: 2, body: '{"visit":{}}' },
    { id: 'q', revision: 0, savedAt: '' },
  ])
})
