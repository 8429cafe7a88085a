import { describe, expect, it } from 'vitest'
import type { Topic } from './mention'
import { readText } from './read-text'

const says = (text: string, topic: Topic) =>
  readText(text).some((mention) => mention.topic === topic && mention.status === 'performed')

describe('words of whole notes that once misled', () => {
  it.each<[string, Topic]>([
    ['Right hand stiff after six weeks in a splint.', 'history'],
    ['Played the guitar every day before.', 'history'],
    ['Grade II only; stopped short of provocation.', 'skilled-decision'],
    ['No signs of myelopathy.', 'screening'],
  ])('%s says %s', (text, topic) => expect(says(text, topic)).toBe(true))

  it.each<[string, Topic]>([
    ['Progress joint mobilization to end range.', 'improvement'],
    ['Typing time rose from 10 to 15 minutes this week.', 'approximate-time'],
    ['Force selected so that the squat became free of pain.', 'goal'],
  ])('%s does not say %s', (text, topic) => expect(says(text, topic)).toBe(false))
})
