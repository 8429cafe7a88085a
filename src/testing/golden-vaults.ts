import { openDB } from 'idb'
import { sealedFile } from '../storage/rescue/sealed-file'
import { deviceRows, type HeldRows } from '../storage/rescue/held-rows'
import { noteRowText } from '../storage/note-row-text'
import { headOf } from '../storage/record'
import { sealedRows } from '../storage/sealed-rows'
import { vaultDatabase } from '../storage/vault-database'
import { keepVault } from '../storage/vaults'
import type { DraftNote } from '../domain/note'
import { wrappingKey, type Kdf } from '../vault/kdf'
import { readWords, wordsKey } from '../vault/recovery-words'
import { sealer } from '../vault/seal'
import type { KeySlot } from '../vault/slots'
import { aGoodNote } from './a-note'

/** Every golden vault opens with these. They protect nothing but the tests. */
export const GOLDEN_PASSPHRASE = 'seven quiet herons'
export const GOLDEN_WORDS = `${'abandon '.repeat(23)}art`

const AT = '2026-11-23T12:00:00.000Z'
const bytes = (from: number, length: number) =>
  Uint8Array.from({ length }, (_, i) => (from + i * 7) % 256)

/** The slots at the lower bounds: those that a later version is most tempted to refuse. */
const KDFS: Readonly<Record<string, Kdf>> = {
  'argon2id-low': { kind: 'argon2id', memory: 19 * 1024, passes: 2, salt: bytes(1, 16) },
  'argon2id-today': { kind: 'argon2id', memory: 64 * 1024, passes: 3, salt: bytes(2, 16) },
  'pbkdf2-low': { kind: 'pbkdf2-sha256', rounds: 600_000, salt: bytes(3, 16) },
}

async function slotsFor(raw: Uint8Array<ArrayBuffer>, kdf: Kdf): Promise<readonly KeySlot[]> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt'])
  const wrap = async (kek: CryptoKey) =>
    new Uint8Array(await crypto.subtle.wrapKey('raw', key, kek, 'AES-KW'))
  const words = readWords(GOLDEN_WORDS)
  if (words.kind !== 'ok') throw new RangeError('These words are whole.')
  const salt = bytes(4, 16)
  return [
    {
      kind: 'passphrase',
      kdf,
      wrapped: await wrap(await wrappingKey(GOLDEN_PASSPHRASE, kdf)),
      createdAt: AT,
    },
    {
      kind: 'words',
      salt,
      wrapped: await wrap(await wordsKey(words.entropy, salt)),
      createdAt: AT,
    },
  ]
}

const noteNamed = (id: string, patient: string): DraftNote => {
  const note = aGoodNote()
  note.id = id
  note.visit.patient = patient
  return note
}

/** What a device holds after a while: notes of both versions, earlier wordings, one deleted. */
async function fill(id: string, key: CryptoKey, older: Record<string, unknown>): Promise<void> {
  const rows = sealedRows({ id, key })
  const put = (note: DraftNote, revision: number, keepBefore = false) =>
    rows.put(JSON.stringify(note), revision, 'golden', AT, keepBefore)
  await put(noteNamed('now', 'GAR first'), 0)
  await put(noteNamed('now', 'GAR second'), 1, true)
  await put(noteNamed('now', 'GAR مرحبا'), 2, true)
  await put(noteNamed('deleted', 'LEE'), 0)
  await rows.remove('deleted', Date.parse(AT))
  await rows.keep('of-the-vault', 'a text of its own')
  const place = { id: String(older['id']), revision: 1 }
  const { seal } = sealer({ id, key })
  const at = async (store: string, text: string) => ({
    id: place.id,
    f: 1 as const,
    rev: 1,
    ...(await seal({ store, ...place }, text)),
  })
  const db = await openDB(vaultDatabase(id))
  const head = JSON.stringify(headOf(older as DraftNote, AT))
  await db.put('notes', await at('notes', noteRowText(JSON.stringify(older), AT, '')))
  await db.put('heads', await at('heads', head))
  db.close()
}

/** Golden vaults as files, by name. `older` is a note of version 1. Needs an empty database of the browser's kind. */
export async function goldenVaults(
  older: Record<string, unknown>,
): Promise<Record<string, string>> {
  const made: Record<string, string> = {}
  for (const [name, kdf] of Object.entries(KDFS)) {
    const raw = crypto.getRandomValues(new Uint8Array(32))
    const key = await crypto.subtle.importKey('raw', raw, 'HKDF', false, [
      'deriveKey',
      'deriveBits',
    ])
    await keepVault({ format: 1, id: name, name, createdAt: AT, slots: await slotsFor(raw, kdf) })
    await fill(name, key, older)
  }
  for (const name of Object.keys(KDFS)) made[name] = await vaultFile(name)
  return made
}

/** One vault of this device alone, its row of the list and its database. */
async function vaultFile(id: string): Promise<string> {
  const held: HeldRows = {
    ...deviceRows,
    databases: () => Promise.resolve(['skillednote-vaults', vaultDatabase(id)]),
    async *rows(database) {
      for await (const row of deviceRows.rows(database))
        if (row.store !== 'vaults' || row.key === id) yield row
    },
  }
  return (await sealedFile(held, AT)).parts.join('')
}
