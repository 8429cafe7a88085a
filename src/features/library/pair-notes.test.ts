import { describe, expect, it } from 'vitest'
import { ENDED_PAIRS } from '../../coding/ncci-ended'
import { NCCI_PAIRS, partnerIn } from '../../coding/ncci-pairs'
import { endOf, explained, otherPairs, TOLD_PAIRS } from './pair-notes'

const names = (pairs: readonly { column1: string; column2: string }[]) =>
  pairs.map(({ column1, column2 }) => `${column1} ${column2}`).toSorted()

describe('what a pair around manual therapy means', () => {
  it('is said of every pair we hold, once each, in both settings', () => {
    for (const { table } of NCCI_PAIRS)
      expect(names(explained(table))).toEqual(
        names(table.filter((pair) => partnerIn(pair, '97140') !== undefined)),
      )
  })
})

describe('pairs of an imported quarter', () => {
  it('that we have no words for are shown all the same', () => {
    const [pair] = explained([{ column1: '97140', column2: '97810', indicator: 1 }])
    expect(pair?.column2).toBe('97810')
    expect(pair?.note.message).toContain('its own')
    const [locked] = explained([{ column1: '97810', column2: '97140', indicator: 0 }])
    expect(locked?.note.message).toContain('never')
  })
})

describe('pairs of other services', () => {
  it('stand beside those of 97140, none lost', () => {
    for (const { table } of NCCI_PAIRS) {
      const others = otherPairs(table).flatMap(({ column1, distinct, never }) =>
        [...distinct, ...never].map((column2) => ({ column1, column2 })),
      )
      expect(names([...others, ...explained(table)])).toEqual(names(table))
    }
  })
})

describe('what people still say', () => {
  const told = TOLD_PAIRS.flatMap(({ codes, others }) =>
    codes.flatMap((code) => others.map((other) => [code, other])),
  )

  it('is told of every ended pair, and of no other', () => {
    const key = (codes: readonly string[]) => codes.toSorted().join(' ')
    expect(told.map(key).toSorted()).toEqual(
      ENDED_PAIRS.map(({ column1, column2 }) => key([column1, column2])).toSorted(),
    )
  })

  it('puts together only pairs that ended alike', () => {
    for (const each of TOLD_PAIRS)
      for (const [code, other] of each.codes.flatMap((one) =>
        each.others.map((two) => [one, two]),
      )) {
        const one = endOf({ ...each, codes: [code ?? ''], others: [other ?? ''] })
        expect(one).toBeDefined()
        expect(one?.ended).toBe(endOf(each)?.ended)
        expect(one?.withdrawn).toEqual(endOf(each)?.withdrawn)
      }
  })
})
