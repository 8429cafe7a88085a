import type { WholeRow } from './whole-table'

/** The fixed-width order file, or the two columns of the codes file (code, title). */
export type Layout = 'order' | 'codes'

export interface OrderFile {
  readonly layout: Layout
  /** Billable codes in the order of the file, each once. */
  readonly rows: readonly WholeRow[]
  /** Lines that stand for a group of codes; the codes file has none. */
  readonly headers: number
  /** Lines that say again what an earlier one says. */
  readonly repeated: readonly number[]
  /** Lines after which the running numbers of the file skip: something was left out there. */
  readonly skips: readonly number[]
}

/** Why a file is no table. `lines` are numbers of lines, counted from 1. */
export type OrderProblem =
  | { readonly kind: 'not-this-kind'; readonly line: number; readonly text: string }
  | { readonly kind: 'unreadable'; readonly lines: readonly number[] }
  | { readonly kind: 'cut'; readonly line: number }
  | { readonly kind: 'contradicts'; readonly line: number; readonly code: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'no-codes' }

export type OrderAnswer =
  | { readonly kind: 'ok'; readonly file: OrderFile }
  | { readonly kind: 'refused'; readonly problem: OrderProblem }

const CODE = '[A-Z]\\d[0-9A-Z]{1,5}'
const ORDER_START = new RegExp(`^\\d{5} ${CODE} *`)
const ORDER_LINE = new RegExp(`^(\\d{5}) (${CODE}) * ([01]) `)
const CODES_LINE = new RegExp(`^(${CODE})(?:\\t| +)(\\S.*)$`)
/** Columns before the long title of an order file. */
const LONG_TITLE = 77
const SHORT_TITLE = 16
/** The largest published file has fewer than 100,000 lines. */
const MOST_LINES = 200_000
/** More unreadable lines than these make it another kind of file. */
const MOST_UNREADABLE = 5

interface Line {
  readonly code: string
  readonly title: string
  readonly billable: boolean
  /** Running number, or 0 where the layout has none. */
  readonly order: number
}

function readOrderLine(line: string): Line | 'cut' | undefined {
  const match = ORDER_LINE.exec(line)
  if (!match || match[3] !== line[14]) return ORDER_START.test(line) ? 'cut' : undefined
  if (line.length <= LONG_TITLE) return 'cut'
  const title = line.slice(LONG_TITLE).trim() || line.slice(SHORT_TITLE, LONG_TITLE).trim()
  if (title === '') return 'cut'
  return { code: match[2] ?? '', title, billable: match[3] === '1', order: Number(match[1]) }
}

function readCodesLine(line: string): Line | 'cut' | undefined {
  const match = CODES_LINE.exec(line)
  if (match)
    return { code: match[1] ?? '', title: (match[2] ?? '').trim(), billable: true, order: 0 }
  return new RegExp(`^${CODE} *$`).test(line) ? 'cut' : undefined
}

const READERS = { order: readOrderLine, codes: readCodesLine } as const

/** Which of the two a first line belongs to. */
const layoutOf = (line: string): Layout | undefined =>
  ORDER_START.test(line) ? 'order' : CODES_LINE.test(line) ? 'codes' : undefined

/**
 * Reads an official file of ICD-10-CM in pieces, in order. `take` says whether it is worth going on;
 * `end` gives the table or why there is none. Lines end in LF or CRLF; a byte order mark is skipped.
 */
export function orderFileReader() {
  const titles = new Map<string, string>()
  const kinds = new Map<string, boolean>()
  const rows: WholeRow[] = []
  const repeated: number[] = []
  const unreadable: number[] = []
  const skips: number[] = []
  let headers = 0
  let rest = ''
  let number = 0
  let last = 0
  let layout: Layout | undefined
  let problem: OrderProblem | undefined

  function keep({ code, title, billable, order }: Line) {
    if (order > 0 && last > 0 && order !== last + 1 && order !== last) skips.push(number)
    last = order
    const before = titles.get(code)
    if (before !== undefined) {
      if (before === title && kinds.get(code) === billable) repeated.push(number)
      else problem ??= { kind: 'contradicts', line: number, code }
      return
    }
    titles.set(code, title)
    kinds.set(code, billable)
    if (billable) rows.push([code, title])
    else headers += 1
  }

  function takeLine(raw: string, isLast: boolean) {
    number += 1
    const line = raw.trimEnd()
    if (line === '' || problem) return
    if (number > MOST_LINES) {
      problem = { kind: 'too-long' }
      return
    }
    layout ??= layoutOf(line)
    if (!layout) {
      problem = { kind: 'not-this-kind', line: number, text: line.slice(0, 60) }
      return
    }
    const read = READERS[layout](line)
    if (read === undefined) {
      unreadable.push(number)
      if (unreadable.length > MOST_UNREADABLE) problem = { kind: 'unreadable', lines: unreadable }
    } else if (read !== 'cut') keep(read)
    else if (isLast) problem = { kind: 'cut', line: number }
    else unreadable.push(number)
  }

  return {
    take(text: string): boolean {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      if (number === 0 && lines.length > 0) lines[0] = (lines[0] ?? '').replace(/^\uFEFF/, '')
      for (const line of lines) takeLine(line, false)
      // A line that never ends is no line of a table.
      if (rest.length > 10_000) {
        takeLine(rest.slice(0, 80), false)
        problem ??= { kind: 'unreadable', lines: [number] }
      }
      return problem === undefined
    },
    end(): OrderAnswer {
      if (rest !== '') takeLine(number === 0 ? rest.replace(/^\uFEFF/, '') : rest, true)
      if (!problem && unreadable.length > 0) problem = { kind: 'unreadable', lines: unreadable }
      if (!problem && (rows.length === 0 || !layout)) problem = { kind: 'no-codes' }
      if (problem || !layout) return { kind: 'refused', problem: problem ?? { kind: 'no-codes' } }
      return { kind: 'ok', file: { layout, rows, headers, repeated, skips } }
    },
  }
}
