import { withoutBareTerms } from './bare-terms'
import { clausesOf, type Clauses } from './clauses'
import { cuesIn } from './cues'
import type { Heading } from './headings'
import type { Entry, Trap } from './lexicon'
import { CARE, CARE_TRAPS, PLAN, PLAN_TRAPS } from './lexicon-plan'
import { CARE_PAPERS, CARE_PAPER_TRAPS } from './lexicon-care'
import { CHECKS } from './lexicon-checks'
import { DRAINAGE, DRAINAGE_TRAPS } from './lexicon-drainage'
import { EXCLUSIONS, EXCLUSION_TRAPS } from './lexicon-exclusions'
import { FINDINGS, FINDING_TRAPS, SKILL } from './lexicon-findings'
import { MODALITIES, MODALITY_TRAPS } from './lexicon-modalities'
import { NECESSITY, NECESSITY_TRAPS, SAFETY } from './lexicon-necessity'
import { AUTHORIZATION } from './lexicon-payers'
import { PEOPLE } from './lexicon-people'
import { PLACES, PLACE_TRAPS, SIDES_WRITTEN } from './lexicon-places'
import { RESPONSE, RESPONSE_TRAPS } from './lexicon-response'
import { TECHNIQUES, TECHNIQUE_TRAPS } from './lexicon-techniques'
import { OTHER_SIDES } from './lexicon-sides'
import { findingDetail, isValue, minutesIn, numberNear, sideDetail } from './measures'
import type { Mention, Status, Topic } from './mention'
import { PhraseBook } from './phrase'
import { statusOf } from './status'
import { tokensOf, type Token } from './tokens'

type Meaning = { readonly entry: Entry } | { readonly trap: Trap }

const book = new PhraseBook<Meaning>()
for (const entry of [
  ...EXCLUSIONS,
  ...MODALITIES,
  ...TECHNIQUES,
  ...NECESSITY,
  ...SAFETY,
  ...CHECKS,
  ...FINDINGS,
  ...SKILL,
  ...RESPONSE,
  ...PLAN,
  ...CARE,
  ...CARE_PAPERS,
  ...DRAINAGE,
  ...AUTHORIZATION,
  ...PEOPLE,
  ...PLACES,
  ...SIDES_WRITTEN,
  ...OTHER_SIDES,
])
  for (const phrase of entry.phrases) book.add(phrase, { entry })
for (const trap of [
  ...EXCLUSION_TRAPS,
  ...MODALITY_TRAPS,
  ...TECHNIQUE_TRAPS,
  ...NECESSITY_TRAPS,
  ...FINDING_TRAPS,
  ...RESPONSE_TRAPS,
  ...PLAN_TRAPS,
  ...CARE_TRAPS,
  ...CARE_PAPER_TRAPS,
  ...DRAINAGE_TRAPS,
  ...PLACE_TRAPS,
])
  for (const phrase of trap.phrases) book.add(phrase, { trap })

/** Words that matched, by token. */
export interface Found {
  readonly entry: Entry
  readonly from: number
  to: number
}

const LONGEST_QUOTE = 160

/** The words around a hit: the sentence when it is short, else as much of it as fits, cut at blanks. */
export function quoteOf(sentence: string, from: number, to: number): string {
  if (sentence.length <= LONGEST_QUOTE) return sentence.trim()
  const room = Math.max(0, LONGEST_QUOTE - (to - from))
  const start = Math.max(0, Math.min(from - (room >> 1), sentence.length - LONGEST_QUOTE))
  const cut = sentence.slice(start, start + LONGEST_QUOTE)
  const lead = start === 0 ? 0 : Math.min(cut.indexOf(' ') + 1, from - start)
  const end = start + cut.length >= sentence.length ? cut.length : cut.lastIndexOf(' ')
  return cut.slice(lead, end > to - start ? end : cut.length).trim()
}

