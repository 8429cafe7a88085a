import { episodeOf } from './code'
import { NOISE } from './query-words'
import { sideIn, withDot } from './whole-code'
import { codeAt, countOf, type WholeTable } from './whole-table'

/** Sides of entries, as small numbers. */
export const SIDE_NUMBERS = ['', 'right', 'left', 'both', 'unspecified'] as const

/**
 * Words of a whole table. An entry is one code, or an injury in all its episodes of care. The entries
 * that hold word `w` are `found[starts[w]]` to before `found[starts[w + 1]]`.
 */
export interface WholeIndex {
  readonly table: WholeTable
  /** Sorted. */
  readonly words: readonly string[]
  readonly starts: Uint32Array
  readonly found: Uint32Array
  /** Place in the table of the first code of each entry; one more at the end. */
  readonly firsts: Uint32Array
  readonly sides: Uint8Array
  /** How much each title says: its words, as far as they tell something. */
  readonly lengths: Uint8Array
}

/** Words of titles that add nothing to what they name, and those that name something beside it. */
const EMPTY = new Set(['unspecified', 'right', 'left', 'bilateral'])
const BESIDE = new Set(['other', 'non', 'screening', 'without'])
const MORE = 3

const ENCOUNTER = /, (?:initial|subsequent) encounter.*$|, sequela$/

/** Which codes make one entry: neighbours that differ in the episode alone. */
function firstsOf(table: WholeTable): Uint32Array {
  const firsts: number[] = []
  let last = ''
  for (let at = 0; at < countOf(table); at++) {
    const code = codeAt(table, at)
    const stem = episodeOf(withDot(code)) === '' ? code : code.slice(0, -1)
    if (stem === last && stem !== code) continue
    last = stem
    firsts.push(at)
  }
  firsts.push(countOf(table))
  return Uint32Array.from(firsts)
}

/**
 * "Unspecified" leaves a side open only where the codes beside it name one; "unspecified asthma" is the
 * plain word for asthma.
 */
function dropOtherUnspecified(table: WholeTable, firsts: Uint32Array, sides: Uint8Array) {
  const open = SIDE_NUMBERS.indexOf('unspecified')
  const stem = (entry: number) => codeAt(table, firsts[entry] ?? 0).slice(0, 4)
  const isSided = (entry: number) => sides[entry] === 1 || sides[entry] === 2
  for (let entry = 0; entry < sides.length; entry++) {
    if (sides[entry] !== open) continue
    const near = [entry - 2, entry - 1, entry + 1, entry + 2]
    if (!near.some((at) => isSided(at) && stem(at) === stem(entry))) sides[entry] = 0
  }
}

/** Reads every title once; a tenth of a second or two for 74,000 codes. */
export function indexTable(table: WholeTable): WholeIndex {
  const firsts = firstsOf(table)
  const entries = firsts.length - 1
  const sides = new Uint8Array(entries)
  const lengths = new Uint8Array(entries)
  // One character for each byte, so that ends of titles are places in the text; letters that are not
  // ASCII come apart, which the words below do not see.
  const text = new TextDecoder('latin1').decode(table.titles).toLowerCase()
  const numbers = new Map<string, number>()
  const said: number[] = []
  const until = new Uint32Array(entries)
  for (let entry = 0; entry < entries; entry++) {
    const at = firsts[entry] ?? 0
    const title = text.slice(at > 0 ? table.ends[at - 1] : 0, table.ends[at]).replace(ENCOUNTER, '')
    const side = sideIn(title)
    sides[entry] = SIDE_NUMBERS.indexOf(
      side === '' && title.includes('unspecified') ? 'unspecified' : side,
    )
    const before = said.length
    let length = 0
    for (const word of title.match(/[a-z0-9]+/g) ?? []) {
      if (NOISE.has(word)) continue
      length += BESIDE.has(word) ? MORE : EMPTY.has(word) ? 0 : 1
      let id = numbers.get(word)
      if (id === undefined) numbers.set(word, (id = numbers.size))
      if (!said.includes(id, before)) said.push(id)
    }
    lengths[entry] = Math.min(255, length)
    until[entry] = said.length
  }

  dropOtherUnspecified(table, firsts, sides)
  const words = [...numbers.keys()].sort()
  const rank = new Uint32Array(words.length)
  words.forEach((word, at) => (rank[numbers.get(word) ?? 0] = at))
  const starts = new Uint32Array(words.length + 1)
  for (const id of said) {
    const next = (rank[id] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const fill = starts.slice()
  const found = new Uint32Array(said.length)
  for (let entry = 0, i = 0; entry < entries; entry++)
    for (; i < (until[entry] ?? 0); i++) {
      const word = rank[said[i] ?? 0] ?? 0
      const to = fill[word] ?? 0
      found[to] = entry
      fill[word] = to + 1
    }
  return { table, words, starts, found, firsts, sides, lengths }
}
