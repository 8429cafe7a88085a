import { REGIONS, type Region } from './region'
import type { Side } from './treatment-block'

const SIDE_WORDS: ReadonlyMap<string, Side> = new Map([
  ...['r', 'rt', 'right'].map((word) => [word, 'right'] as const),
  ...['l', 'lt', 'left'].map((word) => [word, 'left'] as const),
  ...['b', 'bil', 'bilat', 'bilateral', 'both'].map((word) => [word, 'both'] as const),
])

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .split(/[\s,;()]+/)
    .filter((token) => token !== '')

/**
 * Splits "ut r" or "right knee" into the words of a region and a side. A side is read from the
 * last word, or from a first word spelled out; a lone word is never a side.
 */
export function readSide(query: string): { words: string; side: Side } {
  const all = tokens(query)
  const last = SIDE_WORDS.get(all.at(-1) ?? '')
  if (last !== undefined && all.length > 1) return { words: all.slice(0, -1).join(' '), side: last }
  const first = (all[0] ?? '').length > 3 ? SIDE_WORDS.get(all[0] ?? '') : undefined
  if (first !== undefined && all.length > 1) return { words: all.slice(1).join(' '), side: first }
  return { words: all.join(' '), side: '' }
}

// Lower is better; undefined does not match.
function distance(region: Region, wanted: readonly string[]): number | undefined {
  const name = region.inNote.toLowerCase()
  const aliases = region.words.split(' ')
  const words = [...tokens(name), ...aliases]
  if (!wanted.every((w) => words.some((word) => word.startsWith(w)))) return undefined
  const query = wanted.join(' ')
  if (name === query || aliases[0] === query) return 0
  if (aliases.includes(query)) return name.startsWith(query) ? 1 : 2
  if (name.startsWith(query)) return 3
  return wanted.every((w) => words.includes(w)) ? 4 : 5
}

/**
 * Regions whose English words begin with every word of the query, best first: "ut", "c5", "knee".
 * A blank query finds nothing.
 */
export function findRegions(query: string, limit: number): Region[] {
  const wanted = tokens(query)
  if (wanted.length === 0) return []
  return REGIONS.map((region) => ({ region, far: distance(region, wanted) }))
    .filter((hit) => hit.far !== undefined)
    .toSorted((a, b) => (a.far ?? 0) - (b.far ?? 0))
    .slice(0, limit)
    .map((hit) => hit.region)
}
