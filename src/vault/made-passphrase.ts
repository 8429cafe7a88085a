import { wordlist } from '@scure/bip39/wordlists/english.js'

const WORDS = 5

/** A passphrase of five random words: 55 bits, and one can learn it. */
export const madePassphrase = (): string =>
  Array.from(
    crypto.getRandomValues(new Uint16Array(WORDS)),
    // 2048 words: every number of eleven bits is one, none is likelier than another.
    (random) => wordlist[random % wordlist.length],
  ).join(' ')
