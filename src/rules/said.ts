import type { DraftNote } from '../domain/note'
import type { Place } from '../domain/place'
import type { Mention, Status, Topic } from './reading/mention'
import { readText } from './reading/read-text'
import type { Evidence } from './rule'

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

/** Every box of free text, with the place that leads to it. */
export function textsOf(note: DraftNote): { place: Place; text: string }[] {
  const { session, subjective, objective, assessment, plan } = note
  const boxes = [
    { place: 'session.sameTime', text: session.sameTime },
    ...session.blocks.map((b, i) => ({ place: `session.blocks.${i}.detail`, text: b.detail })),
    { place: 'subjective.text', text: subjective.text },
    { place: 'subjective.symptoms', text: subjective.symptoms },
    { place: 'objective.text', text: objective.text },
    { place: 'assessment.text', text: assessment.text },
    { place: 'assessment.adverseText', text: assessment.adverseText },
    { place: 'assessment.skill', text: assessment.skill },
    { place: 'plan.text', text: plan.text },
    ...plan.goals.map((g, i) => ({ place: `plan.goals.${i}.text`, text: g.text })),
    { place: 'plan.frequency', text: plan.frequency },
    { place: 'plan.change', text: plan.change },
  ]
  return boxes.filter(({ text }) => text !== '')
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

/** Reads every free text of a note. What was read is kept until a text changes. */
export function saidIn(note: DraftNote): Said {
  const texts = textsOf(note)
  if (!last || !sameTexts(texts, last.texts)) last = readAll(texts)
  return last
}

/** Mentions as the evidence that a met verdict shows. */
export const quotes = (mentions: readonly SaidMention[]): readonly Evidence[] =>
  mentions.slice(0, 3).map(({ quote, place }) => ({ quote, place }))
