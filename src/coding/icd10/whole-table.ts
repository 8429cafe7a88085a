/** Bytes that one code takes: seven characters, padded with blanks. */
const WIDTH = 7
const BLANK = 32

/**
 * Billable codes of an official file, sorted, without dots, with their official titles: three buffers
 * instead of 74,000 objects, so that they are kept, read again and handed to a worker in one piece.
 */
export interface WholeTable {
  readonly codes: Uint8Array<ArrayBuffer>
  /** Titles in UTF-8, one after another. */
  readonly titles: Uint8Array<ArrayBuffer>
  /** Where each title ends. */
  readonly ends: Uint32Array<ArrayBuffer>
  /** Fiscal year: 2026 begins on 2025-10-01. */
  readonly year: number
  /** It holds the whole classification, so that a code it lacks is no code of its year. */
  readonly whole: boolean
}

const decoder = new TextDecoder()

const shorter = (codes: Uint8Array): string => {
  let end = codes.length
  while (end > 0 && codes[end - 1] === BLANK) end--
  return String.fromCharCode(...codes.subarray(0, end))
}

export const countOf = (table: WholeTable): number => table.ends.length

/** The code at a place in the order of codes, without its dot. */
export const codeAt = ({ codes }: WholeTable, at: number): string =>
  shorter(codes.subarray(at * WIDTH, (at + 1) * WIDTH))

export const titleAt = ({ titles, ends }: WholeTable, at: number): string =>
  decoder.decode(titles.subarray(at > 0 ? ends[at - 1] : 0, ends[at]))

/** Whether the code at a place comes before `start`; a code that begins with it does not. */
function isBefore({ codes }: WholeTable, at: number, start: string, orBegins: boolean): boolean {
  for (let i = 0; i < start.length; i++) {
    const byte = codes[at * WIDTH + i] ?? BLANK
    const asked = start.charCodeAt(i)
    if (byte !== asked) return byte < asked
  }
  return orBegins
}

function firstNotBefore(table: WholeTable, start: string, orBegins: boolean): number {
  let low = 0
  let high = countOf(table)
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(table, middle, start, orBegins)) low = middle + 1
    else high = middle
  }
  return low
}

/** Places of the codes that begin so, from the first to before the last. `start` has no dot. */
export const placesFrom = (
  table: WholeTable,
  start: string,
): readonly [from: number, to: number] =>
  start.length > WIDTH
    ? [0, 0]
    : [firstNotBefore(table, start, false), firstNotBefore(table, start, true)]

/** The place of a whole code without its dot, or undefined. */
export function placeOf(table: WholeTable, code: string): number | undefined {
  const [from, to] = placesFrom(table, code)
  return from < to && codeAt(table, from) === code ? from : undefined
}

/** One row of an official file: a billable code without its dot, and its title. */
export type WholeRow = readonly [code: string, title: string]

/** Sorts rows by code and packs them. Codes are unique and at most seven ASCII characters. */
export function packTable(rows: readonly WholeRow[], year: number, whole: boolean): WholeTable {
  const sorted = rows.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const codes = new Uint8Array(sorted.length * WIDTH).fill(BLANK)
  const ends = new Uint32Array(sorted.length)
  const encoder = new TextEncoder()
  // One character of an official title takes at most three bytes.
  const most = sorted.reduce((sum, [, title]) => sum + title.length * 3, 0)
  const titles = new Uint8Array(most)
  let end = 0
  sorted.forEach(([code, title], at) => {
    encoder.encodeInto(code, codes.subarray(at * WIDTH))
    end += encoder.encodeInto(title, titles.subarray(end)).written
    ends[at] = end
  })
  return { codes, titles: titles.slice(0, end), ends, year, whole }
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array

/** A table as it was kept, or undefined where what was kept is no such table. */
export function readTable(body: unknown): WholeTable | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { codes, titles, ends, year, whole } = body as Partial<Record<keyof WholeTable, unknown>>
  if (!isBytes(codes) || !isBytes(titles) || !(ends instanceof Uint32Array)) return undefined
  if (typeof year !== 'number' || typeof whole !== 'boolean') return undefined
  if (codes.length !== ends.length * WIDTH || (ends.at(-1) ?? 0) !== titles.length) return undefined
  return { codes, titles, ends: ends as Uint32Array<ArrayBuffer>, year, whole }
}
