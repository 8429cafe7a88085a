import { NO_CARE_DATES } from '../domain/plan-of-care'
import { expect, it } from 'vitest'
import { aGoodNote, aNote } from '../testing/a-note'
import { findingsOf } from '../testing/findings-of'
import { toSignable } from './signable'

it('lets a good note be signed and changes nothing else about it', () => {
  const note = aGoodNote()
  expect(toSignable(note, findingsOf(note))).toEqual({
    kind: 'signable',
    note: { ...note, status: 'signable' },
  })
  expect(note.status).toBe('draft')
})

it('names every blocking finding and nothing lighter', () => {
  const note = aNote()
  const result = toSignable(note, findingsOf(note))
  if (result.kind === 'signable') throw new Error('an empty note was signable')
  expect(result.by.map((finding) => finding.rule.id)).toEqual(
    expect.arrayContaining(['technique.with-region', 'response.present']),
  )
  for (const finding of result.by) {
    expect(finding.rule.tier).toBe('blocker')
    expect(finding.state).toBe('unmet')
  }
})

it('is not stopped by what should be fixed or considered', () => {
  const note = aGoodNote((n) => {
    n.plan = {
      text: 'Continue POC.',
      goals: [],
      planned: [],
      frequency: '',
      duration: '',
      change: '',
      care: NO_CARE_DATES,
    }
    n.assessment.skill = ''
    n.people.forEach((person) => (person.name = ''))
  })
  const findings = findingsOf(note)
  expect(findings.filter((f) => f.state === 'unmet').length).toBeGreaterThan(0)
  expect(toSignable(note, findings).kind).toBe('signable')
})

it('is not moved by an explanation of a blocking finding', () => {
  const note = aGoodNote((n) => {
    n.coding.lines = [
      { code: '97140', units: '9', reason: '', reasonText: '', modifiers: '', attested: false },
    ]
    n.explained = [
      {
        rule: 'timing.units-supported',
        place: '',
        reason: 'clinical-reason',
        text: 'because I say so',
      },
    ]
  })
  expect(toSignable(note, findingsOf(note)).kind).toBe('blocked')
})
