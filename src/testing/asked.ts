import { curatedCodes } from '../coding/icd10/curated-list'
import { setupI18n, type MessageDescriptor } from '@lingui/core'
import type { DraftNote } from '../domain/note'
import { payersOf } from '../payers/profiles'
import { ALL_RULES } from '../rules/all-rules'
import { factsOf, type Facts } from '../rules/facts'
import type { Topic } from '../rules/reading/mention'
import { review, type Finding } from '../rules/review'
import type { Said, SaidMention } from '../rules/said'
import { TODAY } from './findings-of'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })

/** A message as an English reader sees it. */
export const inWords = (message: MessageDescriptor): string => i18n._(message)

/** Something a text says, as if it had been read there. */
export const mention = (
  topic: Topic,
  place: string,
  rest: Partial<SaidMention> = {},
): SaidMention => ({
  topic,
  status: 'performed',
  quote: `words on ${topic}`,
  words: topic,
  from: 0,
  to: topic.length,
  place,
  ...rest,
})

const saying = (said: Said, mentions: readonly SaidMention[]): Said => ({
  all: mentions,
  texts: said.texts,
  about: (topic, status = 'performed', detail) =>
    mentions.filter(
      (m) =>
        m.topic === topic && m.status === status && (detail === undefined || m.detail === detail),
    ),
})

/** Facts of a draft whose texts say exactly `mentions`, whatever their words. */
export function factsSaying(note: DraftNote, mentions: readonly SaidMention[]): Facts {
  const facts = factsOf(note, {
    ...payersOf(note.visit),
    today: TODAY,
    codes: curatedCodes,
  })
  return { ...facts, said: saying(facts.said, mentions) }
}

/** What one rule finds in a draft whose texts say exactly `mentions`. */
export const found = (id: string, note: DraftNote, ...mentions: SaidMention[]): Finding[] =>
  review(
    factsSaying(note, mentions),
    ALL_RULES.filter((rule) => rule.id === id),
  ) as Finding[]

/** What one rule asks for, as "about: message -> place". */
export const asked = (id: string, note: DraftNote, ...mentions: SaidMention[]): string[] =>
  found(id, note, ...mentions).flatMap(({ problem }) =>
    problem
      ? [
          `${problem.about ? `${inWords(problem.about)}: ` : ''}${inWords(problem.message)} -> ${problem.go}`,
        ]
      : [],
  )

/** What satisfied one rule, as "quote @ place"; its state where nothing did. */
export const satisfied = (id: string, note: DraftNote, ...mentions: SaidMention[]): string[] =>
  found(id, note, ...mentions).flatMap(({ state, evidence }) =>
    state === 'met' ? evidence.map(({ quote, place }) => `${quote} @ ${place}`) : [state],
  )
