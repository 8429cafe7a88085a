import { describe, expect, it } from 'vitest'
import { newFinding } from '../domain/new-note'
import type { ObjectiveFinding } from '../domain/note'
import { aNote, block } from '../testing/a-note'
import { findingsOfRule } from '../testing/findings-of'

const finding = (rest: Partial<ObjectiveFinding>): ObjectiveFinding => ({
  ...newFinding('f9'),
  what: 'rotation',
  ...rest,
})

const only = (id: string, note: ReturnType<typeof aNote>) => {
  const found = findingsOfRule(id, note)
  expect(found).toHaveLength(1)
  return found[0]
}

describe('symptom', () => {
  it('may be in words that no list of symptoms knows', () => {
    const note = aNote((n) => {
      n.subjective.symptoms = 'Feels like jelly'
    })
    expect(only('necessity.symptom', note)?.evidence[0]?.place).toBe('subjective.symptoms')
  })

  it('quotes the score where it is all there is', () => {
    const note = aNote((n) => {
      n.assessment.painBefore = ' 6 '
    })
    expect(only('necessity.symptom', note)?.evidence[0]?.place).toBe('assessment.painBefore')
  })
})

describe('baseline', () => {
  it('asks for each limitation that lacks one, by its number', () => {
    const note = aNote((n) => {
      n.subjective.limitations = [
        { id: 'a', activity: 'sleep', baseline: '' },
        { id: 'b', activity: 'drive', baseline: '20 min' },
        { id: 'c', activity: 'reach', baseline: 'little' },
      ]
    })
    const found = findingsOfRule('necessity.baseline', note)
    expect(found.map((f) => f.go)).toEqual([
      'subjective.limitations.0.baseline',
      'subjective.limitations.2.baseline',
    ])
    expect(found.map((f) => Object.values(f.problem?.about?.values ?? {}))).toEqual([[1], [3]])
  })

  it('quotes the limitation itself where the amount is in it', () => {
    const note = aNote((n) => {
      n.subjective.limitations = [{ id: 'a', activity: 'sit 20 min', baseline: '' }]
    })
    expect(only('necessity.baseline', note)?.evidence.map((e) => e.quote)).toEqual(['sit 20 min'])
  })
})

describe('examination', () => {
  it('asks for the region of a finding in the text where it stands', () => {
    const note = aNote((n) => {
      n.assessment.text = 'Hypomobile 2/6.'
    })
    const found = only('necessity.examination', note)
    expect(found?.state).toBe('unmet')
    expect(found?.go).toBe('assessment.text')
  })

  it('does not take the plan for an examination', () => {
    const note = aNote((n) => {
      n.plan.text = 'Measure cervical rotation 55 degrees again.'
    })
    expect(only('necessity.examination', note)?.state).toBe('unmet')
  })

  it('takes a value without a name as a finding', () => {
    const note = aNote((n) => {
      n.objective.findings = [finding({ what: '', region: 'c5-6', before: '55' })]
    })
    expect(only('necessity.examination', note)?.evidence[0]?.quote).toBe('55')
  })
})

describe('objective finding for each technique', () => {
  const at = (region: string) => ({ regions: [{ region, side: 'right' as const }] })

  it('names every block that lacks one and leads to the findings', () => {
    const note = aNote((n) => {
      n.session.blocks = [
        block('joint-mobilization', 5, at('knee-joint')),
        block('soft-tissue-mobilization', 5, at('upper-trapezius')),
        block('muscle-energy', 5, at('hip-joint')),
      ]
      n.objective.findings = [finding({ region: 'upper-trapezius', before: '2+' })]
    })
    const found = only('necessity.objective-finding', note)
    expect(Object.values(found?.problem?.message.values ?? {})).toEqual(['1, 3'])
    expect(Object.values(found?.problem?.about?.values ?? {})).toEqual([1])
  })

  it('wants one for each area of a technique', () => {
    const note = aNote((n) => {
      n.session.blocks = [
        block('myofascial-release', 5, {
          regions: [...at('knee-joint').regions, ...at('upper-trapezius').regions],
        }),
      ]
      n.objective.findings = [finding({ region: 'knee-joint', before: '110' })]
    })
    expect(only('necessity.objective-finding', note)?.state).toBe('unmet')
    note.objective.text = 'Cervical rotation right 55 degrees.'
    expect(only('necessity.objective-finding', note)?.state).toBe('met')
  })

  it('lets a finding without a region, or a technique without one, pair with any', () => {
    const note = aNote((n) => {
      n.session.blocks = [block('joint-mobilization', 5, at('knee-joint'))]
      n.objective.findings = [finding({ before: '110' })]
    })
    expect(only('necessity.objective-finding', note)?.state).toBe('met')
    note.session.blocks = [block('joint-mobilization', 5)]
    note.objective.findings = [finding({ region: 'c5-6', before: '55' })]
    expect(only('necessity.objective-finding', note)?.state).toBe('met')
    note.objective = {
      text: 'Cervical rotation right 55 degrees.',
      findings: [],
      scores: [],
      screenings: [],
    }
    expect(only('necessity.objective-finding', note)?.state).toBe('met')
  })

  it('lets a measure in the text that names no part speak for any', () => {
    const note = aNote((n) => {
      n.session.blocks = [block('joint-mobilization', 5, at('knee-joint'))]
      n.objective.text = 'Flexion 110 degrees.'
    })
    expect(only('necessity.objective-finding', note)?.state).toBe('met')
  })
})
