import type { VaultKey } from './slots'

/** A vault that is open: its id and its key. */
export interface OpenVault {
  readonly id: string
  readonly key: VaultKey
}

/** Where a record lies. Bound into its seal: a row that is moved, swapped or renumbered does not open. */
export interface RecordPlace {
  readonly store: string
  readonly id: string
  readonly revision: number
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly ct: Uint8Array<ArrayBuffer>
}

/** Seals and opens the records of one vault. */
export interface Sealer {
  seal(place: RecordPlace, text: string): Promise<Sealed>
  /** @throws DOMException OperationError when the record is not the one that was sealed at this place */
  open(place: RecordPlace, sealed: Sealed): Promise<string>
}

/** Heads and checks are many and small, and read all at once: one key for all of a kind. Every other record has its own. */
const SHARED: ReadonlySet<string> = new Set(['heads', 'checks'])
const MOST_KEYS = 256

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Sealed with AES-256-GCM under a key derived for the record; the text's length shows in steps alone. */
export function sealer(vault: OpenVault): Sealer {
  const keys = new Map<string, Promise<CryptoKey>>()
  const keyOf = ({ store, id }: RecordPlace): Promise<CryptoKey> => {
    const info = SHARED.has(store) ? `sn/1/${store}` : `sn/1/${store}/${id}`
    const known = keys.get(info)
    if (known) return known
    if (keys.size >= MOST_KEYS) keys.clear()
    const key = crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8.encode(info) },
      vault.key,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    )
    keys.set(info, key)
    return key
  }
  const bound = (place: RecordPlace, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: utf8.encode(
      JSON.stringify(['sn', 1, vault.id, place.store, place.id, place.revision]),
    ),
  })
  return {
    async seal(place, text) {
      // Random, so two tabs never need to agree; each key stays far below the 2^32 writes this allows.
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const key = await keyOf(place)
      const ct = await crypto.subtle.encrypt(bound(place, iv), key, padded(text))
      return { iv, ct: new Uint8Array(ct) }
    },
    async open(place, { iv, ct }) {
      const key = await keyOf(place)
      return unpadded(new Uint8Array(await crypto.subtle.decrypt(bound(place, iv), key, ct)))
    },
  }
}

/** Up to the next 256 bytes, beyond 4 kB to the next 1024: a 1 byte, then zeroes. */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = utf8.encode(text)
  const step = bytes.length < 4096 ? 256 : 1024
  const out = new Uint8Array(Math.ceil((bytes.length + 1) / step) * step)
  out.set(bytes)
  out[bytes.length] = 1
  return out
}

const unpadded = (bytes: Uint8Array): string =>
  fromUtf8.decode(bytes.subarray(0, bytes.lastIndexOf(1)))
