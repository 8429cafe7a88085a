/** How long somebody with a copy of the device's data would need, from `short` (not taken at all) up. */
export type Level = 'short' | 'guessable' | 'fair' | 'good' | 'strong'

/** What makes it easy to guess, the worst first; undefined where nothing stands out. */
export type Weakness = 'common' | 'name' | 'repeated' | 'sequence' | 'few-words'

export interface Strength {
  readonly level: Level
  readonly weakness: Weakness | undefined
}

export const LEAST = 12

/** What is tried first everywhere, and the words a therapist's passphrase is likely to be built on. */
const COMMON =
  'password passphrase passwort contrasena 123456 qwerty letmein welcome admin iloveyou monkey dragon football baseball sunshine princess master superman batman shadow michael jordan secret summer winter spring autumn trustno changeme default login access abc123 whatever starwars freedom therapist therapy physio skillednote clinic hospital rehab doctor'.split(
    ' ',
  )
/** Keys and letters that stand beside one another. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qwertzuiop',
]
const BOTH_WAYS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))]

/** A piece that costs a guesser no more than one try of a short list. */
const CHEAP_BITS = 4
/** Stands for such a piece while the rest is looked at. */
const CHEAP = '\u0000'

function sequenceAt(text: string, at: number): number {
  let length = 0
  for (const row of BOTH_WAYS)
    for (let n = 4; at + n <= text.length && row.includes(text.slice(at, at + n)); n += 1)
      length = Math.max(length, n)
  return length
}

function withoutSequences(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const length = sequenceAt(text, at)
    rest += length > 0 ? CHEAP : (text[at] ?? '')
    at += length || 1
  }
  return rest
}

/** A word of a language is worth about as much as its place in a list of common ones. */
function wordBits(word: string): number {
  const letters = [...word].length
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word))
    return letters * 6
  const most = letters <= 3 ? 8 : 11
  return Math.min(letters * 4.7, most) + Math.max(0, letters - 8) * 2
}

/** Longer runs of letters are words to a guesser; what lies between them is as random as it looks. */
const pieceBits = (piece: string): number =>
  (piece.match(/\p{L}[\p{L}\p{M}]*|\d+|[^\p{L}\d]+/gu) ?? []).reduce((sum, run) => {
    if (!/^\p{L}/u.test(run)) return sum + [...run].length * (/^\d/.test(run) ? 2.5 : 5)
    return sum + (run.length < 4 ? run.length * 4.5 : wordBits(run))
  }, 0)

/**
 * An honest guess at how hard a passphrase is to find by trying. It errs to the low side: what it calls
 * strong is strong. It knows a few dozen words, not a language.
 */
export function strengthOf(passphrase: string, name = ''): Strength {
  const whole = passphrase.normalize('NFKC').toLowerCase()
  if ([...whole.trim()].length < LEAST) return { level: 'short', weakness: undefined }
  const found: Weakness[] = []
  let text = whole
  const take = (what: Weakness, next: string) => {
    if (next !== text) found.push(what)
    text = next
  }
  const swallow = (parts: readonly string[]) =>
    parts.reduce((rest, part) => rest.replaceAll(part, CHEAP), text)
  take('common', swallow(COMMON))
  const names = name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  take('name', swallow(names.filter((part) => [...part].length > 2)))
  take(
    'repeated',
    text.replace(/(.+?)\1{2,}/gsu, `$1${CHEAP}`).replace(/(.{3,})\1+/gsu, `$1${CHEAP}`),
  )
  take('sequence', withoutSequences(text))
  const cheap = text.split(CHEAP).length - 1
  const pieces = text.replaceAll(CHEAP, ' ').split(/\s+/u).filter(Boolean)
  const words = new Set(pieces)
  let bits = cheap * CHEAP_BITS
  for (const piece of words)
    bits += /^[\p{L}\p{M}]+$/u.test(piece) ? wordBits(piece) : pieceBits(piece)
  const level = bits < 30 ? 'guessable' : bits < 42 ? 'fair' : bits < 55 ? 'good' : 'strong'
  const weakness = found[0] ?? (words.size < 4 ? 'few-words' : undefined)
  return { level, weakness: level === 'guessable' || level === 'fair' ? weakness : undefined }
}
