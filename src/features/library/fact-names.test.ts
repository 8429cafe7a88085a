import { expect, it } from 'vitest'
import { ALL_RULES } from '../../rules/all-rules'
import { FACT_NAMES } from './fact-names'
import { FAMILIES } from '../../note-view/rule-families'

it('says in words what each rule looks at', () => {
  const needed = new Set(ALL_RULES.flatMap(({ needs }) => needs))
  expect([...needed].filter((need) => !FACT_NAMES[need])).toEqual([])
})

it('has a name for every family', () => {
  expect(FAMILIES.filter(({ id, name }) => name.message === id).map(({ id }) => id)).toEqual([])
})
