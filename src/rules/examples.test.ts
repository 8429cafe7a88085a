import { describe, expect, it } from 'vitest'
import { STATEMENTS } from '../coding/code-97140'
import { aGoodNote, aNote } from '../testing/a-note'
import { findingsOf, findingsOfRule, TODAY } from '../testing/findings-of'
import { ALL_EXAMPLES } from './all-examples'
import { ALL_RULES } from './all-rules'
import type { Example } from './example'
import { openCounts } from './open-counts'
import { SOURCES } from './sources'
import type { Rule } from './rule'

const BLOCKERS = [
  'diagnosis.billable',
  'exclusions.not-97140',
  'modifiers.never',
  'performer.entitled',
  'response.present',
  'technique.with-region',
  'timing.minutes-possible',
  'timing.units-supported',
]

// Macros leave the words of a message in `message`, its values beside it.
const words = (message: Rule['says']): string => String(message.message)

const found = (id: string, { note, beside }: Example) => findingsOfRule(id, note, TODAY, beside)
const statesOf = (id: string, example: Example) => [
  ...new Set(found(id, example).map((finding) => finding.state)),
]

describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const examples = ALL_EXAMPLES[id]

  it('has enough examples, each with its own name', () => {
    expect(examples?.passes.length ?? 0).toBeGreaterThanOrEqual(3)
    expect(examples?.fails.length ?? 0).toBeGreaterThanOrEqual(3)
    const names = [...(examples?.passes ?? []), ...(examples?.fails ?? [])].map((e) => e.name)
    expect(new Set(names).size).toBe(names.length)
  })

  for (const example of examples?.passes ?? [])
    it(`lets pass: ${example.name}`, () => {
      for (const state of statesOf(id, example)) expect(['met', 'notApplicable']).toContain(state)
    })

  for (const example of examples?.fails ?? [])
    it(`asks for more: ${example.name}`, () => {
      expect(statesOf(id, example)).toEqual([example.state ?? 'unmet'])
      if (example.go !== undefined) expect(found(id, example)[0]?.go).toBe(example.go)
    })

  it('says what it asks for, why in one line, and where that is written', () => {
    expect(words(rule.says).length).toBeGreaterThan(0)
    expect(words(rule.why).length).toBeGreaterThan(0)
    expect(words(rule.why).length).toBeLessThanOrEqual(90)
    for (const citation of rule.cites) {
      expect(Object.values(SOURCES)).toContain(citation.source)
      expect(citation.where.trim()).not.toBe('')
    }
  })

  it('offers phrases that leave the facts blank', () => {
    expect(rule.phrases.length).toBeLessThanOrEqual(2)
    for (const phrase of rule.phrases) expect(phrase).toContain('___')
  })

  it('covers statements that exist', () => {
    for (const statement of rule.covers) expect(STATEMENTS.map((s) => s.id)).toContain(statement)
  })
})

describe('all rules together', () => {
  it('have ids of their own', () => {
    const ids = ALL_RULES.map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('number at least forty', () => {
    expect(ALL_RULES.length).toBeGreaterThanOrEqual(40)
  })

  it('hold exactly the eight rules that may stop signing', () => {
    const blockers = ALL_RULES.filter((rule) => rule.tier === 'blocker').map((rule) => rule.id)
    expect(blockers.toSorted()).toEqual(BLOCKERS)
  })

  it('stop signing only on what was seen in a source or follows from it', () => {
    for (const rule of ALL_RULES.filter((each) => each.tier === 'blocker'))
      expect(rule.cites.map((citation) => citation.source.certainty)).not.toContain('unverified')
  })

  it('check every statement of the code page', () => {
    const covered = new Set(ALL_RULES.flatMap((rule) => rule.covers))
    expect(STATEMENTS.map((s) => s.id).filter((id) => !covered.has(id))).toEqual([])
  })

  it('have no examples for a rule that is gone', () => {
    const ids = ALL_RULES.map((rule) => rule.id)
    expect(Object.keys(ALL_EXAMPLES).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('have nothing against a good note but a little advice', () => {
    const open = findingsOf(aGoodNote()).filter((f) => f.state === 'unmet')
    expect(open.filter((f) => f.rule.tier !== 'consider').map((f) => f.key)).toEqual([])
    expect(open.length).toBeLessThanOrEqual(2)
  })

  it('do not let a blank note be signed', () => {
    expect(openCounts(findingsOf(aNote())).blocker).toBeGreaterThanOrEqual(3)
  })
})
