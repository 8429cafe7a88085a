import type { CodeSide } from './code'
import { DEGREES, EPISODES, NOISE, SIDES } from './query-words'

/** Words of a text in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []

interface Query {
  readonly words: readonly string[]
  readonly side: CodeSide
  readonly episode: string
}

/** What somebody typed, as words to look for, a side and an episode of care. */
export function readQuery(text: string): Query {
  const words: string[] = []
  let side: CodeSide = ''
  let episode = ''
  const plain = text
    .slice(0, 100)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .replace(/\b([clt])-spine\b/g, '$1spine')
    .replace(/\b([clt])\/s\b/g, '$1spine')
    .replace(/\bb\/l\b/g, 'bl')
    .replace(
      /\b([rlb])([ul])e\b/g,
      (_, side: string, limb: string) => `${side} ${limb === 'u' ? 'arm' : 'leg'}`,
    )
    .replace(/\bs\/p\b|\bpost[- ]?op\b/g, 'postop')
  const all = wordsOf(plain).slice(0, 12)
  for (const [at, word] of all.entries()) {
    // A lone digit tells something after a word: "type 2", not in "J45.9".
    const counts = word.length > 1 || (/\d/.test(word) && /^[a-z]{3}/.test(all[at - 1] ?? ''))
    const asSide = all.length > 1 ? SIDES.get(word) : undefined
    const asEpisode = EPISODES.get(word)
    if (asSide) side = asSide
    else if (asEpisode) episode = asEpisode
    else if (all.length === 1 || (counts && !NOISE.has(word))) words.push(word)
  }
  return { words, side, episode }
}

/** Whether an answer to this word is one more of the words answered; a degree is not, beside other words. */
export const countsFor = (word: string, words: readonly string[]): boolean =>
  !DEGREES.has(word) || words.every((one) => DEGREES.has(one))

/** What an entry counts for, by its side and the side asked for; the other side counts for nothing. */
export function sideFactor(side: CodeSide, asked: CodeSide): number {
  if (side === '') return 1
  if (side === 'unspecified') return asked === '' ? 0.9 : 0.7
  if (asked === '') return side === 'both' ? 0.95 : 1
  if (asked === side) return 1.15
  if (asked === 'both') return 0.9
  return side === 'both' ? 0.6 : 0
}
