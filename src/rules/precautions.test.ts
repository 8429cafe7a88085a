import { describe, expect, it } from 'vitest'
import { aNote, block } from '../testing/a-note'
import { findingsOfRule } from '../testing/findings-of'

const at = (region: string) => ({ regions: [{ region, side: 'right' as const }] })

describe('precautions', () => {
  const risky = (text: string, ...codes: readonly string[]) => {
    return aNote((n) => {
      n.session.blocks = [
        block('thrust-manipulation', 5, at('t4-5')),
        block('soft-tissue-mobilization', 10, at('upper-trapezius')),
      ]
      n.objective.text = text
      n.visit.diagnoses = codes.map((code) => ({ code, label: '' }))
    })
  }

  it('gives one finding for a block and names every code in it', () => {
    const found = findingsOfRule('technique.precaution', risky('', 'M81.0', 'C79.51'))
    expect(found.map((f) => f.go)).toEqual(['session.blocks.0.detail'])
    expect(Object.values(found[0]?.problem?.message.values ?? {})).toEqual(['M81.0, C79.51'])
  })

  it('keeps the lesser risks apart', () => {
    const found = findingsOfRule('technique.precaution-mild', risky('', 'M81.0', 'Z79.01'))
    expect(found.map((f) => f.go)).toEqual(['session.blocks.0.detail', 'session.blocks.1.detail'])
    expect(Object.values(found[0]?.problem?.message.values ?? {})).toEqual(['Z79.01'])
  })

  it('asks about a warning sign in the text as well as about the codes', () => {
    const found = findingsOfRule(
      'technique.precaution',
      risky('Reports saddle numbness since yesterday.', 'M81.0'),
    )
    expect(found.map((f) => f.go)).toEqual(['session.blocks.0.detail', 'objective.text'])
  })

  it('does not take one denied sign for an answer to another that is there', () => {
    const note = risky('Reports saddle numbness since yesterday. Denies bladder changes.', 'M54.6')
    expect(findingsOfRule('technique.precaution', note)[0]?.state).toBe('unmet')
  })

  it('says nothing of a warning sign among the lesser risks', () => {
    const note = risky('Reports saddle numbness since yesterday.')
    expect(findingsOfRule('technique.precaution-mild', note)[0]?.state).toBe('notApplicable')
  })

  it('takes a decision about the dose for an answer to a lesser risk, not to a grave one', () => {
    const note = risky(
      'Force reduced to grade III because of hypomobile end-feel.',
      'M81.0',
      'Z79.01',
    )
    expect(findingsOfRule('technique.precaution-mild', note)[0]?.state).toBe('met')
    expect(findingsOfRule('technique.precaution', note)[0]?.state).toBe('unmet')
  })

  it('holds at one region of an area where only that region is meant', () => {
    const neck = (region: string) =>
      aNote((n) => {
        n.visit.diagnoses = [{ code: 'Q90.9', label: '' }]
        n.session.blocks = [block('joint-mobilization', 5, at(region))]
      })
    expect(findingsOfRule('technique.precaution', neck('c1-2'))[0]?.state).toBe('unmet')
    expect(findingsOfRule('technique.precaution', neck('c5-6'))[0]?.state).toBe('notApplicable')
  })
})
