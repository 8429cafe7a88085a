import type { Mention, Topic } from './mention'

const FRAGMENTS = 5
const WORDS_EACH = 3
const TOPICS = 3

/** What a note earns credit for; what takes minutes out or warns is never dropped. */
const CREDITED: ReadonlySet<Topic> = new Set<Topic>([
  'functional-limitation',
  'history',
  'finding',
  'response',
  'retest',
  'improvement',
  'plan',
  'goal',
  'frequency',
  'skilled-decision',
  'one-on-one',
])

/** "Functional limitation." names a heading of the trade; it says nothing about the patient. */
const HEADING_ALONE =
  /^\W*(?:functional |measurable |objective |short-term |long-term )*(?:limitations?|deficits?|goals?|outcomes?|findings?|activities of daily living|prior level of function|plan of care)\W*$/i

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word))

/** Many short fragments in a row without one number. */
function isList(sentence: string): boolean {
  if (/\d/.test(sentence)) return false
  const fragments = sentence.split(/[,;/]/).map(wordsOf)
  return fragments.length >= FRAGMENTS && fragments.every((words) => words.length <= WORDS_EACH)
}

/**
 * The mentions of a sentence without those that only name terms: a heading with nothing under it, or a
 * string of terms from three topics and more ("hypomobile, graded, functional goal, re-assessed, ...").
 * A list about one thing ("tender in trapezius, levator, scalenes, ...") stays.
 */
export function withoutBareTerms(sentence: string, mentions: Mention[]): Mention[] {
  const credited = mentions.filter(({ topic }) => CREDITED.has(topic))
  if (credited.length === 0) return mentions
  const bare =
    HEADING_ALONE.test(sentence) ||
    (isList(sentence) && new Set(credited.map(({ topic }) => topic)).size >= TOPICS)
  return bare ? mentions.filter(({ topic }) => !CREDITED.has(topic)) : mentions
}
