import type { Place } from '../domain/place'
import type { Sentence } from './note-text'
import { safeLine, safeText } from './safe-text'

/** A sentence on a line of its own; none when there is nothing to say. */
export function line(text: string, ...from: readonly Place[]): readonly Sentence[] {
  const safe = safeLine(text)
  return safe === '' || from.length === 0 ? [] : [{ text: capital(safe), from, startsLine: true }]
}

// A full stop inside "R. Okafor" or "e.g. driving" must not matter: sentences are joined again as they were.
const SENTENCE_END = /(?<=[.!?。！？؟।]["')\]]?)\s+/u

/**
 * Free text word for word, trimmed: every sentence of it by itself, its line breaks kept. `lead` is
 * put before the first sentence ("Symptoms:"); what it leads ends with a full stop.
 */
export function verbatim(text: string, place: Place, lead = ''): readonly Sentence[] {
  const lines = safeText(text)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  const sentences = lines.flatMap((each) =>
    each
      .split(SENTENCE_END)
      .map((said, at): Sentence => ({ text: said, from: [place], startsLine: at === 0 })),
  )
  if (lead === '') return sentences
  return sentences.map((each, i) => {
    const led = i === 0 ? `${lead} ${each.text}` : each.text
    return { ...each, text: i === sentences.length - 1 ? stop(led) : led }
  })
}

/** Ends with a full stop, unless it ends a sentence already. */
export const stop = (text: string): string =>
  /[.!?。！？؟।]["')\]]?$/u.test(text) ? text : `${text}.`

/** The parts that say something, joined by commas. */
export const commas = (parts: readonly string[]): string =>
  parts
    .map(safeLine)
    .filter((part) => part !== '')
    .join(', ')

/** "a", "a and b", "a, b and c". */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

/** "1 unit", "2 units". */
export const unitsText = (units: number): string => `${units} ${units === 1 ? 'unit' : 'units'}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The sentences, the first of them following on the line before. */
export const onward = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((each, i) => (i === 0 ? { ...each, startsLine: false } : each))
