import { episodeOf, type DiagnosisCode } from './code'
import { nearWords } from './near-word'
import { countsFor, readQuery, sideFactor } from './query'
import { READINGS } from './query-words'
import { searchIndex, type SearchIndex } from './search-index'

/** A row of the result. Injuries come as one row, with the episodes to choose from. */
export interface Hit {
  readonly code: DiagnosisCode
  readonly episodes?: readonly DiagnosisCode[]
  /** How many of the typed words it answers; 0 where a code was typed. */
  readonly answered: number
}

type Scores = Float64Array

// What a word is worth when it was read as another, or corrected.
const READING = 0.85
const TYPO = 0.6
const SPLIT = 0.8

/** Raises the scores of entries that hold a word beginning so. */
function scoreBeginning(index: SearchIndex, typed: string, factor: number, into: Scores): boolean {
  const { words, found } = index
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < typed) low = middle + 1
    else high = middle
  }
  const start = low
  for (let word = words[low]; word?.startsWith(typed); word = words[++low]) {
    const close = word === typed ? 1 : 0.5 + (0.4 * typed.length) / word.length
    const posting = found.get(word)
    posting?.at.forEach((at, i) => {
      const score = factor * close * (posting.weight[i] ?? 0)
      if (score > (into[at] ?? 0)) into[at] = score
    })
  }
  return low > start
}

/** Raises the scores of entries that hold all of several words. */
function scoreAll(index: SearchIndex, words: readonly string[], factor: number, into: Scores) {
  const parts = words.map((word) => {
    const part = new Float64Array(into.length)
    scoreBeginning(index, word, factor, part)
    return part
  })
  for (let at = 0; at < into.length; at++) {
    const least = Math.min(...parts.map((part) => part[at] ?? 0))
    if (least > (into[at] ?? 0)) into[at] = least
  }
}

const bare = (code: string): string => code.replace('.', '').toLowerCase()

function scoreCode(index: SearchIndex, start: string, into: Scores): boolean {
  if (!/^[a-z]\d/.test(start)) return false
  let any = false
  index.entries.forEach((entry, at) => {
    if (!entry.codes.some((c) => bare(c.code).startsWith(start))) return
    into[at] = 1
    any = true
  })
  return any
}

/** Two words of ours typed as one: "lowback", "frozenshoulder". */
function splitOf({ found, words }: SearchIndex, typed: string): readonly string[] | undefined {
  for (let at = typed.length - 3; at >= 2; at--) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)]
    if (!found.has(left) && !(left.length > 3 && READINGS.has(left))) continue
    const begins = right.length > 3 && words.some((word) => word.startsWith(right))
    if (found.has(right) || READINGS.has(right) || begins) return [left, right]
  }
  return undefined
}

/** One word of ours typed as two: "whip lash", "knee cap". */
function joined({ found }: SearchIndex, words: readonly string[]): readonly string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at++) {
    const both = (words[at] ?? '') + (words[at + 1] ?? '')
    const isOne =
      at + 1 < words.length && both.length > 5 && (found.has(both) || READINGS.has(both))
    out.push(isOne ? both : (words[at] ?? ''))
    if (isOne) at += 1
  }
  return out
}

/** Entries that hold a word as it is, or as it is read. */
function scoreKnown(index: SearchIndex, typed: string, into: Scores): boolean {
  const literal = scoreBeginning(index, typed, 1, into)
  const readings = READINGS.get(typed)
  for (const reading of readings ?? []) scoreAll(index, reading, READING, into)
  return literal || readings !== undefined
}

/** How well each entry answers one typed word; undefined where none does. */
function scoreWord(index: SearchIndex, typed: string): Scores | undefined {
  const scores = new Float64Array(index.entries.length)
  const asCode = scoreCode(index, typed, scores)
  if (scoreKnown(index, typed, scores) || asCode) return scores

  const vocabulary = [...index.words, ...READINGS.keys()]
  const correct = (words: readonly string[]): boolean => {
    for (const word of words) {
      scoreBeginning(index, word, TYPO, scores)
      for (const reading of READINGS.get(word) ?? [])
        scoreAll(index, reading, READING * TYPO, scores)
    }
    return words.length > 0
  }
  if (correct(nearWords(typed, vocabulary, 1))) return scores
  const parts = splitOf(index, typed)
  if (parts) {
    const [left, right] = parts.map((part) => {
      const own = new Float64Array(scores.length)
      scoreKnown(index, part, own)
      return own
    })
    for (let at = 0; at < scores.length; at++)
      scores[at] = SPLIT * Math.min(left?.[at] ?? 0, right?.[at] ?? 0)
    return scores
  }
  return correct(nearWords(typed, vocabulary, 2)) ? scores : undefined
}

function asHit(
  codes: readonly DiagnosisCode[],
  episode: string,
  exact: string,
  answered: number,
): Hit[] {
  const chosen =
    codes.find((c) => bare(c.code) === exact) ??
    codes.find((c) => episodeOf(c.code) === (episode || 'D')) ??
    codes[0]
  if (!chosen) return []
  return [
    codes.length > 1 ? { code: chosen, episodes: codes, answered } : { code: chosen, answered },
  ]
}

/**
 * Codes that answer a query, best first, at most `limit`: the beginning of a code, or words in any
 * order, with abbreviations, lay words, a side (R, L, bilateral) and small misspellings. Words that
 * nothing answers are dropped; a query nothing answers gives an empty list. What answers all
 * words comes before what answers most. The same query always gives the same order.
 */
export function searchDiagnoses(query: string, limit: number): readonly Hit[] {
  const index = searchIndex()
  const { entries } = index
  const compact = query.length > 24 ? '' : query.replace(/[\s.]/g, '').toLowerCase()
  const byCode = new Float64Array(entries.length)
  if (scoreCode(index, compact, byCode))
    return entries
      .filter((_, at) => byCode[at])
      .toSorted((a, b) => ((a.codes[0]?.code ?? '') < (b.codes[0]?.code ?? '') ? -1 : 1))
      .slice(0, limit)
      .flatMap((entry) => asHit(entry.codes, '', compact, 0))

  const { words: typed, side, episode } = readQuery(query)
  const words = joined(index, typed)
  const total = new Float64Array(entries.length)
  const answered = new Uint8Array(entries.length)
  for (const word of words) {
    const scores = scoreWord(index, word)
    if (!scores) continue
    const counts = countsFor(word, words) ? 1 : 0
    const hits = scores.reduce((count, score) => count + (score > 0 ? 1 : 0), 0)
    const rarity = Math.log(1 + entries.length / (hits + 1))
    scores.forEach((score, at) => {
      if (score === 0) return
      total[at] = (total[at] ?? 0) + score * rarity
      answered[at] = (answered[at] ?? 0) + counts
    })
  }
  // The most words that one entry answers; below half of those an entry is no answer.
  const most = Math.max(...answered)
  return entries
    .flatMap((entry, at) => {
      const count = answered[at] ?? 0
      const fit = count * 2 > most ? sideFactor(entry.side, side) : 0
      const score = (fit * (total[at] ?? 0)) / (1 + 0.03 * entry.length)
      return score > 0 ? [{ entry, at, count, score }] : []
    })
    .sort((a, b) => b.count - a.count || b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .flatMap(({ entry, count }) => asHit(entry.codes, episode, '', count))
}
