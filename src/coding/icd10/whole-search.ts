import { episodeOf, type CodeSide } from './code'
import { distance } from './near-word'
import { OFFICIAL_READINGS } from './official-words'
import { READINGS } from './query-words'
import { countsFor, readQuery, sideFactor } from './query'
import type { Hit } from './search'
import { codeFrom } from './whole-code'
import { SIDE_NUMBERS, type WholeIndex } from './whole-index'
import { placesFrom } from './whole-table'

// What a word is worth when it was read as another, or corrected.
const READING = 0.85
const TYPO = 0.6

// Chapters by how often therapy needs them; what is not named counts 1.
const CHAPTERS: Readonly<Record<string, number>> = {
  M: 1.2,
  G: 1.1,
  S: 1.1,
  R: 1.05,
  T: 0.8,
  O: 0.8,
  P: 0.7,
  C: 0.9,
  V: 0.4,
  W: 0.5,
  X: 0.4,
  Y: 0.4,
}

type Scores = Float32Array

/** Number of the first word not before `start`. */
function firstWord(words: readonly string[], start: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}

function scoreBeginning(index: WholeIndex, typed: string, factor: number, into: Scores): boolean {
  const { words, starts, found } = index
  const first = firstWord(words, typed)
  let word = first
  for (; words[word]?.startsWith(typed); word++) {
    const length = words[word]?.length ?? 1
    const score = factor * (length === typed.length ? 1 : 0.5 + (0.4 * typed.length) / length)
    const to = starts[word + 1] ?? 0
    for (let i = starts[word] ?? 0; i < to; i++) {
      const entry = found[i] ?? 0
      if (score > (into[entry] ?? 0)) into[entry] = score
    }
  }
  return word > first
}

function scoreAll(index: WholeIndex, words: readonly string[], factor: number, into: Scores) {
  if (words.length === 1) return scoreBeginning(index, words[0] ?? '', factor, into)
  const parts = words.map((word) => {
    const part = new Float32Array(into.length)
    scoreBeginning(index, word, factor, part)
    return part
  })
  let any = false
  for (let entry = 0; entry < into.length; entry++) {
    let least = factor
    for (const part of parts) least = Math.min(least, part[entry] ?? 0)
    if (least > (into[entry] ?? 0)) into[entry] = least
    any ||= least > 0
  }
  return any
}

/** Words that begin like a misspelled one and are one or two changes away. */
function nearTo({ words }: WholeIndex, typed: string): string[] {
  if (typed.length < 4) return []
  const most = typed.length < 7 ? 1 : 2
  const near: (readonly [word: string, changes: number])[] = []
  const initial = typed.charAt(0)
  for (let at = firstWord(words, initial); words[at]?.startsWith(initial); at++) {
    const word = words[at] ?? ''
    if (word.length < 4 || Math.abs(word.length - typed.length) > most) continue
    const changes = distance(typed, word, most, false)
    if (changes <= most) near.push([word, changes])
  }
  const least = Math.min(...near.map(([, changes]) => changes))
  return near.filter(([, changes]) => changes === least).map(([word]) => word)
}

function scoreWord(index: WholeIndex, typed: string): Scores | undefined {
  const into = new Float32Array(index.firsts.length - 1)
  let any = scoreBeginning(index, typed, 1, into)
  for (const reading of [...(READINGS.get(typed) ?? []), ...(OFFICIAL_READINGS.get(typed) ?? [])])
    any = scoreAll(index, reading, READING, into) || any
  if (!any)
    for (const word of nearTo(index, typed)) any = scoreBeginning(index, word, TYPO, into) || any
  return any ? into : undefined
}

/** How well one typed word is answered: by score, rare words counting more. */
function answersTo(index: WholeIndex, typed: string): Scores | undefined {
  const scores = scoreWord(index, typed)
  if (!scores) return undefined
  let hits = 0
  for (const score of scores) if (score > 0) hits += 1
  const rarity = Math.log(1 + scores.length / (hits + 1))
  for (let entry = 0; entry < scores.length; entry++) scores[entry] = (scores[entry] ?? 0) * rarity
  return scores
}

// With each key only the last word changes; what the others answer is kept.
const MOST_KEPT = 12
const kept = new WeakMap<WholeIndex, Map<string, Scores | undefined>>()

