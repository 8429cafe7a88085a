import { describe, expect, it } from 'vitest'
import type { Side } from '../domain/treatment-block'
import { aGoodNote, aNote, block } from '../testing/a-note'
import { findingsOfRule } from '../testing/findings-of'

const coded = (date: string, ...codes: readonly string[]) =>
  aGoodNote((n) => {
    n.visit.date = date
    n.visit.diagnoses = codes.map((code) => ({ code, label: '' }))
  })

const treated = (code: string, region: string, ...sides: readonly Side[]) =>
  aNote((n) => {
    n.visit.diagnoses = [{ code, label: '' }]
    n.session.blocks = sides.map((side) =>
      block('joint-mobilization', 10, { regions: [{ region, side }] }),
    )
  })

/** Values put into the messages of a rule, in order. */
const values = (id: string, note: ReturnType<typeof aNote>) =>
  findingsOfRule(id, note).map((f) => Object.values(f.problem?.message.values ?? {}))

describe('whole diagnosis codes', () => {
  it('names the codes that a cut code may be completed to', () => {
    expect(values('diagnosis.billable', coded('2026-01-12', 'M54.5'))).toEqual([
      ['M54.5', 'M54.50, M54.51, M54.59'],
    ])
  })

  it('names each cut code in its own place', () => {
    const found = findingsOfRule('diagnosis.billable', coded('2026-01-12', 'M54.5', 'M54.2', 'm79'))
    expect(found.map((f) => f.go)).toEqual(['visit.diagnoses.0', 'visit.diagnoses.2'])
  })

  it('offers four codes at most', () => {
    const offers = String(values('diagnosis.billable', coded('2026-01-12', 'M25'))[0]?.[1])
    expect(offers.split(', ')).toHaveLength(4)
  })

  it('asks to replace a retired code', () => {
    expect(values('diagnosis.billable', coded('2026-01-12', 'G35'))[0]?.[0]).toBe('G35')
    expect(values('diagnosis.billable', coded('2026-01-12', 'R10.2'))[0]?.[0]).toBe('R10.2')
  })

  it('lets a code stand on the day before it was split or retired, and says it cannot check', () => {
    for (const note of [coded('2021-09-30', 'M54.5'), coded('2025-09-30', 'G35')])
      expect(findingsOfRule('diagnosis.billable', note)[0]?.state).toBe('unknown')
  })

  it('refuses a split code from the first day on', () => {
    const found = findingsOfRule('diagnosis.billable', coded('2021-10-01', 'M54.5'))
    expect(found[0]?.state).toBe('unmet')
  })

  it('judges by today’s list while the date is missing', () => {
    expect(findingsOfRule('diagnosis.billable', coded('', 'M54.5'))[0]?.state).toBe('unmet')
    expect(findingsOfRule('diagnosis.billable', coded('', 'M54.2'))[0]?.state).toBe('met')
  })

  it('names the code that our table does not hold', () => {
    const [finding] = findingsOfRule('diagnosis.billable', coded('2026-01-12', 'M54.2', 'a01.03'))
    expect(finding?.state).toBe('unknown')
    expect(Object.values(finding?.why?.values ?? {})).toEqual(['a01.03'])
  })
})

describe('codes that are no billable diagnosis', () => {
  it('are listed apart from those that stand', () => {
    const note = coded('2026-01-12', 'M54.2', '', 'neck')
    note.visit.diagnoses[1] = { code: ' ', label: 'Neck pain' }
    expect(findingsOfRule('diagnosis.billable', note).map((f) => f.go)).toEqual([
      'visit.diagnoses.1',
      'visit.diagnoses.2',
    ])
  })
})

describe('sided codes', () => {
  const offered = (note: ReturnType<typeof aNote>) => values('diagnosis.sided', note)

  it('names the code of the side that was treated', () => {
    expect(offered(treated('M25.519', 'shoulder-joint', 'right'))).toEqual([['M25.511']])
    expect(offered(treated('M25.519', 'shoulder-joint', 'left'))).toEqual([['M25.512']])
  })

  it('names both codes where both sides were treated and no code means both', () => {
    expect(offered(treated('M25.519', 'shoulder-joint', 'both'))).toEqual([['M25.511, M25.512']])
    expect(offered(treated('M25.519', 'shoulder-joint', 'right', 'left'))).toEqual([
      ['M25.511, M25.512'],
    ])
  })

  it('names the one code for both sides where there is one', () => {
    expect(offered(treated('G56.00', 'carpal-tunnel', 'both'))).toEqual([['G56.03']])
    expect(offered(treated('G56.00', 'carpal-tunnel', 'right'))).toEqual([['G56.01']])
  })

  it('offers every side while the treated side is not known', () => {
    expect(offered(treated('M25.519', 'shoulder-joint', ''))).toEqual([['M25.511, M25.512']])
    expect(offered(treated('M25.519', 'knee-joint', 'right'))).toEqual([['M25.511, M25.512']])
  })
})

describe('sides that disagree', () => {
  const goes = (note: ReturnType<typeof aNote>) =>
    findingsOfRule('diagnosis.side-agrees', note).map((f) => `${f.state} ${f.go}`)

  it('finds each block on the other side, and no other', () => {
    expect(goes(treated('M25.511', 'shoulder-joint', 'right', 'left', 'left'))).toEqual([
      'unmet session.blocks.1.regions',
      'unmet session.blocks.2.regions',
    ])
  })

  it('has nothing to compare where no side is named', () => {
    expect(goes(treated('M25.511', 'shoulder-joint', ''))).toEqual(['notApplicable session.blocks'])
    expect(goes(treated('M54.2', 'c5-6', 'right'))).toEqual(['notApplicable session.blocks'])
  })
})
