import type { Found } from './read-sentence'
import type { Clauses } from './clauses'
import { symbolFor } from './symbols'
import type { Token } from './tokens'

const NUM = symbolFor('@num')
const YEAR = symbolFor('@year')
const GRADES = symbolFor('{degree_word}|grade|gr|stage|trace')
const NUMBER_WORD = symbolFor('{number}')
const MEASURE = symbolFor('{measure}')
const RESULT = symbolFor('{result}')
const MINUTE = symbolFor('{minute}')
// "3 weeks", "10 reps": how long or how often, not how much.
const NOT_VALUED = symbolFor('{span2}|reps|sets|rep|set')
const TIMES = symbolFor('x')
const TOTAL = symbolFor('total|totaling|overall')
const TIMED = symbolFor('timed')
const COLON = symbolFor(':')
const ARM = 8

const is = (token: Token | undefined, symbol: number): boolean =>
  token !== undefined && token.symbols.has(symbol)

/** A value at a token: a number that is not a date, a count of repetitions, or how long ago. */
export function isValue({ tokens }: Clauses, at: number): boolean {
  const token = tokens[at] as Token
  // "two blocks": a number in words counts beside its unit alone.
  if (!is(token, NUM)) return is(token, NUMBER_WORD) && is(tokens[at + 1], MEASURE)
  return !is(token, YEAR) && !is(tokens[at + 1], NOT_VALUED)
}

// Tokens to look at around a hit: back to the last comma, ahead to the end of the clause.
function someNear(
  { tokens, walls, commas }: Clauses,
  from: number,
  to: number,
  test: (at: number) => boolean,
): boolean {
  const stop = Math.max(
    walls.slice(0, from).lastIndexOf(true),
    commas.slice(0, from).lastIndexOf(true),
  )
  const start = Math.max(from - ARM, stop + 1)
  const ahead = walls.slice(to, to + ARM)
  const wall = ahead.indexOf(true)
  const end = to + (wall < 0 ? ahead.length : wall)
  return tokens.slice(start, end).some((_, i) => test(start + i))
}

/** Whether a value stands in the tokens or near them, in the same clause. */
export const numberNear = (clauses: Clauses, from: number, to: number): boolean =>
  someNear(clauses, from, to, (at) => isValue(clauses, at))

const BY_GRADE = new Set(['joint-play', 'palpation', 'girth', 'neuro'])

/** A finding's kind, with `:measured` when a value, a defined grade or a test's result goes with it. */
export function findingDetail(kind: string, clauses: Clauses, from: number, to: number): string {
  const { tokens } = clauses
  const measured = someNear(clauses, from, to, (at) => {
    if (kind === 'special-test' && is(tokens[at], RESULT)) return true
    if (BY_GRADE.has(kind) && is(tokens[at], GRADES)) return true
    return isValue(clauses, at) && !is(tokens[at + 1], MINUTE) && !is(tokens[at - 1], TIMES)
  })
  return measured ? `${kind}:measured` : kind
}

/** A side, with the area of the body part that stands within three tokens of it. */
export function sideDetail(
  side: string,
  found: readonly Found[],
  from: number,
  to: number,
): string {
  let best: Found | undefined
  let nearest = 4
  for (const other of found) {
    if (other.entry.topic !== 'region') continue
    const gap = other.from >= from ? other.from - to : from - other.to
    if (gap < nearest) {
      nearest = gap
      best = other
    }
  }
  return best ? `${side}:${best.entry.detail}` : side
}

/** Durations in whole minutes: the token they start at, and `<technique id, total, timed or ->:<minutes>`. */
export function minutesIn(
  sentence: string,
  clauses: Clauses,
  found: readonly Found[],
): { at: number; detail: string }[] {
  const { tokens } = clauses
  const out: { at: number; detail: string }[] = []
  const techniques = found.filter(({ entry }) => entry.topic === 'technique')
  tokens.forEach((token, at) => {
    const count = Number(sentence.slice(token.from, token.to))
    if (!Number.isInteger(count)) return
    if (is(tokens[at + 1], MINUTE))
      out.push({ at, detail: `${ownerOf(clauses, techniques, at)}:${count}` })
    else if (sumsUp(clauses, at))
      out.push({ at: at - 1, detail: `${totalOf(clauses, at)}:${count}` })
  })
  return out
}

// "Total timed code minutes: 38": what is summed up stands before the number.
function sumsUp({ tokens }: Clauses, at: number): boolean {
  const before = is(tokens[at - 1], COLON) ? at - 2 : at - 1
  return (
    is(tokens[before], MINUTE) &&
    tokens.slice(Math.max(0, before - 4), before).some((token) => is(token, TOTAL))
  )
}

const totalOf = ({ tokens }: Clauses, at: number): 'timed' | 'total' =>
  tokens.slice(Math.max(0, at - 6), at).some((token) => is(token, TIMED)) ? 'timed' : 'total'

// The technique named before the minutes in their clause, or right behind them.
function ownerOf(clauses: Clauses, techniques: readonly Found[], at: number): string {
  const { tokens, walls } = clauses
  const wall = walls.lastIndexOf(true, at)
  const near = tokens.slice(Math.max(wall + 1, at - 4), at + 4)
  if (near.some((token) => is(token, TOTAL))) return totalOf(clauses, at)
  const owner =
    techniques.findLast((t) => t.from > wall && t.from < at) ??
    techniques.find((t) => t.from > at && t.from <= at + 3 && !is(tokens[at + 2], COLON))
  return owner?.entry.detail ?? '-'
}
