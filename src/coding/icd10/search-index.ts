import { withoutEpisode, type DiagnosisCode } from './code'
import { FAMILIES } from './curated'
import { wordsOf } from './query'
import { NOISE, SIDES } from './query-words'

/** One row of a result: a code, or an injury code in all its episodes. */
export interface Entry {
  readonly codes: readonly DiagnosisCode[]
  readonly side: DiagnosisCode['side']
  /** How far the label says more than a short query would. */
  readonly length: number
}

export interface SearchIndex {
  readonly entries: readonly Entry[]
  /** Every word of the table, sorted. */
  readonly words: readonly string[]
  /** For each word: entry numbers, and beside each the weight of the word there. */
  readonly found: ReadonlyMap<string, { readonly at: number[]; readonly weight: number[] }>
}

const LABEL_WEIGHT = 1
const WORDS_WEIGHT = 0.8

function build(): SearchIndex {
  const entries: Entry[] = []
  const found = new Map<string, { at: number[]; weight: number[] }>()
  const keep = (word: string, at: number, weight: number) => {
    const posting = found.get(word)
    if (!posting) found.set(word, { at: [at], weight: [weight] })
    // Labels come before further words, so that a word of both counts as of the label.
    else if (posting.at.at(-1) !== at) {
      posting.at.push(at)
      posting.weight.push(weight)
    }
  }
  for (const family of FAMILIES) {
    const further = wordsOf(family[0]?.words ?? '')
    let last = ''
    for (const first of family) {
      const stem = withoutEpisode(first.code)
      if (stem === last) continue
      last = stem
      const at = entries.length
      const codes = stem === first.code ? [first] : family.filter((c) => c.code.startsWith(stem))
      const all = wordsOf(codes.length > 1 ? first.label.replace(/,[^,]*$/, '') : first.label)
      const label = all.filter((word) => !NOISE.has(word))
      for (const word of label) keep(word, at, LABEL_WEIGHT)
      for (const word of further) keep(word, at, WORDS_WEIGHT)
      const length =
        label.filter((word) => !SIDES.has(word)).length + (label[0] === 'other' ? 3 : 0)
      entries.push({ codes, side: first.side, length })
    }
  }
  return { entries, words: [...found.keys()].sort(), found }
}

let index: SearchIndex | undefined

/** Built at the first search, kept since. */
export const searchIndex = (): SearchIndex => (index ??= build())
