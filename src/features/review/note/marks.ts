import type { Place } from '../../../domain/place'
import { comesFrom, linesOf, type NoteSection, type Sentence } from '../../../narrative/note-text'
import { wordDiff } from '../../../note-view/word-diff'
import type { Evidence } from '../../../rules/rule'

/** Part of a sentence's text, from its `start`th character to before its `end`th. */
export interface Span {
  readonly start: number
  readonly end: number
}

const lower = (text: string) => text.toLocaleLowerCase('en')

const whole = ({ text }: Sentence): Span => ({ start: 0, end: text.length })

/** The words of one sentence that a quote names; the whole sentence where it says them otherwise. */
function quoted(sentence: Sentence, { quote, place }: Evidence): Span | undefined {
  if (!comesFrom(sentence, place)) return undefined
  const start = quote === '' ? -1 : lower(sentence.text).indexOf(lower(quote))
  if (start >= 0) return { start, end: start + quote.length }
  return lower(quote).includes(lower(sentence.text)) ? whole(sentence) : undefined
}

/**
 * Where in the note the quoted words stand. A quote that no sentence has word for word marks the
 * sentences that were made from its field.
 */
export function evidenceSpans(
  sentences: readonly Sentence[],
  evidence: readonly Evidence[],
): ReadonlyMap<Sentence, readonly Span[]> {
  const spans = new Map<Sentence, readonly Span[]>()
  const add = (sentence: Sentence, span: Span) =>
    spans.set(sentence, [...(spans.get(sentence) ?? []), span])
  for (const each of evidence) {
    const found = sentences.flatMap((sentence) => {
      const span = quoted(sentence, each)
      return span ? [{ sentence, span }] : []
    })
    const near =
      found.length > 0
        ? found
        : sentences
            .filter((sentence) => comesFrom(sentence, each.place))
            .map((sentence) => ({ sentence, span: whole(sentence) }))
    for (const { sentence, span } of near) add(sentence, span)
  }
  return spans
}

/** `session.blocks.2` for `session.blocks.2.minutes`; undefined for what is no part of a list. */
const itemOf = (place: Place): Place | undefined => /^(.+\.\d+)\.[^.]+$/.exec(place)?.[1]

/**
 * Sentences that were made from a field. What was left out of a block or a finding has none of its own, at
 * most a total that counts it: then those about the block stand first.
 */
export function sentencesAt(sentences: readonly Sentence[], place: Place): readonly Sentence[] {
  const own = sentences.filter((sentence) => comesFrom(sentence, place))
  const item = itemOf(place)
  if (item === undefined) return own
  const isAbout = ({ from }: Sentence) => from.every((each) => `${each}.`.startsWith(`${item}.`))
  return own.some(isAbout) ? own : [...new Set([...sentences.filter(isAbout), ...own])]
}

/** Sentences that any of these fields is read in. */
export const sentencesOf = (
  sentences: readonly Sentence[],
  places: readonly Place[],
): ReadonlySet<Sentence> => new Set(places.flatMap((place) => sentencesAt(sentences, place)))

/** A piece of a sentence: in the note of the visit before too, or new. */
export interface Piece {
  readonly text: string
  readonly isNew: boolean
}

/** A section as one text; sentences of a line are joined by a space, lines by a break. */
export const sectionText = (sentences: readonly Sentence[]): string =>
  linesOf(sentences)
    .map((line) => line.map(({ text }) => text).join(' '))
    .join('\n')

/** Which words of each sentence of a section an earlier text of it did not have. */
export function newWords(
  { sentences }: Pick<NoteSection, 'sentences'>,
  before: string,
): ReadonlyMap<Sentence, readonly Piece[]> {
  const kept = wordDiff(before, sectionText(sentences)).filter(({ kind }) => kind !== 'gone')
  const pieces = new Map<Sentence, readonly Piece[]>()
  let at = 0
  let [from, next] = [0, kept.shift()]
  for (const sentence of sentences) {
    const end = at + sentence.text.length
    const own: Piece[] = []
    let reached = at
    while (next && reached < end) {
      const upTo = Math.min(end, from + next.text.length)
      const text = sentence.text.slice(reached - at, upTo - at)
      if (text !== '') own.push({ text, isNew: next.kind === 'new' })
      reached = upTo
      if (from + next.text.length > upTo) break
      from += next.text.length
      next = kept.shift()
    }
    pieces.set(sentence, own)
    // One character joins it to the sentence after it.
    at = end + 1
    while (next && from + next.text.length <= at) {
      from += next.text.length
      next = kept.shift()
    }
  }
  return pieces
}
