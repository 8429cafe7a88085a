import { isBelowDefault, isSound, newKdf, wrappingKey, type Kdf } from './kdf'
import { newWords, readWords, wordsKey } from './recovery-words'

/**
 * One way into a vault. Each slot wraps the same random vault key, so that a passphrase is changed
 * without touching a single note.
 */
export type KeySlot = { readonly wrapped: Uint8Array<ArrayBuffer>; readonly createdAt: string } & (
  | { readonly kind: 'passphrase'; readonly kdf: Kdf }
  | { readonly kind: 'words'; readonly salt: Uint8Array<ArrayBuffer> }
)

/** What a person can open a vault with. */
export type Secret = { readonly passphrase: string } | { readonly words: string }

/** Why a vault stayed closed. `typo` names the first of the words that is not in the list, from 1; 0 when all are, but do not belong together. */
export type Closed =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'weakened' }
  | { readonly kind: 'typo'; readonly word: number }

/** The vault's key as the app holds it: records' keys are derived from it, its bytes cannot be read out. */
export type VaultKey = CryptoKey

const HKDF = { name: 'HKDF' } as const
const USES: KeyUsage[] = ['deriveKey', 'deriveBits']

/** A new vault with both ways in. The words are shown once and kept nowhere. */
export async function newVault(passphrase: string, now: string) {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const toWrap = await crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt'])
  const key = await crypto.subtle.importKey('raw', raw, HKDF, false, USES)
  raw.fill(0)
  const words = newWords()
  const slots = [await passphraseSlot(toWrap, passphrase, now), await wordsSlot(toWrap, words, now)]
  return { slots, words, key }
}

/** The vault's key, if the secret opens one of its slots. */
export async function openVault(
  slots: readonly KeySlot[],
  secret: Secret,
): Promise<{ kind: 'open'; key: VaultKey; belowDefault: boolean } | Closed> {
  const found = await unwrap(slots, secret)
  if (found.kind !== 'open') return found
  const { slot, kek } = found
  const key = await crypto.subtle.unwrapKey('raw', slot.wrapped, kek, 'AES-KW', HKDF, false, USES)
  return {
    kind: 'open',
    key,
    belowDefault: slot.kind === 'passphrase' && isBelowDefault(slot.kdf),
  }
}

/** Slots in which the passphrase is a new one; every older passphrase is gone from them, the words stay. */
export async function withPassphrase(
  slots: readonly KeySlot[],
  secret: Secret,
  passphrase: string,
  now: string,
): Promise<{ kind: 'changed'; slots: KeySlot[] } | Closed> {
  const found = await unwrap(slots, secret)
  if (found.kind !== 'open') return found
  const fresh = await passphraseSlot(found.toWrap, passphrase, now)
  return {
    kind: 'changed',
    slots: [fresh, ...slots.filter((slot) => slot.kind !== 'passphrase')],
  }
}

/** Slots in which the recovery words are new ones; the older words open nothing any more. */
export async function withNewWords(
  slots: readonly KeySlot[],
  secret: Secret,
  now: string,
): Promise<{ kind: 'changed'; slots: KeySlot[]; words: string } | Closed> {
  const found = await unwrap(slots, secret)
  if (found.kind !== 'open') return found
  const words = newWords()
  const fresh = await wordsSlot(found.toWrap, words, now)
  return {
    kind: 'changed',
    words,
    slots: [...slots.filter((slot) => slot.kind !== 'words'), fresh],
  }
}

async function passphraseSlot(key: CryptoKey, passphrase: string, now: string): Promise<KeySlot> {
  const kdf = newKdf()
  const wrapped = await wrap(key, await wrappingKey(passphrase, kdf))
  return { kind: 'passphrase', kdf, wrapped, createdAt: now }
}

async function wordsSlot(key: CryptoKey, words: string, now: string): Promise<KeySlot> {
  const read = readWords(words)
  if (read.kind !== 'ok') throw new RangeError('Words of our own making are whole.')
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const wrapped = await wrap(key, await wordsKey(read.entropy, salt))
  return { kind: 'words', salt, wrapped, createdAt: now }
}

const wrap = async (key: CryptoKey, kek: CryptoKey) =>
  new Uint8Array(await crypto.subtle.wrapKey('raw', key, kek, 'AES-KW'))

type Found = { kind: 'open'; slot: KeySlot; kek: CryptoKey; toWrap: CryptoKey }

/** Tries every slot that the secret could belong to. AES-KW itself tells a wrong key from the right one. */
async function unwrap(slots: readonly KeySlot[], secret: Secret): Promise<Found | Closed> {
  const entropy = 'words' in secret ? readWords(secret.words) : undefined
  if (entropy?.kind === 'typo') return entropy
  let weakened = false
  for (const slot of slots) {
    if (slot.kind === 'passphrase' && 'passphrase' in secret && !isSound(slot.kdf)) {
      weakened = true
      continue
    }
    const kek =
      slot.kind === 'passphrase'
        ? 'passphrase' in secret && (await wrappingKey(secret.passphrase, slot.kdf))
        : entropy && (await wordsKey(entropy.entropy, slot.salt))
    if (!kek) continue
    try {
      const toWrap = await crypto.subtle.unwrapKey(
        'raw',
        slot.wrapped,
        kek,
        'AES-KW',
        'AES-GCM',
        true,
        ['encrypt'],
      )
      return { kind: 'open', slot, kek, toWrap }
    } catch {
      // Not this slot's secret.
    }
  }
  return { kind: weakened ? 'weakened' : 'wrong' }
}
