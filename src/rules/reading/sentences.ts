/** A stretch of the text, without the white space around it. */
export interface Span {
  readonly from: number
  readonly to: number
}

// A full stop after these never ends a sentence.
const TITLES = new Set('pt pts dr mr mrs ms vs st eg ie e.g i.e approx cont'.split(' '))
// After these it ends one only when a capital follows.
const ABBREVIATIONS = new Set(
  (
    'min mins sec secs hr hrs wk wks mo mos yr yrs deg ext flex rot abd add lat med ant post sup inf ' +
    'reps rep etc cont bil bilat hx tx dx fx sx rx ft lb lbs cm mm max mod def neg pos rt lt cerv thor ' +
    'lumb inc dec incr decr fwd sup prox dist mob mobs st amb eval int ex resp tol w c s a p m'
  ).split(' '),
)
// A line that ends in one of these goes on in the next line.
const DANGLING = new Set(
  'no not without and or nor the a an to of with for by from in at on was were'.split(' '),
)
/** A sentence without any end is cut at the next blank after this many characters, or anywhere after twice as many. */
const LONGEST = 600
const BULLETS = '•●▪◦‣·*'

const isSpace = (code: number): boolean => code <= 32 || code === 160
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => code >= 65 && code <= 90

function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 10) {
    const code = text.charCodeAt(start - 1)
    const letter = (code | 32) >= 97 && (code | 32) <= 122
    if (!letter && code !== 46) break
    start -= 1
  }
  return text.slice(start, at).toLowerCase()
}

function stopEnds(text: string, at: number, from: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  // "treated.Patient": a blank was forgotten.
  if (isUpper(after)) return !isUpper(before) && !isDigit(before) && !isSpace(before)
  if (at + 1 < text.length && !isSpace(after)) return false
  let next = at + 1
  while (next < text.length && next - at < 4 && isSpace(text.charCodeAt(next))) next += 1
  const word = wordBefore(text, at)
  if (word === '') return !(isDigit(before) && at - from < 3)
  if (TITLES.has(word)) return false
  return !ABBREVIATIONS.has(word) || next >= text.length || isUpper(text.charCodeAt(next))
}

function lineEnds(text: string, at: number, from: number): boolean {
  let end = at
  while (end > from && isSpace(text.charCodeAt(end - 1))) end -= 1
  let next = at + 1
  while (next < text.length && text.charCodeAt(next) === 32) next += 1
  const code = text.charCodeAt(next)
  const goesOn = code >= 97 && code <= 122
  return !(goesOn && DANGLING.has(wordBefore(text, end)))
}

/** Whether the sentence that starts at `from` ends with the character at `at`. */
function ends(text: string, at: number, from: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 46) return stopEnds(text, at, from)
  if (code === 10 || code === 13) return lineEnds(text, at, from)
  if (code === 33 || code === 63) return true
  if (code > 127 || code === 42) return BULLETS.includes(text[at] as string)
  return at - from > LONGEST && isSpace(code)
}

/**
 * Splits a text into sentences. Line breaks and bullets end one; decimals, clock times and the
 * abbreviations of the trade ("Pt.", "vs.", "10 min.") do not.
 */
export function sentencesOf(text: string): Span[] {
  const out: Span[] = []
  let from = 0
  const push = (to: number) => {
    let start = from
    let end = to
    while (start < end && isSpace(text.charCodeAt(start))) start += 1
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
    if (end > start) out.push({ from: start, to: end })
    from = to
  }
  for (let at = 0; at < text.length; at += 1) {
    if (at - from >= 2 * LONGEST) push(at)
    const code = text.charCodeAt(at)
    const candidate = (code < 64 && !isDigit(code) && code !== 44) || code > 127
    if (candidate && ends(text, at, from)) push(at + 1)
  }
  push(text.length)
  return out
}
