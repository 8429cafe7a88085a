import { describe, expect, it } from 'vitest'
import { aGoodNote, aNote, block } from '../testing/a-note'
import { mention } from '../testing/asked'
import { quotes, saidIn } from './said'
import { textsOf } from './texts-of'

/** A note that says its own place in every box of text. */
const everywhere = aNote((note) => {
  note.session.sameTime = 'session.sameTime'
  note.session.blocks = [
    block('joint-mobilization', 8, { detail: 'session.blocks.0.detail' }),
    block('97110', 8, { detail: 'session.blocks.1.detail' }),
  ]
  note.subjective.text = 'subjective.text'
  note.subjective.symptoms = 'subjective.symptoms'
  note.objective.text = 'objective.text'
  note.assessment.text = 'assessment.text'
  note.assessment.adverseText = 'assessment.adverseText'
  note.assessment.skill = 'assessment.skill'
  note.plan.text = 'plan.text'
  note.plan.goals = [{ id: 'g', text: 'plan.goals.0.text' }]
  note.plan.frequency = 'plan.frequency'
  note.plan.change = 'plan.change'
})

describe('the texts of a note', () => {
  it('lead to the box that each was written in', () => {
    for (const { place, text } of textsOf(everywhere)) expect(place).toBe(text)
  })

  it('leave nothing out that was written in a box of text', () => {
    const read = textsOf(everywhere)
      .map(({ text }) => text)
      .join('\n')
    for (const text of [
      'session.sameTime',
      'session.blocks.1.detail',
      'subjective.text',
      'subjective.symptoms',
      'objective.text',
      'assessment.text',
      'assessment.adverseText',
      'assessment.skill',
      'plan.text',
      'plan.goals.0.text',
      'plan.frequency',
      'plan.change',
    ])
      expect(read).toContain(text)
  })

  it('are none while nothing is written', () => {
    expect(textsOf(aNote())).toEqual([])
  })
})

describe('what the texts say', () => {
  it('is found with its words and its box', () => {
    const said = saidIn(
      aNote((note) => {
        note.plan.text = 'Plan dry needling next visit.'
        note.assessment.text = 'Dry needling performed to upper trapezius.'
      }),
    )
    expect(said.about('needling').map(({ place }) => place)).toEqual(['assessment.text'])
    expect(said.about('needling', 'planned').map(({ place }) => place)).toEqual(['plan.text'])
    expect(said.about('needling', 'history')).toEqual([])
  })

  it('can be asked for by its detail', () => {
    const said = saidIn(
      aNote((note) => {
        note.assessment.text = 'Joint mobilization 12 min.'
      }),
    )
    expect(said.about('minutes', 'performed', 'joint-mobilization:12')).toHaveLength(1)
    expect(said.about('minutes', 'performed', 'joint-mobilization:13')).toEqual([])
  })

  it('is not denied words', () => {
    const said = saidIn(
      aNote((note) => {
        note.assessment.text = 'No dry needling performed.'
      }),
    )
    expect(said.about('needling')).toEqual([])
    expect(said.about('needling', 'negated')).toHaveLength(1)
  })

  it('quotes words that stand in the box they lead to', () => {
    const note = aGoodNote()
    const texts = new Map(textsOf(note).map(({ place, text }) => [place, text]))
    for (const { place, words, from, to } of saidIn(note).all)
      expect(texts.get(place)?.slice(from, to)).toBe(words)
  })
})

describe('quotes', () => {
  it('are evidence, three at most', () => {
    const four = ['a', 'b', 'c', 'd'].map((quote) => mention('plan', 'plan.text', { quote }))
    expect(quotes(four)).toEqual([
      { quote: 'a', place: 'plan.text' },
      { quote: 'b', place: 'plan.text' },
      { quote: 'c', place: 'plan.text' },
    ])
    expect(quotes([])).toEqual([])
  })
})
