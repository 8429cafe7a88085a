import type { IsoDate } from '../domain/calendar'
import type { KeptPair } from './ncci-kept'
import { NCCI_PAIRS } from './ncci-pairs'
import { firstDay, lastDay, type Quarter } from './ncci-quarter'
import { SERVICE_CODES } from './service-codes'

/** Codes whose pairs are kept: the services we know, and those our own pairs name beside them. */
export const THERAPY_CODES: ReadonlySet<string> = new Set([
  ...SERVICE_CODES.map(({ code }) => code),
  ...NCCI_PAIRS.flatMap(({ table }) => table.flatMap((pair) => [pair.column1, pair.column2])),
])

/** Why nothing is taken from what was picked. */
export type NcciRefusal =
  /** Lines, but none of them a pair: another kind of text. */
  | { readonly kind: 'other-text' }
  | { readonly kind: 'not-text' }
  /** Pairs, but none with 97140: a part of the quarter is missing, or it is another file. */
  | { readonly kind: 'without-97140'; readonly rows: number }
  /** A row begins after the quarter ended. */
  | { readonly kind: 'later-quarter'; readonly begins: IsoDate; readonly line: number }

/** What came out of the files of one quarter. */
export interface NcciReading {
  readonly kind: 'read'
  readonly pairs: readonly KeptPair[]
  /** Rows with a pair, of any codes. */
  readonly rows: number
  /** Pairs of a therapy visit that ended before the quarter, begin after it, or were taken back. */
  readonly notInForce: number
  /** Pairs that stood twice. */
  readonly twice: number
  /** Lines after the first row that are no row. */
  readonly bad: number
  /** The first of them, by number, counted within their file. */
  readonly badLines: readonly number[]
  /** The latest day on which any row begins: of an older quarter when far from this one. */
  readonly newest: IsoDate | undefined
}

export interface NcciReader {
  /** More text of the file being read. A refusal ends the reading. */
  take(text: string): NcciRefusal | undefined
  /** The file is at its end; another of the same quarter may follow. */
  endFile(): NcciRefusal | undefined
  end(): NcciRefusal | NcciReading
}

const TAB = 9
const CR = 13
const ZERO = 48
const NINE = 57
/** Lines before the first row: titles and notices. */
const MOST_NOTICES = 400
/** A line longer than this is not of such a table. */
const LONGEST_LINE = 20_000
const SHOWN_LINES = 5

const CODE = /^[0-9A-Z]{5}$/
const ROW = /^([0-9A-Z]{5})\t([0-9A-Z]{5})\t[^\t]*\t(\d{8})\t(\d{8}|\*)\t([019])(?:\t|$)/

const isoOf = (yyyymmdd: string): IsoDate =>
  `${yyyymmdd.slice(0, 4)}-${yyyymmdd.slice(4, 6)}-${yyyymmdd.slice(6)}`

/** Eight digits from a position as a number, or 0 where they are not digits. */
function dateAt(text: string, at: number): number {
  let value = 0
  for (let i = at; i < at + 8; i += 1) {
    const digit = text.charCodeAt(i)
    if (!(digit >= ZERO && digit <= NINE)) return 0
    value = value * 10 + digit - ZERO
  }
  return value
}

/**
 * Reads the text of an official quarter as it comes, in pieces of any size, and keeps the pairs among
 * `codes` that are in force in the quarter. Columns, by tab: column 1, column 2, a flag of before 1996,
 * effective date, deletion date or `*`, indicator 0, 1 or 9, rationale. Titles and notices before the
 * first row are passed over.
 */
export function ncciReader(
  quarter: Quarter,
  codes: ReadonlySet<string> = THERAPY_CODES,
): NcciReader {
  const [first, last] = [firstDay(quarter), lastDay(quarter)]
  const lastNumber = Number(last.replaceAll('-', ''))
  const kept = new Map<string, KeptPair>()
  const badLines: number[] = []
  let [rows, bad, notInForce, twice, newest] = [0, 0, 0, 0, 0]
  let rest = ''
  let line = 0
  let rowsOfFile = 0
  // Rows come sorted by column 1, so most lines repeat the answer of the one before.
  let column1 = ''
  let relevant = false

  function keep(row: string): boolean {
    const found = ROW.exec(row)
    if (!found) return false
    const [, one = '', other = '', effective = '', deletion = '', indicator = ''] = found
    if (!codes.has(other)) return true
    const from = isoOf(effective)
    const to = deletion === '*' ? undefined : isoOf(deletion)
    if (indicator === '9' || from > last || (to !== undefined && to < first)) {
      notInForce += 1
      return true
    }
    const key = `${one} ${other} ${from}`
    if (kept.has(key)) twice += 1
    else
      kept.set(key, {
        column1: one,
        column2: other,
        indicator: indicator === '0' ? 0 : 1,
        ...(from > first && { from }),
        ...(to !== undefined && to < last && { to }),
      })
    return true
  }

  /** Reads the row between two positions; undefined where it is no row. Gives the day it begins, as a number. */
  function rowAt(text: string, from: number, to: number): number | undefined {
    if (text.charCodeAt(from + 5) !== TAB || text.charCodeAt(from + 11) !== TAB) return undefined
    const flag = text.indexOf('\t', from + 12)
    const begins = flag < 0 || flag > to ? 0 : dateAt(text, flag + 1)
    if (begins === 0) return undefined
    if (!text.startsWith(column1, from) || column1 === '') {
      column1 = text.slice(from, from + 5)
      relevant = codes.has(column1)
      if (!CODE.test(column1)) {
        column1 = ''
        return undefined
      }
    }
    return relevant && !keep(text.slice(from, to)) ? undefined : begins
  }

  function takeLine(text: string, from: number, end: number): NcciRefusal | undefined {
    line += 1
    const to = text.charCodeAt(end - 1) === CR ? end - 1 : end
    if (from >= to) return undefined
    const begins = rowAt(text, from, to)
    if (begins === undefined) {
      if (rowsOfFile === 0) return line > MOST_NOTICES ? { kind: 'other-text' } : undefined
      bad += 1
      if (badLines.length < SHOWN_LINES) badLines.push(line)
      return undefined
    }
    rowsOfFile += 1
    if (begins > newest) newest = begins
    return begins > lastNumber
      ? { kind: 'later-quarter', begins: isoOf(String(begins)), line }
      : undefined
  }

  return {
    take(text) {
      const all = rest + text
      if (text.includes('\0')) return { kind: 'not-text' }
      let from = 0
      for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', from)) {
        const refused = takeLine(all, from, end)
        if (refused) return refused
        from = end + 1
      }
      rest = all.slice(from)
      return rest.length > LONGEST_LINE ? { kind: 'other-text' } : undefined
    },
    endFile() {
      const refused = rest === '' ? undefined : takeLine(rest, 0, rest.length)
      const none = rowsOfFile === 0
      rows += rowsOfFile
      ;[rest, line, rowsOfFile, column1] = ['', 0, 0, '']
      return refused ?? (none ? { kind: 'other-text' } : undefined)
    },
    end() {
      const pairs = [...kept.values()]
      return pairs.some((pair) => pair.column1 === '97140' || pair.column2 === '97140')
        ? {
            kind: 'read',
            pairs,
            rows,
            notInForce,
            twice,
            bad,
            badLines,
            newest: newest === 0 ? undefined : isoOf(String(newest)),
          }
        : { kind: 'without-97140', rows }
    },
  }
}
