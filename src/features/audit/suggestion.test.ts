import { describe, expect, test } from 'vitest'
import { ALL_RULES } from '../../rules/all-rules'
import { aGoodNote, block } from '../../testing/a-note'
import { findingsOf } from '../../testing/findings-of'
import { QUESTION_IDS, QUESTIONS } from './questions'
import { suggestionFor } from './suggestion'

const question = (id: string) => QUESTIONS.find((each) => each.id === id)!
const on = (id: string, note = aGoodNote()) => suggestionFor(question(id), findingsOf(note))

test('each question once, each about rules that there are and that are for everybody', () => {
  expect(new Set(QUESTION_IDS).size).toBe(QUESTIONS.length)
  for (const { rules } of QUESTIONS)
    for (const name of rules) {
      const meant = ALL_RULES.filter(({ id }) =>
        name.endsWith('.') ? id.startsWith(name) : id === name,
      )
      expect(meant, name).not.toHaveLength(0)
      expect(meant.every((rule) => rule.privateTo === undefined)).toBe(true)
    }
})

describe('the rules say', () => {
  test('met, with words of the note', () => {
    expect(on('response')).toMatchObject({ kind: 'met' })
    expect(on('response')).toHaveProperty('quotes', expect.arrayContaining([expect.any(String)]))
  })

  test('what is open, though other rules of the question are met', () => {
    const note = aGoodNote((n) => {
      n.session.blocks[0] = { ...block('joint-mobilization', 12), regions: [] }
    })
    const said = on('technique', note)
    expect(said?.kind).toBe('open')
    expect(said).toHaveProperty('says', expect.arrayContaining([expect.anything()]))
  })

  test('that it does not apply, or that something is not entered', () => {
    expect(on('precautions')?.kind).toBe('not-applicable')
    const unpaid = aGoodNote((n) => (n.visit.payer = ''))
    expect(on('units', unpaid)?.kind).toBe('waiting')
  })

  test('nothing where no rule looks', () => {
    expect(on('signed')).toBeUndefined()
    expect(on('own-words')).toBeUndefined()
  })
})