function find(clauses: Clauses): Found[] {
  const found: Found[] = []
  const traps: { hides: readonly Topic[]; from: number; to: number }[] = []
  book.each(clauses, (meaning, from, to) => {
    if ('trap' in meaning) traps.push({ hides: meaning.trap.hides, from, to })
    else found.push({ entry: meaning.entry, from, to })
  })
  const seen =
    traps.length === 0
      ? found
      : found.filter(
          (f) =>
            !traps.some((t) => t.from < f.to && f.from < t.to && t.hides.includes(f.entry.topic)),
        )
  return merged(seen)
}

// One mention for words that several phrases of one entry match: overlapping matches become one.
function merged(found: readonly Found[]): Found[] {
  const last = new Map<Entry, Found>()
  const out: Found[] = []
  for (const f of found) {
    const before = last.get(f.entry)
    if (before && f.from <= before.to) {
      before.to = Math.max(before.to, f.to)
      continue
    }
    last.set(f.entry, f)
    out.push(f)
  }
  return out
}

const UNDER: Readonly<Record<Heading, Status>> = {
  none: 'performed',
  plan: 'planned',
  goal: 'planned',
  history: 'history',
  education: 'education',
}

function statusUnder(heading: Heading, nature: Entry['nature'], own: Status): Status {
  // A plan names the side it is about; only what lies back or is done alone may be another one.
  if (nature === 'mention') {
    const aside = heading === 'history' || heading === 'education'
    return own === 'performed' && aside ? UNDER[heading] : own
  }
  const ahead = heading === 'plan' || heading === 'goal'
  if (nature === 'state' || nature === 'report') return ahead ? 'planned' : own
  return nature === 'act' && own === 'performed' ? UNDER[heading] : own
}

/**
 * Reads one sentence under a heading. Offsets are those of the sentence. A limitation with a number is
 * also a baseline; under a plan or goal heading the sentence itself is one.
 */
export function readSentence(sentence: string, heading: Heading): Mention[] {
  const tokens = tokensOf(sentence)
  const clauses = clausesOf(tokens)
  const found = find(clauses)
  const taken = tokens.map(() => false)
  for (const { entry, from, to } of found) if (entry.nature === 'act') taken.fill(true, from, to)
  const cues = cuesIn(clauses)
  const out: Mention[] = []
  const add = (topic: Topic, status: Status, first: number, end: number, detail?: string) => {
    const from = (tokens[first] as Token).from
    const to = (tokens[end - 1] as Token).to
    const quote = quoteOf(sentence, from, to)
    const words = sentence.slice(from, to)
    out.push({ topic, status, quote, words, from, to, ...(detail === undefined ? {} : { detail }) })
  }
  const limited = found.some(({ entry }) => entry.topic === 'functional-limitation')
  const numbered = () =>
    found.some(({ entry }) => entry.topic === 'retest') ||
    tokens.some((_, at) => isValue(clauses, at))
  for (const { entry, from, to } of found) {
    const { topic, nature } = entry
    const own = statusOf({ nature, from, to }, clauses, cues, taken)
    const status = statusUnder(heading, nature, own)
    if (topic === 'vague-response' && numbered()) continue
    if (topic === 'finding')
      add(topic, status, from, to, findingDetail(entry.detail as string, clauses, from, to))
    else if (topic === 'side')
      add(topic, status, from, to, sideDetail(entry.detail as string, found, from, to))
    else add(topic, status, from, to, entry.detail)
    if (topic === 'functional-limitation' && numberNear(clauses, from, to))
      add('baseline', status, from, to)
  }
  if (!limited)
    for (const { at, detail } of minutesIn(sentence, clauses, found))
      add('minutes', 'performed', at, at + 2, detail)
  if (tokens.length > 2 && (heading === 'plan' || heading === 'goal')) {
    const stated = out.some(({ topic }) => topic === heading)
    if (!stated) add(heading, 'performed', 0, tokens.length)
  }
  return withoutBareTerms(sentence, out).sort((a, b) => a.from - b.from || a.to - b.to)
}
