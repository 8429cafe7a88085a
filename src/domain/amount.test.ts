import { expect, it } from 'vitest'
import { dollarText, readDollars } from './amount'

it.each([
  ['2480', 2480],
  ['2,480', 2480],
  ['$2,480.50', 2480.5],
  ['$ 2480', 2480],
  ['USD 1,002,480', 1_002_480],
  ['2480,50', 2480.5],
  ['2480.5', 2480.5],
  ['0', 0],
  [' ٢٤٨٠ ', 2480],
])('reads "%s" as %d dollars', (entry, value) => {
  expect(readDollars(entry)).toEqual({ kind: 'ok', value })
})

it.each(['$', 'about 2000', '2.480', '2,48,0', '-5', '2480.505', '1,2345', 'usd'])(
  'refuses "%s"',
  (entry) => {
    expect(readDollars(entry)).toEqual({ kind: 'bad', why: 'not-an-amount' })
  },
)

it('takes a blank for nothing entered', () => {
  expect(readDollars('  ')).toEqual({ kind: 'blank' })
})

it.each([
  [0, '$0'],
  [999, '$999'],
  [2480, '$2,480'],
  [2480.5, '$2,480.50'],
  [1_234_567.891, '$1,234,567.89'],
])('writes %d as %s', (amount, text) => {
  expect(dollarText(amount)).toBe(text)
})
