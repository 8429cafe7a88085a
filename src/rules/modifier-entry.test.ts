import { expect, it } from 'vitest'
import { readModifiers } from './modifier-entry'

it.each([
  ['', []],
  ['   ', []],
  ['gp', ['GP']],
  ['GP KX', ['GP', 'KX']],
  ['gp, 59', ['GP', '59']],
  ['GP,59;KX/CQ', ['GP', '59', 'KX', 'CQ']],
  [' ,GP,, ', ['GP']],
  ['KX\tGP\nKX', ['KX', 'GP', 'KX']],
])('reads "%s" as modifiers in the order typed', (entry, modifiers) => {
  expect(readModifiers(entry)).toEqual(modifiers)
})
