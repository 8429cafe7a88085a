import { expect, it } from 'vitest'
import { inClaimOrder, kindOf, modifiersOf, withModifier } from './modifiers'

it.each([
  ['GP CQ', 'CQ GP'],
  ['KX GP 59 CQ', '59 CQ GP KX'],
  ['GY GX', 'GY GX'],
  ['ZZ GP', 'GP ZZ'],
  ['', ''],
])('%s goes on a claim as %s', (typed, ordered) => {
  const given = typed.split(' ')
  expect(inClaimOrder(given).join(' ')).toBe(ordered)
  expect(given.join(' ')).toBe(typed)
})

it.each([
  ['GP', 'CQ', 'CQ GP'],
  ['59 GP KX', 'CQ', '59 CQ GP KX'],
  ['KX 59', 'GP', 'GP KX 59'],
  ['GP', 'KX', 'GP KX'],
])('%s and %s make %s', (typed, more, result) => {
  expect(withModifier(typed.split(' '), more).join(' ')).toBe(result)
})

it('every modifier has one kind', () => {
  expect(kindOf('GO')).toBe('plan')
  expect(kindOf('XS')).toBe('distinct')
  expect(kindOf('51')).toBe('never')
  expect(kindOf('ZZ')).toBeUndefined()
  expect(modifiersOf('assistant')).toEqual(['CQ', 'CO'])
  expect(modifiersOf('plan')).toEqual(['GP', 'GO', 'GN'])
})
