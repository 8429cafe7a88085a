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
  return [
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
  ].filter(({ text }) => text !== '')
}

const NONE: readonly SaidMention[] = []

/** Reads every free text of a note. What was read of a text is kept until the text changes. */
export function saidIn(note: DraftNote): Said {
  const texts = textsOf(note)
  const all = texts.flatMap(({ place, text }) => readText(text).map((m) => ({ ...m, place })))
  // Rules ask some sixty times for every key press.
  const byTopic = new Map<string, SaidMention[]>()
  for (const mention of all) {
    const key = `${mention.topic} ${mention.status}`
    const same = byTopic.get(key)
    if (same) same.push(mention)
    else byTopic.set(key, [mention])
  }
  return {
    all,
    texts,
    about: (topic, status = 'performed', detail) => {
      const found = byTopic.get(`${topic} ${status}`) ?? NONE
      return detail === undefined ? found : found.filter((m) => m.detail === detail)
    },
  }
}

/** Mentions as the evidence that a met verdict shows. */
export const quotes = (mentions: readonly SaidMention[]): readonly Evidence[] =>
  mentions.slice(0, 3).map(({ quote, place }) => ({ quote, place }))
