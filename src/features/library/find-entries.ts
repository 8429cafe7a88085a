import { nearWords } from '../../coding/icd10/near-word'
import type { LibraryEntry } from './library-entries'

const NOISE = new Set(['a', 'an', 'and', 'the', 'of', 'for', 'is', 'in', 'to', 'or', 'when', 'do'])

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

interface Indexed {
  readonly entry: LibraryEntry
  readonly title: readonly string[]
  readonly all: readonly string[]
}

export interface LibraryIndex {
  readonly entries: readonly Indexed[]
  readonly vocabulary: readonly string[]
}

/** Takes the entries apart into words once, so that each key press only compares. */
export function indexLibrary(entries: readonly LibraryEntry[]): LibraryIndex {
  const indexed = entries.map((entry): Indexed => {
    const title = wordsIn(entry.title)
    return { entry, title, all: [...title, ...wordsIn(`${entry.detail} ${entry.words}`)] }
  })
  return { entries: indexed, vocabulary: [...new Set(indexed.flatMap(({ all }) => all))] }
}

/**
 * Entries in which every word of the query begins some word, best first: words of the title before
 * words around it, then the order given. A word that begins nothing is read as the nearest one.
 */
export function findEntries({ entries, vocabulary }: LibraryIndex, query: string): LibraryEntry[] {
  const asked = wordsIn(query)
  const telling = asked.filter((word) => !NOISE.has(word))
  const readings = (telling.length > 0 ? telling : asked).map((word) =>
    vocabulary.some((known) => known.startsWith(word)) ? [word] : nearWords(word, vocabulary, 1),
  )
  if (readings.length === 0) return []
  return entries
    .map(({ entry, title, all }) => {
      const scores = readings.map((reading) =>
        Math.max(0, ...reading.map((word) => scoreOf(word, title, all))),
      )
      return { entry, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score) }
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
}

function scoreOf(word: string, title: readonly string[], all: readonly string[]): number {
  if (title.includes(word)) return 4
  if (title.some((known) => known.startsWith(word))) return 3
  if (all.includes(word)) return 2
  return all.some((known) => known.startsWith(word)) ? 1 : 0
}
