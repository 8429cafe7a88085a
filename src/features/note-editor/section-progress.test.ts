import { describe, expect, it } from 'vitest'
import { SECTIONS, type DraftNote } from '../../domain/note'
import { aGoodNote, aNote, block } from '../../testing/a-note'
import { findingsOf } from '../../testing/findings-of'
import { isStarted, progressOf } from './section-progress'

const startedIn = (note: DraftNote) => SECTIONS.filter((section) => isStarted(note, section))

describe('a section is started', () => {
  it('by nothing that was filled in for the writer', () => {
    expect(startedIn(aNote())).toEqual([])
  })

  it('by a word of its own, not by blanks', () => {
    expect(startedIn(aNote((n) => (n.visit.patient = 'GAR')))).toEqual(['visit'])
    expect(
      startedIn(aNote((n) => (n.visit.diagnoses = [{ code: 'M54.2', label: 'Neck pain' }]))),
    ).toEqual(['visit'])
    expect(startedIn(aNote((n) => (n.subjective.text = ' \n ')))).toEqual([])
    expect(startedIn(aNote((n) => (n.assessment.tolerance = 'good')))).toEqual(['assessment'])
  })

  it('by a row, even while the row is blank', () => {
    expect(startedIn(aNote((n) => (n.plan.goals = [{ id: 'g', text: '' }])))).toEqual(['plan'])
    expect(startedIn(aNote((n) => (n.session.blocks = [block('97110', '')])))).toEqual(['session'])
  })
})

describe('how far a section is', () => {
  const empty = aNote()
  const findings = findingsOf(empty)
  const open = findings.filter((f) => f.state === 'unmet')

  it('is not started while it is blank and nothing is shown', () => {
    expect(progressOf('assessment', false, [], findings)).toEqual({ kind: 'not-started' })
  })

  it('is in progress while something in it is open but not shown yet', () => {
    expect(progressOf('assessment', true, [], findings)).toEqual({ kind: 'in-progress' })
  })

  it('wants attention for what is shown in it, as many as weigh', () => {
    const here = open.filter((f) => f.go.startsWith('assessment.'))
    const heavy = here.filter((f) => f.rule.tier !== 'consider')
    expect(heavy.length).toBeGreaterThan(0)
    expect(progressOf('assessment', false, open, findings)).toEqual({
      kind: 'attention',
      count: heavy.length,
    })
  })

  it('is done when nothing that weighs is open in it', () => {
    const note = aGoodNote()
    for (const section of SECTIONS.filter((s) => isStarted(note, s)))
      expect(progressOf(section, true, [], findingsOf(note)), section).toEqual({ kind: 'done' })
  })

  it('counts a missing re-test where it is typed, in the assessment', () => {
    const note = aGoodNote((n) => {
      n.objective.findings.forEach((f) => (f.after = ''))
      n.assessment = { ...n.assessment, text: '', painAfter: '', tolerance: '' }
    })
    const shown = findingsOf(note).filter((f) => f.state === 'unmet')
    expect(shown.map((f) => f.go)).toContain('objective.findings.0.after')
    expect(progressOf('objective', true, shown, shown).kind).toBe('done')
    expect(progressOf('assessment', true, shown, shown).kind).toBe('attention')
  })
})
