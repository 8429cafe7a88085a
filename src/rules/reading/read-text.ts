import { headingOf, type Heading } from './headings'
import type { Mention } from './mention'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'
import { forgetWords } from './symbols'

/** What was read of a sentence under a heading, at the place in the text where it stood last. */
interface Reading {
  readonly next: Heading
  readonly mentions: readonly Mention[]
  at: number
  placed: readonly Mention[]
}

const MOST = 2000
const readings = new Map<string, Reading>()

/** No sentence that was read stays in memory, and no word. */
export function forgetReadings(): void {
  readings.clear()
  forgetWords()
}

function readingOf(sentence: string, heading: Heading): Reading {
  const key = `${heading} ${sentence}`
  const known = readings.get(key)
  if (known) return known
  const next = headingOf(sentence, heading) ?? heading
  const mentions = readSentence(sentence, next)
  const reading = { next, mentions, at: 0, placed: mentions }
  if (readings.size >= MOST) readings.delete(readings.keys().next().value as string)
  readings.set(key, reading)
  return reading
}

function place(reading: Reading, at: number): readonly Mention[] {
  if (reading.at !== at) {
    reading.at = at
    reading.placed = reading.mentions.map((m) => ({ ...m, from: m.from + at, to: m.to + at }))
  }
  return reading.placed
}

/**
 * Reads free text: what it says was found, done, denied, planned or taught. A sentence that was read
 * before is not read again. `within` is what the box is for, as if that heading stood above the text.
 * Never throws; offsets are exact in the text as given.
 */
export function readText(text: string, within: Heading = 'none'): readonly Mention[] {
  const out: Mention[] = []
  let heading = within
  for (const { from, to } of sentencesOf(text)) {
    const reading = readingOf(text.slice(from, to), heading)
    heading = reading.next
    for (const mention of place(reading, from)) out.push(mention)
  }
  return out
}
