import { describe, expect, it } from 'vitest'
import { ENDED_PAIRS, NCCI_PAIRS } from './ncci-pairs'
import { UNLOCKABLE_PAIRS } from './unlockable-pairs'

const text = (column1: string, column2: string) => `${column1} ${column2}`
const around = (pairs: readonly (readonly [string, string])[]) =>
  pairs
    .filter((pair) => pair.includes('97140'))
    .map(([a, b]) => text(a, b))
    .toSorted()

describe('pairs around manual therapy', () => {
  it('are the pairs that the modifier rule knows, quarter by quarter', () => {
    expect(NCCI_PAIRS.map(({ name, from, to }) => ({ name, from, to }))).toEqual(
      UNLOCKABLE_PAIRS.map(({ name, from, to }) => ({ name, from, to })),
    )
    for (const [i, { table }] of NCCI_PAIRS.entries()) {
      const unlockable = table.filter(({ indicator }) => indicator === 1)
      expect(around(unlockable.map(({ column1, column2 }) => [column1, column2] as const))).toEqual(
        around(UNLOCKABLE_PAIRS[i]?.table ?? []),
      )
    }
  })

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

  it('do not contain what is said to be no pair', () => {
    const paired = NCCI_PAIRS.flatMap(({ table }) =>
      table.flatMap(({ column1, column2 }) => [column1, column2]),
    )
    for (const { codes } of ENDED_PAIRS)
      for (const code of codes) expect(paired).not.toContain(code)
  })

  it('stand once each', () => {
    const names = NCCI_PAIRS[0]?.table.map(({ column1, column2 }) => text(column1, column2)) ?? []
    expect(new Set(names).size).toBe(names.length)
  })
})
