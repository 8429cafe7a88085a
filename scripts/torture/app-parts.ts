// The app's own parts that the torture runs need in Node: how notes are sealed, how a vault is opened.
import type { Page } from '@playwright/test'
import { aGoodNote, aNote } from '../../src/testing/a-note'
import { sealer, type OpenVault } from '../../src/vault/seal'
import { wrappingKey } from '../../src/vault/kdf'
import type { VaultHead } from '../../src/storage/vaults'
import { fromNoteRowText, noteRowText } from '../../src/storage/note-row-text'
import { headOf } from '../../src/storage/record'

export { aGoodNote, aNote, fromNoteRowText, headOf, noteRowText, sealer }
export { openElsewhere, PASSPHRASE, VAULT, placeVault } from '../../e2e/vault'
export { keep, rowOf } from '../../e2e/kept'
export { aHistory, aSignatory, CHECKED } from '../../src/testing/a-history'
export { verifyHistory } from '../../src/vault/history-chain'
export { aVault } from '../../src/testing/a-vault'
export { notesAsText } from '../../src/storage/packages/notes-file'
export { NEWEST } from '../../src/domain/versions/newest'

/** Values with bytes in them, as a message between the browser and here can carry them. */
const fromText = (text: string): unknown =>
  JSON.parse(text, (_, v: { bytes?: string } | null) =>
    typeof v?.bytes === 'string' ? Uint8Array.from(Buffer.from(v.bytes, 'base64')) : v,
  )

/** Everything in one store of one database of the page's origin; none when there is no such store. */
export async function allOf(page: Page, database: string, store: string): Promise<unknown[]> {
  const text = await page.evaluate(
    async ([name, kind]) => {
      const known = await indexedDB.databases()
      if (!known.some((db) => db.name === name)) return '[]'
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name)
        open.onsuccess = () => resolve(open.result)
        open.onerror = () => reject(new Error(open.error?.message))
      })
      if (!db.objectStoreNames.contains(kind)) {
        db.close()
        return '[]'
      }
      const all = await new Promise<unknown[]>((resolve, reject) => {
        const get = db.transaction(kind).objectStore(kind).getAll()
        get.onsuccess = () => resolve(get.result)
        get.onerror = () => reject(new Error(get.error?.message))
      })
      db.close()
      const base64 = (bytes: Uint8Array) => {
        let text = ''
        for (const byte of bytes) text += String.fromCodePoint(byte)
        return btoa(text)
      }
      return JSON.stringify(all, (_, v: unknown) =>
        v instanceof Uint8Array ? { bytes: base64(v) } : v,
      )
    },
    [database, store] as const,
  )
  return fromText(text) as unknown[]
}

/** The vault's key with its bytes, which the app itself never has: torture looks for them on the disk. */
export async function unwrapped(
  head: VaultHead,
  passphrase: string,
): Promise<{ opened: OpenVault; bytes: Uint8Array } | undefined> {
  for (const slot of head.slots) {
    if (slot.kind !== 'passphrase') continue
    const kek = await wrappingKey(passphrase, slot.kdf)
    try {
      const key = await crypto.subtle.unwrapKey(
        'raw',
        slot.wrapped,
        kek,
        'AES-KW',
        'AES-GCM',
        true,
        ['encrypt'],
      )
      const raw = await crypto.subtle.exportKey('raw', key)
      const hkdf = await crypto.subtle.importKey('raw', raw, 'HKDF', false, [
        'deriveKey',
        'deriveBits',
      ])
      return { opened: { id: head.id, key: hkdf }, bytes: new Uint8Array(raw) }
    } catch {
      // Not this passphrase's slot.
    }
  }
  return undefined
}
