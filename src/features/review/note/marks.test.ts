import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../../narrative/note-text'
import { evidenceSpans, newWords, sectionText, sentencesOf } from './marks'

const say = (text: string, from: readonly string[] = ['subjective.text'], startsLine = false) => ({
  text,
  from,
  startsLine,
})

const REPORT = say('Neck pain for 3 weeks.', ['subjective.text'], true)
const DROVE = say('Before this she drove daily.')
const ROTATION = say('Right C5-6 rotation 55°, then 68°.', ['objective.findings.0'], true)
const ALL: readonly Sentence[] = [REPORT, DROVE, ROTATION]

const marked = (evidence: Parameters<typeof evidenceSpans>[1]) =>
  [...evidenceSpans(ALL, evidence)].flatMap(([{ text }, spans]) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  )

describe('quoted words in the note', () => {
  it('are marked where they stand, whatever their case', () => {
    expect(marked([{ quote: 'neck pain', place: 'subjective.text' }])).toEqual(['Neck pain'])
  })
  it('are marked in every sentence that a longer quote holds', () => {
    expect(
      marked([
        {
          quote: 'Neck pain for 3 weeks. Before this she drove daily. More',
          place: 'subjective.text',
        },
      ]),
    ).toEqual([REPORT.text, DROVE.text])
  })
  it('that read otherwise mark the sentence of their field', () => {
    expect(marked([{ quote: 'rotation 55°', place: 'objective.findings.0.before' }])).toEqual([
      'rotation 55°',
    ])
    expect(marked([{ quote: 'rot 55', place: 'objective.findings.0.before' }])).toEqual([
      ROTATION.text,
    ])
  })
  it('mark nothing of another field', () => {
    expect(marked([{ quote: 'Neck pain', place: 'plan.text' }])).toEqual([])
  })
})

it('a field has the sentences that were made from it, from a part of it or from what it is part of', () => {
  expect([...sentencesOf(ALL, ['objective.findings.0.after'])]).toEqual([ROTATION])
  expect([...sentencesOf(ALL, ['objective'])]).toEqual([ROTATION])
  expect([...sentencesOf(ALL, [])]).toEqual([])
})

it('a field that was left out has the sentences of the block it belongs to', () => {
  const block = say('Manual traction, minutes not entered.', ['session.blocks.2.intervention'])
  expect([...sentencesOf([...ALL, block], ['session.blocks.2.minutes'])]).toEqual([block])
  expect([...sentencesOf([...ALL, block], ['session.timeIn'])]).toEqual([])
  const total = say('Total minutes: 12.', ['session.blocks.0.minutes', 'session.blocks.2.minutes'])
  expect([...sentencesOf([total, block], ['session.blocks.2.minutes'])]).toEqual([block, total])
})

describe('words that are new since an earlier text', () => {
  const told = (sentences: readonly Sentence[], before: string) =>
    [...newWords({ sentences }, before).values()].map((pieces) =>
      pieces.map(({ text, isNew }) => (isNew ? `[${text}]` : text)).join(''),
    )
  it('are told sentence by sentence', () => {
    const before =
      'Neck pain for 2 weeks. Before this she drove daily.\nRight C5-6 rotation 55°, then 68°.'
    expect(told(ALL, before)).toEqual(['Neck pain for [3 ]weeks.', DROVE.text, ROTATION.text])
  })
  it('are all of them where there was nothing', () => {
    expect(told([REPORT, DROVE], '')).toEqual([`[${REPORT.text}]`, `[${DROVE.text}]`])
  })
  it('leave every sentence as it reads', () => {
    const word = fc.constantFrom('a', 'neck', 'pain 3', '55°')
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    const sentence = fc.record({ text, from: fc.constant(['x']), startsLine: fc.boolean() })
    fc.assert(
      fc.property(fc.array(sentence), fc.array(text), (sentences, before) => {
        const pieces = newWords({ sentences }, before.join(' '))
        for (const each of sentences)
          expect(
            pieces
              .get(each)
              ?.map((piece) => piece.text)
              .join(''),
          ).toBe(each.text)
        if (sentences.length > 0)
          for (const own of newWords({ sentences }, sectionText(sentences)).values())
            expect(own.some(({ isNew }) => isNew)).toBe(false)
      }),
    )
  })
})