function keptAnswers(index: WholeIndex, typed: string): Scores | undefined {
  let words = kept.get(index)
  if (!words) kept.set(index, (words = new Map()))
  if (words.has(typed)) return words.get(typed)
  const scores = answersTo(index, typed)
  const oldest = words.size < MOST_KEPT ? undefined : words.keys().next().value
  if (oldest !== undefined) words.delete(oldest)
  words.set(typed, scores)
  return scores
}

function hitAt(
  index: WholeIndex,
  entry: number,
  episode: string,
  exact: string,
  answered: number,
): Hit {
  const { table, firsts } = index
  const from = firsts[entry] ?? 0
  const count = (firsts[entry + 1] ?? 0) - from
  const codes = Array.from({ length: count }, (_, i) => codeFrom(table, from + i))
  const code =
    codes.find((c) => c.code.replace('.', '').toLowerCase() === exact) ??
    codes.find((c) => episodeOf(c.code) === (episode || 'D')) ??
    codeFrom(table, from)
  return count > 1 ? { code, episodes: codes, answered } : { code, answered }
}

/** The entry that the code at a place of the table belongs to. */
function entryAt({ firsts }: WholeIndex, place: number): number {
  let low = 0
  let high = firsts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((firsts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

function byCode(index: WholeIndex, start: string, limit: number): readonly Hit[] {
  const [from, to] = placesFrom(index.table, start.toUpperCase())
  const hits: Hit[] = []
  if (from === to) return hits
  for (let entry = entryAt(index, from); hits.length < limit; entry++) {
    if ((index.firsts[entry] ?? to) >= to) break
    hits.push(hitAt(index, entry, '', start, 0))
  }
  return hits
}

/** What an entry counts for beside its words: its side, its chapter, how much more its title says. */
function fitOf(index: WholeIndex, entry: number, side: CodeSide): number {
  const initial = String.fromCharCode(index.table.codes[(index.firsts[entry] ?? 0) * 7] ?? 0)
  const own = SIDE_NUMBERS[index.sides[entry] ?? 0] ?? ''
  return (
    (sideFactor(own, side) * (CHAPTERS[initial] ?? 1)) / (1 + 0.04 * (index.lengths[entry] ?? 0))
  )
}

/**
 * Codes of a whole official table that answer a query, best first, at most `limit`; read as
 * `searchDiagnoses` reads it. Two milliseconds at most for 74,000 codes.
 */
export function searchWhole(index: WholeIndex, query: string, limit: number): readonly Hit[] {
  const compact = query.length > 24 ? '' : query.replace(/[\s.]/g, '').toLowerCase()
  if (/^[a-z]\d[0-9a-z]{0,5}$/.test(compact)) {
    const hits = byCode(index, compact, limit)
    if (hits.length > 0) return hits
  }
  const { words, side, episode } = readQuery(query)
  const entries = index.firsts.length - 1
  const total = new Float32Array(entries)
  const answered = new Uint8Array(entries)
  let most = 0
  for (const word of words) {
    const scores = keptAnswers(index, word)
    if (!scores) continue
    const counts = countsFor(word, words) ? 1 : 0
    most += counts
    for (let entry = 0; entry < entries; entry++) {
      const score = scores[entry] ?? 0
      if (score === 0) continue
      total[entry] = (total[entry] ?? 0) + score
      answered[entry] = (answered[entry] ?? 0) + counts
    }
  }
  most = Math.min(
    most,
    answered.reduce((a, b) => (a > b ? a : b), 0),
  )
  const best: { readonly entry: number; readonly score: number }[] = []
  for (let entry = 0; entry < entries && most > 0; entry++) {
    const count = answered[entry] ?? 0
    if (count * 2 <= most) continue
    // An entry that answers more words comes first, whatever it scores.
    const fit = fitOf(index, entry, side)
    if (fit === 0) continue
    const score = count * 1000 + fit * (total[entry] ?? 0)
    if (best.length === limit && score <= (best.at(-1)?.score ?? 0)) continue
    let at = best.length
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--
    best.splice(at, 0, { entry, score })
    if (best.length > limit) best.pop()
  }
  return best.map(({ entry }) => hitAt(index, entry, episode, '', answered[entry] ?? 0))
}
