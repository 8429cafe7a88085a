import { expect, it } from 'vitest'
import { modifiersOf, type ModifierKind } from '../coding/modifiers'
import { modifierName } from './modifier-names'

const KINDS: readonly ModifierKind[] = [
  'never',
  'surgery',
  'side',
  'repeat',
  'work',
  'visit',
  'distinct',
  'assistant',
  'plan',
  'need',
  'notice',
  'remote',
  'purpose',
]

it('every modifier we know has a meaning, and no other', () => {
  for (const modifier of KINDS.flatMap(modifiersOf))
    expect(modifierName(modifier), modifier).toBeDefined()
  expect(modifierName('ZZ')).toBeUndefined()
})
