import { symbolsOf, type Symbols } from './symbols'

/** A word, number or sign of a sentence, with its place in the sentence. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly symbols: Symbols
}

// Written with a slash, but one word.
const SLASHED = new Set(
  's/p c/o w/o n/a d/c r/o d/t w/c f/u b/l t/o h/o i/s r/t h/a p/a'.split(' '),
)
const SIGNS = ',;:/+~<>=%&#@?\u2192\u00b0'
const ARROWS = '\u2192\u2794\u279c\u27a1\u21d2'
const SPACED_DASHES = '-\u2013\u2014'

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 192 && code < 0x2000)
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** What a number written in these characters can be. Every one that counts as a quantity is `@num` too. */
export function kindsOf(number: string): readonly string[] {
  if (/^\d{1,4}([/.-])\d{1,2}\1(?:\d{2}|\d{4})$/.test(number)) return ['@date']
  if (/^\d{1,2}:\d\d/.test(number)) return ['@clock']
  if (number === '1:1') return ['@one-to-one']
  if (/^\d+:\d+$/.test(number)) return ['@people-ratio']
  if (number.endsWith('%')) return ['@num', '@percent']
  if (number.endsWith('\u00b0')) return ['@num', '@degrees']
  const share = /^([\d.-]+)[+-]*\/(\d+)$/.exec(number)
  if (share) {
    if (share[2] === '10') return ['@num', '@of-ten', '@ratio']
    if (share[2] === '5') return ['@num', '@of-five', '@ratio']
    if (share[2] === '6') return ['@num', '@of-six', '@ratio']
    if (share[2] === '4') return ['@num', '@of-four', '@ratio']
    return ['@num', '@ratio']
  }
  if (/^\d+[.]?\d*[-\u2013]\d/.test(number)) return ['@num', '@span']
  if (number.endsWith('+')) return ['@num', '@plus']
  if (/^(?:19|20)\d\d$/.test(number)) return ['@num', '@year']
  return ['@num']
}

// Characters that stay inside a number when a digit follows them.
const joinsDigits = (code: number): boolean =>
  code === 46 || code === 44 || code === 47 || code === 58 || code === 45 || code === 0x2013

function numberEnd(text: string, from: number): number {
  let to = from
  for (;;) {
    while (isDigit(text.charCodeAt(to))) to += 1
    const code = text.charCodeAt(to)
    if (joinsDigits(code) && isDigit(text.charCodeAt(to + 1))) to += 1
    else if ((code === 43 || code === 45) && text.charCodeAt(to + 1) === 47) to += 2
    else break
  }
  const code = text.charCodeAt(to)
  if (code === 37 || code === 176 || code === 186 || code === 730) return to + 1
  // "4+" of a muscle test, but not "4+5".
  if (code === 43 && !isDigit(text.charCodeAt(to + 1))) return to + 1
  return to
}

function wordEnd(text: string, from: number): number {
  let to = from
  for (;;) {
    const code = text.charCodeAt(to)
    if (isLetter(code)) to += 1
    else if (isApostrophe(code) && isLetter(text.charCodeAt(to + 1))) to += 1
    else break
  }
  return to
}

// "12' STM": minutes, unless the sign closes a quotation or means feet.
function isPrime(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at)
  if (!isApostrophe(code) && code !== 0x2032) return false
  if (isApostrophe(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(at + 1))) return false
  return at - from <= 2 && !isLetter(text.charCodeAt(at + 1))
}

const LEVEL = /^[CTLS]\d/i

/** Splits one sentence into tokens. Hyphens inside words, brackets and quotation marks separate and are dropped. */
export function tokensOf(text: string): Token[] {
  const out: Token[] = []
  const put = (from: number, to: number, word: string, kinds?: readonly string[]) => {
    out.push({ from, to, symbols: symbolsOf(word, kinds) })
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const from = at
    if (code <= 32) at += 1
    else if (isLetter(code)) at = readWord(text, from, put)
    else if (isDigit(code)) {
      at = numberEnd(text, from)
      const raw = text.slice(from, at).replace(/[\u00ba\u02da]$/, '\u00b0')
      put(from, at, raw.length > 16 ? '0' : raw, kindsOf(raw))
      if (isPrime(text, from, at)) {
        put(at, at + 1, 'min')
        at += 1
      }
    } else at = readSign(text, from, code, put)
  }
  return out
}

type Put = (from: number, to: number, word: string, kinds?: readonly string[]) => void

function readWord(text: string, from: number, put: Put): number {
  let to = wordEnd(text, from)
  const after = text.charCodeAt(to)
  if (to - from <= 2 && isDigit(after)) {
    const end = numberEnd(text, to)
    if (LEVEL.test(text.slice(from, to + 1)) && to - from === 1) {
      put(from, end, text.slice(from, to + 1), [
        '@level',
        `@level-${text.charAt(from).toLowerCase()}`,
      ])
      return end
    }
  }
  if (after === 47 && to - from <= 2) {
    const slashed = text.slice(from, to + 2).toLowerCase()
    const single = !isLetter(text.charCodeAt(to + 2))
    if (single && SLASHED.has(slashed)) to += 2
    else if (slashed.startsWith('w/')) {
      put(from, to + 1, 'with')
      return to + 1
    }
  }
  const word = text.slice(from, to)
  put(from, to, word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word)
  return to
}

function readSign(text: string, from: number, code: number, put: Put): number {
  const sign = text[from] as string
  if (ARROWS.includes(sign)) {
    put(from, from + 1, '->', ['@arrow'])
    return from + 1
  }
  if (SPACED_DASHES.includes(sign) || sign === '=') {
    let to = from + 1
    while (to - from < 4 && SPACED_DASHES.includes(text.charAt(to) || ' ')) to += 1
    if (text.charCodeAt(to) === 62) {
      put(from, to + 1, '->', ['@arrow'])
      return to + 1
    }
    const alone = text.charCodeAt(from - 1) <= 32 && !(text.charCodeAt(to) > 32)
    if (alone && sign !== '=') put(from, to, '--')
    else if (sign === '-' && text.charAt(from - 1) === '(') put(from, from + 1, 'minus')
    else if (sign === '=') put(from, from + 1, '=')
    return to
  }
  if (SIGNS.includes(sign)) put(from, from + 1, code === 176 ? '\u00b0' : sign)
  return from + 1
}
