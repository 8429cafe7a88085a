import { curatedCodes } from '../coding/icd10/curated-list'
import { describe, expect, it } from 'vitest'
import { newFinding } from '../domain/new-note'
import type { DraftNote } from '../domain/note'
import { payerOf } from '../payers/profiles'
import { aGoodNote, aNote, block } from '../testing/a-note'
import { TODAY } from '../testing/findings-of'
import { factsOf } from './facts'

const of = (note: DraftNote) =>
  factsOf(note, { payer: payerOf(note.visit.payer), today: TODAY, codes: curatedCodes })

describe('what nobody has entered', () => {
  it('is undefined where a rule would wait for it, and empty elsewhere', () => {
    const facts = factsOf(
      aNote((note) => {
        note.visit.date = ''
      }),
      { payer: undefined, today: TODAY, codes: curatedCodes },
    )
    expect(facts.date).toBeUndefined()
    expect(facts.payer).toBeUndefined()
    expect(facts.count).toBeUndefined()
    expect(facts.manual).toBeUndefined()
    expect(facts.techniques).toEqual([])
    expect(facts.findings).toEqual([])
    expect(facts.lines).toEqual([])
    expect(facts.areas).toEqual([])
    expect(facts.planned).toEqual([])
    expect(facts.said.all).toEqual([])
    expect(facts.pain.before.kind).toBe('blank')
  })

  it('is not the same as a date that does not exist', () => {
    const facts = of(
      aNote((note) => {
        note.visit.date = '2026-02-30'
      }),
    )
    expect(facts.date).toBeUndefined()
    expect(facts.dateRead).toEqual({ kind: 'bad', why: 'not-a-date' })
    expect(of(aNote()).date).toBe('2026-01-12')
  })
})

describe('techniques', () => {
  it('are the blocks of 97140 alone, with their place in the list', () => {
    const facts = of(
      aNote((note) => {
        note.session.blocks = [
          block('97110', 8),
          block('joint-mobilization', 8, {
            regions: [
              { region: 'c5-6', side: 'right' },
              { region: 'not a region', side: '' },
            ],
          }),
          block('nonsense', 8),
          block('', 8),
        ]
      }),
    )
    expect(facts.techniques).toHaveLength(1)
    expect(facts.techniques[0]).toMatchObject({ index: 1, family: 'joint', areas: ['cervical'] })
    expect(facts.techniques[0]?.regions).toHaveLength(2)
    expect(facts.manual).toBe(facts.techniques)
  })

  it('name each treated area once', () => {
    expect(new Set(of(aGoodNote()).areas).size).toBe(of(aGoodNote()).areas.length)
    const twice = of(
      aNote((note) => {
        const regions = [{ region: 'c5-6', side: '' as const }]
        note.session.blocks = [
          block('joint-mobilization', 8, { regions }),
          block('manual-traction', 8, { regions }),
        ]
      }),
    )
    expect(twice.areas).toEqual(['cervical'])
  })
})

describe('findings', () => {
  const measured = (before: string) =>
    of(
      aNote((note) => {
        note.objective.findings = [{ ...newFinding('f'), before }]
      }),
    ).findings[0]?.measured

  it.each([
    '55',
    '2+',
    'hypomobile 2/6',
    'Grade III',
    'firm',
    'capsular end-feel',
    'positive',
    'taut',
    'adherent',
    'mild',
  ])('are measured by a number or a defined grade: %s', (before) => {
    expect(measured(before)).toBe(true)
  })

  it.each(['', 'tight', 'not good', 'stiff'])('are not measured by "%s"', (before) => {
    expect(measured(before)).toBe(false)
  })

  it('know their area and read their values', () => {
    const facts = of(
      aNote((note) => {
        note.objective.findings = [
          { ...newFinding('f'), region: 'c5-6', before: '55', after: 'better' },
          newFinding('g'),
        ]
      }),
    )
    expect(facts.findings).toMatchObject([
      {
        index: 0,
        area: 'cervical',
        before: { kind: 'ok', value: 55 },
        after: { kind: 'bad' },
      },
      { index: 1, area: undefined, before: { kind: 'blank' }, after: { kind: 'blank' } },
    ])
  })
})

