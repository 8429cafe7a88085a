import { refused, unsafe, type Refused } from './refused'

const MAGIC = 'age-encryption.org/v1\n'
/** No header is longer; no more of a file is looked at to find where it ends. */
export const MOST_HEADER_BYTES = 64 * 1024
const MOST_STANZAS = 20
const MOST_ARGUMENTS = 2500
const MOST_BODY_LINES = 40
/** 2^18 rounds take two seconds and 256 MB; we write 2^17. */
const MOST_WORK_FACTOR = 18

/** What of a file's beginning says who can open it. `ends` is the first byte behind the header. */
export type AgeHeader = { readonly kind: 'passphrase' | 'keys'; readonly ends: number }

const BASE64_LINE = /^[A-Za-z0-9+/]{0,64}$/
const MAC_LINE = /^--- [A-Za-z0-9+/]{43}$/
const SALT = /^[A-Za-z0-9+/]{22}$/
const NUMBER = /^[1-9][0-9]*$/

/**
 * Reads the header of an age file before any key is tried, so that nobody can make us work: few
 * recipients, short lines, a passphrase alone and with a bounded work factor. Whether the header is
 * genuine is for the decryption to find out.
 */
export function readHeader(file: Uint8Array): AgeHeader | Refused {
  // One character for each byte: what is not ASCII fits none of the patterns.
  const text = new TextDecoder('latin1').decode(file.subarray(0, MOST_HEADER_BYTES))
  if (!text.startsWith(MAGIC)) return refused(MAGIC.startsWith(text) ? 'damaged' : 'not-ours')
  const whole = file.length > MOST_HEADER_BYTES ? unsafe('header') : refused('damaged')
  const stanzas: string[][] = []
  let at = MAGIC.length
  const line = (): string | undefined => {
    const end = text.indexOf('\n', at)
    if (end < 0) return undefined
    const found = text.slice(at, end)
    at = end + 1
    return found
  }
  for (let next = line(); next !== undefined; next = line()) {
    if (MAC_LINE.test(next)) return judged(stanzas, at)
    if (!next.startsWith('-> ')) return refused('damaged')
    if (next.length > MOST_ARGUMENTS) return unsafe('header')
    const words = next.slice(3).split(' ')
    if (!words.every((word) => /^[!-~]+$/.test(word))) return refused('damaged')
    stanzas.push(words)
    if (stanzas.length > MOST_STANZAS) return unsafe('recipients')
    let lines = 0
    let body = line()
    // A full line is never the last one.
    for (; body?.length === 64 && BASE64_LINE.test(body); body = line()) {
      lines += 1
      if (lines > MOST_BODY_LINES) return unsafe('header')
    }
    if (body === undefined) return whole
    if (!BASE64_LINE.test(body)) return refused('damaged')
  }
  return whole
}

function judged(stanzas: readonly string[][], ends: number): AgeHeader | Refused {
  if (stanzas.length === 0) return refused('damaged')
  const scrypt = stanzas.find(([kind]) => kind === 'scrypt')
  if (!scrypt) return { kind: 'keys', ends }
  const [, salt = '', factor = '', ...more] = scrypt
  if (stanzas.length > 1 || more.length > 0 || !SALT.test(salt) || !NUMBER.test(factor))
    return refused('damaged')
  if (Number(factor) > MOST_WORK_FACTOR) return unsafe('work-factor')
  return { kind: 'passphrase', ends }
}

const NONCE = 16
const TAG = 16
const CHUNK = 64 * 1024 + TAG

/** Whether a file of this size can end where it ends; a cut within a chunk's tag shows without a key. */
export function isWhole(size: number, header: AgeHeader): boolean {
  const payload = size - header.ends - NONCE
  const last = payload % CHUNK
  return payload >= TAG && (last === 0 || last > TAG || payload === TAG)
}
