import { describe, expect, it } from 'vitest'
import { NCCI_PAIRS, pairsOn, partnerIn } from './ncci-pairs'

const text = (column1: string, column2: string) => `${column1} ${column2}`

describe('pairs of codes', () => {
  it('never unlock massage, osteopathic manipulation or work hardening', () => {
    const locked = NCCI_PAIRS[0]?.table.filter(({ indicator }) => indicator === 0) ?? []
    expect(locked.map(({ column1, column2 }) => text(column1, column2))).toEqual([
      '97140 97124',
      '98925 97140',
      '98926 97140',
      '98927 97140',
      '98928 97140',
      '98929 97140',
      '97545 97140',
    ])
  })

  it('stand once each', () => {
    const names = NCCI_PAIRS[0]?.table.map(({ column1, column2 }) => text(column1, column2)) ?? []
    expect(new Set(names).size).toBe(names.length)
  })

  it('hold in their quarter and in no other', () => {
    expect(pairsOn('2024-06-30')).toBeUndefined()
    expect(pairsOn('2024-07-01')).toBe(NCCI_PAIRS[0]?.table)
    expect(pairsOn('2024-09-30')).toBe(NCCI_PAIRS[0]?.table)
    expect(pairsOn('2024-10-01')).toBeUndefined()
  })

  it('tell each code its partner, whichever is paid', () => {
    const pair = { column1: '97012', column2: '97140', indicator: 1 } as const
    expect(partnerIn(pair, '97012')).toBe('97140')
    expect(partnerIn(pair, '97140')).toBe('97012')
    expect(partnerIn(pair, '97110')).toBeUndefined()
  })
})
