import { describe, expect, it } from 'vitest'
import { withOfficial } from '../../../coding/ncci-kept'
import { quarterName } from '../../../coding/ncci-quarter'
import { choosableQuarters, idOf, tableOf } from './ncci-table'

describe('quarters to choose from', () => {
  it('go from the one that comes next back to the first of 2018', () => {
    const names = choosableQuarters('2026-11-23').map(quarterName)
    expect(names.slice(0, 3)).toEqual(['2027 Q1', '2026 Q4', '2026 Q3'])
    expect(names.at(-1)).toBe('2018 Q1')
    expect(choosableQuarters('2026-01-01').map(quarterName)[0]).toBe('2026 Q2')
  })
})

describe('a quarter as a table to keep', () => {
  const quarter = { year: 2026, number: 4 } as const

  it('is one for each quarter and setting', () => {
    expect(idOf(quarter, 'practitioner')).toBe('ncci-2026-q4-practitioner')
    expect(idOf(quarter, 'outpatient-hospital')).not.toBe(idOf(quarter, 'practitioner'))
  })

  it('holds what the note editor judges by', () => {
    const table = tableOf(
      {
        kind: 'read',
        pairs: [{ column1: '97140', column2: '97530', indicator: 1 }],
        rows: 9,
        notInForce: 0,
        twice: 0,
        bad: 0,
        badLines: [],
        newest: '2026-10-01',
      },
      quarter,
      'practitioner',
      { name: 'NCCI 2026 Q4, Practitioner', now: '2026-11-23T10:00:00.000Z' },
    )
    expect(table).toMatchObject({ from: '2026-10-01', to: '2026-12-31', rows: 1, kind: 'ncci' })
    const pairs = withOfficial([table.body]).pairsOn('2026-11-23', 'practitioner')
    expect(pairs?.between('97530', '97140')?.indicator).toBe(1)
  })
})
