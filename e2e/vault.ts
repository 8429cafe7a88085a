import type { BrowserContext, Page } from '@playwright/test'

/** The passphrase of the vault that specs find on the device. */
export const PASSPHRASE = 'seven quiet herons at the pond'
export const VAULT = 'e2e'
// What a person's vault has random; its slot is made in the browser that the spec drives.
const BYTES = Array.from({ length: 32 }, (_, i) => i + 1)

/** Puts a locked vault on the device, its one slot as weak as the app still accepts: specs wait less. */
export async function placeVault(page: Page, name = ''): Promise<void> {
  // A file of the app that runs none of it.
  await page.goto('/icon.svg')
  await page.evaluate(
    async ({ bytes, passphrase, id, called }) => {
      const salt = crypto.getRandomValues(new Uint8Array(16))
      const kdf = { kind: 'pbkdf2-sha256', rounds: 600_000, salt }
      const base = await crypto.subtle.importKey(
        'raw',
        new TextEncoder().encode(passphrase),
        'PBKDF2',
        false,
        ['deriveKey'],
      )
      const kek = await crypto.subtle.deriveKey(
        { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: kdf.rounds },
        base,
        { name: 'AES-KW', length: 256 },
        false,
        ['wrapKey'],
      )
      const key = await crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'AES-GCM', true, [
        'encrypt',
      ])
      const wrapped = new Uint8Array(await crypto.subtle.wrapKey('raw', key, kek, 'AES-KW'))
      const createdAt = '2026-01-01T00:00:00.000Z'
      const slots = [{ kind: 'passphrase', kdf, wrapped, createdAt }]
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open('skillednote-vaults', 1)
        open.onupgradeneeded = () => void open.result.createObjectStore('vaults', { keyPath: 'id' })
        open.onsuccess = () => resolve(open.result)
        open.onerror = () => reject(new Error(open.error?.message))
      })
      await new Promise<void>((resolve) => {
        const tx = db.transaction('vaults', 'readwrite')
        tx.objectStore('vaults').put({ format: 1, id, name: called, createdAt, slots })
        tx.oncomplete = () => resolve()
      })
      db.close()
    },
    { bytes: BYTES, passphrase: PASSPHRASE, id: VAULT, called: name },
  )
}

/**
 * Every page of the context finds the vault unlocked, as beside another tab that has it open: this
 * script is that other tab.
 */
export const openElsewhere = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(
    ({ bytes, vault }) => {
      // A page that is not the app's has neither vault nor ciphers.
      if (location.protocol !== 'http:') return
      const key = crypto.subtle.importKey('raw', Uint8Array.from(bytes), 'HKDF', false, [
        'deriveKey',
        'deriveBits',
      ])
      const channel = new BroadcastChannel('skillednote.session')
      channel.addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
        if (data['say'] === 'who-is-open' && data['vault'] === vault)
          void key.then((known) =>
            channel.postMessage({
              say: 'open',
              nonce: data['nonce'],
              opened: { id: vault, key: known },
            }),
          )
      })
      void navigator.locks.request(
        `skillednote.open.${vault}`,
        { mode: 'shared' },
        () => new Promise(() => undefined),
      )
    },
    { bytes: BYTES, vault: VAULT },
  )
