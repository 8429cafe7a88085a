import { expect, it } from 'vitest'
import { aGoodNote, block } from '../testing/a-note'
import { inWords } from '../testing/asked'
import { earlierNote } from '../testing/care'
import { blocks } from '../testing/changes'
import { findingsOfRule, TODAY } from '../testing/findings-of'
import { patterns } from './patterns'

const words = (id: string, beside: Parameters<typeof findingsOfRule>[3], note = aGoodNote()) =>
  findingsOfRule(id, note, TODAY, beside).map(({ problem }) => problem && inWords(problem.message))

it('advise the writer alone, and wait until other notes were read', () => {
  for (const rule of patterns) {
    expect(rule.tier).toBe('consider')
    expect(rule.privateTo).toBe('author')
    expect(findingsOfRule(rule.id, aGoodNote()).map(({ state }) => state)).toEqual(['waiting'])
  }
})

it('say how many minutes lie in the fullest hour, and from when', () => {
  const at = (start: string, end: string) =>
    aGoodNote(blocks(block('joint-mobilization', '', { start, end })))
  expect(words('patterns.hour', { sameDay: [at('10:20', '10:55')] }, at('10:00', '10:45'))).toEqual(
    ['Check the times: 80 timed minutes within an hour from 10:00, over your notes of this day.'],
  )
})

it('say how much of a text is that of the last note, each time they are asked', () => {
  const beside = { earlier: [earlierNote('2026-01-09')] }
  for (const _ of [1, 2]) {
    expect(words('patterns.same-text', beside)[0]).toBe(
      'Write what is new: 100 % of this text is that of the last note.',
    )
    expect(words('patterns.same-values', beside)).toEqual([
      'Check the values: all are those of the last note, yet the text says better.',
    ])
  }
})
