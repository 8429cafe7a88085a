import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'

/** 24 words of the BIP-39 English list: 256 random bits and a check sum, to be written on paper. */
export const newWords = (): string =>
  entropyToMnemonic(crypto.getRandomValues(new Uint8Array(32)), wordlist)

/** The words as typed: numbers, line ends and capitals do not matter. */
const split = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')

export type ReadWords =
  | { readonly kind: 'ok'; readonly entropy: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'typo'; readonly word: number }

/**
 * The bits behind 24 words. `typo` gives the place of the first word that is not in the list, from 1; the
 * first missing place when there are too few; 0 when every word is one of the list, but not of this set.
 */
export function readWords(text: string): ReadWords {
  const words = split(text)
  const unknown = words.findIndex((word) => !wordlist.includes(word))
  if (unknown >= 0) return { kind: 'typo', word: unknown + 1 }
  if (words.length < 24) return { kind: 'typo', word: words.length + 1 }
  try {
    return { kind: 'ok', entropy: Uint8Array.from(mnemonicToEntropy(words.join(' '), wordlist)) }
  } catch {
    return { kind: 'typo', word: 0 }
  }
}

/** The key that the words wrap a vault's key with. They are random already: no slow function is needed. */
export async function wordsKey(
  entropy: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', entropy, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('sn/1/words')
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-KW', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  )
}
