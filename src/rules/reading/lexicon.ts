import type { Topic } from './mention'
import type { Nature } from './status'

/** Phrases that say one thing. */
export interface Entry {
  readonly topic: Topic
  readonly nature: Nature
  readonly detail?: string
  readonly phrases: readonly string[]
}

/** Phrases that look like another topic and are not: what overlaps them says nothing about `hides`. */
export interface Trap {
  readonly hides: readonly Topic[]
  readonly phrases: readonly string[]
}

export const act = (topic: Topic, phrases: readonly string[], detail?: string): Entry => ({
  topic,
  nature: 'act',
  phrases,
  ...(detail === undefined ? {} : { detail }),
})
export const state = (topic: Topic, phrases: readonly string[], detail?: string): Entry => ({
  ...act(topic, phrases, detail),
  nature: 'state',
})
export const report = (topic: Topic, phrases: readonly string[], detail?: string): Entry => ({
  ...act(topic, phrases, detail),
  nature: 'report',
})
export const statement = (topic: Topic, phrases: readonly string[], detail?: string): Entry => ({
  ...act(topic, phrases, detail),
  nature: 'statement',
})
export const mention = (topic: Topic, phrases: readonly string[], detail?: string): Entry => ({
  ...act(topic, phrases, detail),
  nature: 'mention',
})
