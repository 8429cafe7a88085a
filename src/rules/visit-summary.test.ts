import { expect, it } from 'vitest'
import { aNote, block } from '../testing/a-note'
import { blocks } from '../testing/changes'
import { summaryOf, treatmentOf } from './visit-summary'

it('tells the timed minutes of each service, in the order of the codes', () => {
  const note = aNote(
    blocks(
      block('joint-mobilization', 12),
      block('97010', 10),
      block('97110', 15),
      block('soft-tissue-mobilization', 0),
      block('soft-tissue-mobilization', ''),
    ),
  )
  expect(summaryOf(treatmentOf(note))).toMatchObject({
    pattern: '97110:15 97140:12',
    minutes: [12, 15],
  })
})

it('reads a note once', () => {
  const note = aNote(blocks(block('joint-mobilization', 12)))
  expect(treatmentOf(note)).toBe(treatmentOf(note))
  expect(summaryOf(treatmentOf(note))).toBe(summaryOf(treatmentOf(note)))
})
