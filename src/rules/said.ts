import type { DraftNote } from '../domain/note'
import type { Place } from '../domain/place'
import type { Mention, Status, Topic } from './reading/mention'
import { readText } from './reading/read-text'
import type { Evidence } from './rule'
import { textsOf } from './texts-of'

/** A mention together with the box it was written in. */
export interface SaidMention extends Mention {
  readonly place: Place
}

/** What all free texts of a note say. */
export interface Said {
  readonly all: readonly SaidMention[]
  /** Mentions of a topic, by status (performed when not named), optionally with one detail. */
  about(topic: Topic, status?: Status, detail?: string): readonly SaidMention[]
  /** The texts themselves, for quotes that a writer pointed at. */
  readonly texts: readonly { readonly place: Place; readonly text: string }[]
}

const NONE: readonly SaidMention[] = []

type Texts = Said['texts']

function readAll(texts: Texts): Said {
  const all: SaidMention[] = []
  // Rules ask some sixty times for every key press.
  const byTopic = new Map<Topic, Partial<Record<Status, SaidMention[]>>>()
  for (const { place, text } of texts)
    for (const read of readText(text)) {
      const mention: SaidMention = { ...read, place }
      all.push(mention)
      let byStatus = byTopic.get(read.topic)
      if (!byStatus) byTopic.set(read.topic, (byStatus = {}))
      ;(byStatus[read.status] ??= []).push(mention)
    }
  return {
    all,
    texts,
    about: (topic, status = 'performed', detail) => {
      const found = byTopic.get(topic)?.[status] ?? NONE
      return detail === undefined ? found : found.filter((m) => m.detail === detail)
    },
  }
}

const sameTexts = (a: Texts, b: Texts): boolean =>
  a.length === b.length &&
  a.every(({ place, text }, i) => b[i]?.text === text && b[i].place === place)

let last: Said | undefined

export const forgetSaid = (): void => {
  last = undefined
}

/** Reads every free text of a note. What was read is kept until a text changes. */
export function saidIn(note: DraftNote): Said {
  const texts = textsOf(note)
  if (!last || !sameTexts(texts, last.texts)) last = readAll(texts)
  return last
}

const NO_WORDS: readonly Evidence[] = []

/** Mentions as the evidence that a met verdict shows. */
export const quotes = (mentions: readonly SaidMention[]): readonly Evidence[] =>
  mentions.length === 0
    ? NO_WORDS
    : mentions.slice(0, 3).map(({ quote, place }) => ({ quote, place }))
