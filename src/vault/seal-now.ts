import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import type { OpenVault } from './seal'

/**
 * Seals in one breath. A page that is going away has no time for the browser's own, asynchronous
 * ciphers; what it could not finish writing is sealed with this.
 */
export interface NowSealer {
  seal(name: string, text: string): string
  /** Undefined when it was not sealed under this name by this vault. */
  open(name: string, sealed: string): string | undefined
}

const NONCE = 24
const utf8 = new TextEncoder()

/** Made when a vault is opened, so that nothing has to be waited for later. */
export async function nowSealer(vault: OpenVault): Promise<NowSealer> {
  const info = utf8.encode('sn/1/now')
  const key = new Uint8Array(
    await crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
      vault.key,
      256,
    ),
  )
  const bound = (name: string) => utf8.encode(JSON.stringify(['sn', 1, vault.id, 'now', name]))
  return {
    seal(name, text) {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE))
      const ct = xchacha20poly1305(key, nonce, bound(name)).encrypt(utf8.encode(text))
      const all = new Uint8Array(NONCE + ct.length)
      all.set(nonce)
      all.set(ct, NONCE)
      return toText(all)
    },
    open(name, sealed) {
      try {
        const all = fromText(sealed)
        const cipher = xchacha20poly1305(key, all.subarray(0, NONCE), bound(name))
        return new TextDecoder().decode(cipher.decrypt(all.subarray(NONCE)))
      } catch {
        return undefined
      }
    },
  }
}

function toText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCodePoint(byte)
  return btoa(text)
}

const fromText = (text: string) => Uint8Array.from(atob(text), (c) => c.codePointAt(0) ?? 0)
