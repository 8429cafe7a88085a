import { wordlist } from '@scure/bip39/wordlists/english.js'
import { keyDigest, type Contact } from './contact'

const WORDS = 6
const BITS = 11

/** Six words that two people read to one another to know that they have the same keys: 66 bits. */
export async function fingerprintOf(contact: Contact): Promise<string> {
  const bits = Array.from(await keyDigest(contact), (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('')
  return Array.from({ length: WORDS }, (_, i) => {
    const word = wordlist[Number.parseInt(bits.slice(i * BITS, (i + 1) * BITS), 2)]
    if (word === undefined) throw new RangeError('The list has 2048 words.')
    return word
  }).join(' ')
}
