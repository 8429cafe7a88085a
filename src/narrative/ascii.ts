import { plainDigits } from '../domain/entry'

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['§', 'section '],
  ['°', ' deg'],
  ['º', ' deg'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
  ['′', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['″', '"'],
  ['«', '"'],
  ['»', '"'],
  ['…', '...'],
  ['•', '-'],
  ['·', '.'],
  ['±', '+/-'],
  ['×', 'x'],
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['≈', '~'],
  ['→', '->'],
  ['←', '<-'],
  ['↑', 'up'],
  ['↓', 'down'],
  ['↔', '<->'],
  ['⇒', '=>'],
  ['√', 'v'],
  ['½', '1/2'],
  ['¼', '1/4'],
  ['¾', '3/4'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['²', '^2'],
  ['³', '^3'],
  ['µ', 'u'],
  ['μ', 'u'],
  ['Δ', 'delta'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ð', 'd'],
  ['þ', 'th'],
])

const spell = (char: string): string => {
  const known = SPELLED.get(char)
  if (known !== undefined) return known
  // Digits of other scripts and the family of dashes.
  const plain = plainDigits(char)
  if (/^[\x20-\x7e]$/.test(plain)) return plain
  const bare = char.normalize('NFKD').replace(/\p{M}/gu, '')
  return /^[\x20-\x7e]+$/.test(bare) ? bare : '?'
}

/**
 * The text in ASCII, for systems that take nothing else: "55°" is "55 deg", accents are dropped, a
 * character without an equivalent is one "?", so that its loss can be seen. Line feeds stay.
 */
export const toAscii = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{M}+|[\u200c\u200d]/gu, '')
    .replace(/[^\n\x20-\x7e]/gu, spell)
