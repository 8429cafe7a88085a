import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import type { DraftNote } from '../domain/note'
import { aGoodNote } from '../testing/a-note'
import { storeOf } from '../testing/a-vault'
import { GOLDEN_PASSPHRASE, GOLDEN_WORDS } from '../testing/golden-vaults'
import { sealer, type OpenVault } from '../vault/seal'
import { openVault } from '../vault/slots'
import { noteRowText } from './note-row-text'
import { failedBecause, vaultsIn, type HeldRows } from './rescue/held-rows'
import { rescue } from './rescue/rescued'
import { rowsInFile } from './rescue/sealed-file'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'

// Whole vaults of every release, as they lay in a browser. They stay as they are and open for ever.
const folder = new URL('../testing/golden/vaults/', import.meta.url)
const files = readdirSync(folder)

const heldIn = (file: string): HeldRows => {
  const held = rowsInFile(readFileSync(new URL(file, folder), 'utf8'))
  if (!held) throw new Error(`${file} is no sealed file`)
  return held
}

async function opened(held: HeldRows, secret: Parameters<typeof openVault>[1]): Promise<OpenVault> {
  const [head] = await vaultsIn(held)
  const found = await openVault(head!.slots, secret)
  if (found.kind !== 'open') throw new Error(found.kind)
  return { id: head!.id, key: found.key }
}

/** Puts a file's rows into this device, into the stores that the app makes today. */
async function place(held: HeldRows, vault: OpenVault): Promise<void> {
  await sealedRows(vault).list()
  const db = await openDB(vaultDatabase(vault.id))
  for await (const row of held.rows(vaultDatabase(vault.id))) {
    if (!('value' in row)) throw new Error(row.failed)
    const { keyPath } = db.transaction(row.store).store
    await db.put(row.store, row.value, keyPath === null ? row.key : undefined)
  }
  db.close()
}

const everything = async (vault: OpenVault) => {
  const db = await openDB(vaultDatabase(vault.id))
  const all = await Promise.all(
    [...db.objectStoreNames].map(async (store) => [store, await db.getAll(store)] as const),
  )
  db.close()
  return Object.fromEntries(all)
}

it('has vaults of this release, Argon2id and PBKDF2 at their lower bounds among them', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      '0.1.0-argon2id-low.json',
      '0.1.0-argon2id-today.json',
      '0.1.0-pbkdf2-low.json',
    ]),
  )
})

describe.each(files)('%s', (file) => {
  it.each([
    ['the passphrase', { passphrase: GOLDEN_PASSPHRASE }],
    ['the words', { words: GOLDEN_WORDS }],
  ])('opens with %s, and every note in it reads whole', async (_, secret) => {
    const held = heldIn(file)
    const vault = await opened(held, secret)
    await place(held, vault)
    const store = storeOf(sealedRows(vault))
    const entries = await store.list()
    const ids = entries.map((entry) => (entry.kind === 'head' ? entry.head.id : entry.id))
    expect(ids.toSorted()).toEqual(['now', 'visit-6'])
    expect(entries.every(({ kind }) => kind === 'head')).toBe(true)
    const notes = await Promise.all(ids.map((id) => store.open(id)))
    for (const stored of notes) expect(stored?.kind).toBe('note')
    const now = await store.open('now')
    // Every text of that release is there; later versions may have added to it.
    expect(now).toMatchObject({
      revision: 3,
      note: {
        visit: { patient: 'GAR مرحبا' },
        plan: {
          goals: [{ text: 'Check the blind spot without pain in 4 weeks: rotation 75 degrees' }],
        },
      },
    })
    indexedDB.deleteDatabase(vaultDatabase(vault.id))
  })

  it('opens row by row on the emergency page, with nothing lost', async () => {
    const held = heldIn(file)
    const vault = await opened(held, { words: GOLDEN_WORDS })
    const told: string[] = []
    for await (const each of rescue(held, vault)) {
      if ('why' in each) throw new Error(`${each.store} ${each.id}: ${each.why}`)
      const { visit } = JSON.parse(each.body) as DraftNote
      told.push(`${each.where} ${visit.patient}`)
    }
    expect(told.toSorted()).toEqual(
      [
        'earlier GAR first',
        'earlier GAR second',
        'now GAR',
        'now GAR مرحبا',
        'trash LEE',
      ].toSorted(),
    )
  })
})

it('leaves what a newer version wrote as it is, byte for byte, whatever else is done', async () => {
  const held = heldIn('0.1.0-argon2id-low.json')
  const vault = await opened(held, { words: GOLDEN_WORDS })
  await place(held, vault)
  const place99 = { store: 'notes', id: 'later', revision: 4 }
  const newer = JSON.stringify({ schemaVersion: 99, id: 'later', of: 'tomorrow' })
  const sealed = await sealer(vault).seal(place99, noteRowText(newer, '', ''))
  const rows = [
    { id: 'later', f: 1, rev: 4, ...sealed },
    { id: 'format-2', f: 2, rev: 1, parts: [new Uint8Array([1, 2, 3])], of: 'tomorrow' },
  ]
  const db = await openDB(vaultDatabase(vault.id))
  for (const row of rows) await db.put('notes', row)
  await db.put('kept', { id: 'of-tomorrow', f: 7, x: [1] })
  db.close()
  const app = sealedRows(vault)
  const store = storeOf(app)
  await store.list()
  for (const { id } of rows) {
    expect(await store.open(id)).toMatchObject({ kind: 'unreadable' })
    const note = aGoodNote()
    note.id = id
    const why = await store.save(note, 0).then(() => 'saved', failedBecause)
    expect(why).toMatch(/^SaveConflict/)
  }
  await app.sweep(Date.parse('2026-12-01'))
  const after = await everything(vault)
  for (const row of rows) expect(after['notes']).toContainEqual(row)
  expect(after['kept']).toContainEqual({ id: 'of-tomorrow', f: 7, x: [1] })
})

it('does not open a database of a newer version, and deletes nothing of it', async () => {
  const vault: OpenVault = {
    ...(await opened(heldIn(files[0]!), { words: GOLDEN_WORDS })),
    id: 'n',
  }
  const db = await openDB(vaultDatabase('n'), 3, {
    upgrade: (made) => void made.createObjectStore('of-tomorrow').put('later', 'k'),
  })
  db.close()
  await expect(storeOf(sealedRows(vault)).list()).rejects.toMatchObject({ name: 'VersionError' })
  await expect(storeOf(sealedRows(vault)).save(aGoodNote(), 0)).rejects.toMatchObject({
    name: 'VersionError',
  })
  expect(await everything(vault)).toEqual({ 'of-tomorrow': ['later'] })
})
