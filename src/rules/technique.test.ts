import { curatedCodes } from '../coding/icd10/curated-list'
import { describe, expect, it } from 'vitest'
import { newFinding } from '../domain/new-note'
import type { DraftNote } from '../domain/note'
import { payerOf } from '../payers/profiles'
import { aNote, block } from '../testing/a-note'
import { findingsOfRule, TODAY } from '../testing/findings-of'
import { factsOf } from './facts'
import { technique } from './technique'

const at = (region: string) => ({ regions: [{ region, side: 'right' as const }] })
const treated = (text: string, ...blocks: DraftNote['session']['blocks']) =>
  aNote((n) => {
    n.session.blocks = blocks
    n.objective.text = text
  })

const softTissue = () => block('soft-tissue-mobilization', 10, at('upper-trapezius'))

describe('techniques that the text names', () => {
  const state = (note: DraftNote) => findingsOfRule('technique.named-in-text', note)[0]

  it('are covered by a special technique when the text uses the general name', () => {
    const note = treated(
      'Soft tissue mobilization performed.',
      block('myofascial-release', 10, at('upper-trapezius')),
    )
    expect(state(note)?.state).toBe('met')
  })

  it('are not covered by another special technique of the family', () => {
    const note = treated(
      'Myofascial release performed to the right upper trapezius.',
      block('trigger-point-pressure', 10, at('upper-trapezius')),
    )
    expect(state(note)?.state).toBe('unmet')
  })

  it('are listed together, each once', () => {
    const note = treated(
      'Manual traction performed. Thrust manipulation performed at T4. Manual traction repeated.',
      softTissue(),
    )
    expect(Object.values(state(note)?.problem?.message.values ?? {})).toEqual([
      'manual traction, thrust manipulation',
    ])
  })

  it('are skipped where they are no technique we know', () => {
    const note = treated('', softTissue())
    const facts = factsOf(note, { payer: payerOf('medicare-b'), today: TODAY, codes: curatedCodes })
    const unnamed = {
      topic: 'technique' as const,
      status: 'performed' as const,
      quote: 'something',
      words: 'something',
      from: 0,
      to: 9,
      place: 'objective.text',
    }
    const said = { ...facts.said, about: () => [unnamed, { ...unnamed, detail: '97110' }] }
    const rule = technique.find(({ id }) => id === 'technique.named-in-text')
    expect(rule?.check({ ...facts, said }).kind).toBe('met')
  })
})

describe('grade and segment', () => {
  it('asks each mobilization that has none, and only those', () => {
    const note = treated(
      '',
      block('joint-mobilization', 5, at('c5-6')),
      block('joint-mobilization', 5, { ...at('c5-6'), parameters: { grade: 'II' } }),
      block('muscle-energy', 5, at('c5-6')),
      block('joint-distraction', 5, at('hip-joint')),
      block('patellar-mobilization', 5, at('patella')),
    )
    expect(findingsOfRule('technique.parameters', note).map((f) => f.go)).toEqual([
      'session.blocks.0.parameters',
      'session.blocks.4.parameters',
    ])
  })

  it('reads the segment of a thrust in the words of its block', () => {
    const thrust = block('thrust-manipulation', 5, at('thoracic-spine'))
    expect(findingsOfRule('technique.parameters', treated('', thrust))[0]?.state).toBe('unmet')
    const detail = 'T4 posterior to anterior'
    const [found] = findingsOfRule('technique.parameters', treated('', { ...thrust, detail }))
    expect(found?.state).toBe('met')
    expect(found?.evidence.map((e) => e.quote)).toEqual(['T4'])
  })
})

describe('stretching by hand', () => {
  const stretch = () => block('passive-stretch', 8, at('hamstrings'))

  it('is measured in the text', () => {
    const note = treated('Right hamstring length 45 degrees.', stretch())
    expect(findingsOfRule('technique.stretch-wording', note)[0]?.state).toBe('met')
  })

  it('asks about the first stretch alone: one measure answers for all', () => {
    const note = treated('', softTissue(), stretch(), stretch())
    const found = findingsOfRule('technique.stretch-wording', note)
    expect(found.map((f) => f.go)).toEqual(['objective.findings'])
    expect(Object.values(found[0]?.problem?.about?.values ?? {})).toEqual([2])
  })

  it('takes a measured range that names no region', () => {
    const note = treated('', stretch())
    note.objective.findings = [{ ...newFinding('f1'), kind: 'range', what: 'SLR', before: '45' }]
    expect(findingsOfRule('technique.stretch-wording', note)[0]?.state).toBe('met')
  })
})

describe('words about massage', () => {
  const state = (note: DraftNote) => findingsOfRule('technique.massage-wording', note)[0]?.state
  const text = 'Cross-friction massage performed to the patellar tendon.'

  it('may call transverse friction massage where the technique is recorded', () => {
    const friction = block('transverse-friction', 5, at('patellar-tendon'))
    expect(state(treated(text, softTissue()))).toBe('unmet')
    expect(state(treated(text, softTissue(), friction))).toBe('notApplicable')
  })

  it('may shorten transverse friction to its letters', () => {
    expect(state(treated('DTFM to the right lateral epicondyle.', softTissue()))).toBe(
      'notApplicable',
    )
  })

  it('may not call other work massage though friction is recorded', () => {
    const friction = block('transverse-friction', 5, at('patellar-tendon'))
    expect(state(treated('Relaxing massage performed to the back.', friction))).toBe('unmet')
  })
})
