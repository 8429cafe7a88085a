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
    'lumb inc dec incr decr fwd sup prox dist mob mobs st amb eval int ex resp tol auth ref w c s a p m'
  ).split(' '),
)
// A line that ends in one of these goes on in the next line.
const DANGLING = new Set(
  'no not without and or nor the a an to of with for by from in at on was were'.split(' '),
)
/** A sentence without any end is cut, at a blank where there is one, after this many characters. */
const PIECE = /[\s\S]{1,600}(?:\s|$)|[\s\S]{1,600}/g
const MARK = /[.!?\n\r•●▪◦‣·*]/g

function stopEnds(sentence: string, after: string): boolean {
  // "treated.Patient": a blank was forgotten.
  if (/^[A-Z]/.test(after)) return /[^A-Z\d\s]$/.test(sentence)
  // The point of a number, of "e.g." or of a list's number.
  if (/^\S/.test(after) || /^\s*\d{1,2}$/.test(sentence)) return false
  const word = wordAtEnd(sentence)
  if (TITLES.has(word)) return false
  // "Auth no. 4821".
  if (word === 'no' && /^ ?\d/.test(after)) return false
  return !ABBREVIATIONS.has(word) || /^\s*(?:[A-Z]|$)/.test(after)
}

const wordAtEnd = (text: string): string =>
  (/[a-z.]*$/i.exec(text.slice(-10)) as RegExpExecArray)[0].toLowerCase()

const lineGoesOn = (sentence: string, after: string): boolean =>
  /^ *[a-z]/.test(after) && DANGLING.has(wordAtEnd(sentence.trimEnd()))

function ends(mark: string, sentence: string, after: string): boolean {
  if (mark === '.') return stopEnds(sentence, after)
  return !/[\n\r]/.test(mark) || !lineGoesOn(sentence, after)
}

/**
 * Splits a text into sentences. Line breaks and bullets end one; decimals, clock times and the
 * abbreviations of the trade ("Pt.", "vs.", "10 min.") do not.
 */
export function sentencesOf(text: string): Span[] {
  const out: Span[] = []
  let from = 0
  const push = (to: number) => {
    for (const piece of text.slice(from, to).match(PIECE) ?? []) {
      const words = piece.trim()
      const start = from + piece.indexOf(words)
      if (words !== '') out.push({ from: start, to: start + words.length })
      from += piece.length
    }
  }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    // What stands before and after, as far as anyone looks.
    const before = text.slice(Math.max(from, index - 20), index)
    const after = text.slice(index + 1, index + 21)
    if (ends(mark, before, after)) push(index + 1)
  }
  push(text.length)
  return out
}