describe('billing lines', () => {
  it('are read as typed, with units, modifiers, reason and place', () => {
    const facts = of(
      aNote((note) => {
        note.coding.lines = [
          {
            code: '97110',
            units: '',
            reason: '',
            reasonText: 'left over',
            modifiers: '',
            attested: false,
          },
          {
            code: '97140',
            units: '2',
            reason: 'payer',
            reasonText: 'x',
            modifiers: 'gp, kx',
            attested: true,
          },
          {
            code: '97140',
            units: 'two',
            reason: 'other',
            reasonText: ' why ',
            modifiers: '',
            attested: false,
          },
        ]
      }),
    )
    expect(facts.lines).toEqual([
      {
        code: '97110',
        units: { kind: 'blank' },
        reason: '',
        modifiers: [],
        attested: false,
        place: 'coding.lines.0',
      },
      {
        code: '97140',
        units: { kind: 'ok', value: 2 },
        reason: 'payer',
        modifiers: ['GP', 'KX'],
        attested: true,
        place: 'coding.lines.1',
      },
      {
        code: '97140',
        units: { kind: 'bad', why: 'not-a-number' },
        reason: 'why',
        modifiers: [],
        attested: false,
        place: 'coding.lines.2',
      },
    ])
  })
})

describe('the rest of a note', () => {
  it('is counted by the payer of the note', () => {
    const note = aGoodNote()
    expect(of(note).count).toMatchObject({ method: 'eight-minute', units: 3 })
    note.visit.payer = 'full-fifteen'
    expect(of(note).count).toMatchObject({ method: 'full-fifteen', units: 2 })
  })

  it('hands the choice of the last unit to the count', () => {
    const note = aNote((n) => {
      n.session.blocks = [block('97110', 20), block('joint-mobilization', 20)]
      n.coding.lastUnitTo = ['97140']
    })
    expect(of(note).count?.lines).toMatchObject([
      { code: '97110', units: 1 },
      { code: '97140', units: 2 },
    ])
  })

  it('keeps planned families that exist, in their own order', () => {
    const facts = of(
      aNote((note) => {
        note.plan.planned = ['traction', 'nonsense', 'joint']
      }),
    )
    expect(facts.planned).toEqual(['joint', 'traction'])
  })

  it('knows the standing of each diagnosis, in the order of the note', () => {
    const facts = of(
      aNote((note) => {
        note.visit.diagnoses = [
          { code: 'M54.2', label: 'Neck pain' },
          { code: 'nonsense', label: '' },
        ]
      }),
    )
    expect(facts.diagnoses).toMatchObject([
      { index: 0, entry: 'M54.2', label: 'Neck pain' },
      { index: 1, entry: 'nonsense', label: '' },
    ])
    expect(facts.diagnoses?.[0]?.status).not.toEqual(facts.diagnoses?.[1]?.status)
  })

  it('passes on explanations, covered words, people and pain as they are', () => {
    const note = aGoodNote((n) => {
      n.explained = [{ rule: 'r', place: '', reason: 'clinical-reason', text: 't' }]
      n.covered = [{ rule: 'r', quote: 'q' }]
    })
    const facts = of(note)
    expect(facts.explained).toBe(note.explained)
    expect(facts.covered).toBe(note.covered)
    expect(facts.people).toBe(note.people)
    expect(facts.note).toBe(note)
    expect(facts.today).toBe(TODAY)
    expect(facts.pain).toEqual({
      before: { kind: 'ok', value: 6 },
      after: { kind: 'ok', value: 3 },
    })
  })
})

it('waits with the diagnoses while the list of codes is on its way, and knows none when there are none', () => {
  const without = (note: DraftNote) =>
    factsOf(note, { payer: undefined, today: TODAY, codes: undefined }).diagnoses
  expect(without(aGoodNote())).toBeUndefined()
  expect(without(aNote())).toEqual([])
})
