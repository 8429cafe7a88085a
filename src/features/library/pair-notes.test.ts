import { describe, expect, it } from 'vitest'
import { NCCI_PAIRS, partnerIn } from '../../coding/ncci-pairs'
import { ENDED_PAIRS, EXPLAINED_PAIRS } from './pair-notes'

const around = NCCI_PAIRS.flatMap(({ table }) => table).filter(
  (pair) => partnerIn(pair, '97140') !== undefined,
)

describe('what a pair around manual therapy means', () => {
  it('is said of every pair we hold, once each', () => {
    const told = EXPLAINED_PAIRS.map(({ column1, column2 }) => `${column1} ${column2}`)
    expect(told.toSorted()).toEqual(
      around.map(({ column1, column2 }) => `${column1} ${column2}`).toSorted(),
    )
  })

  it('is not said of codes that are no pair', () => {
    const paired = around.flatMap(({ column1, column2 }) => [column1, column2])
    for (const { codes } of ENDED_PAIRS)
      for (const code of codes) expect(paired).not.toContain(code)
  })
})
