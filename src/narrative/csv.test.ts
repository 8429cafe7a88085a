import { expect, test } from 'vitest'
import { csv, type Cell } from './csv'

const line = (...cells: readonly Cell[]) => csv(cells).slice(1, -2)

test('a byte order mark first, CRLF at the end of each line', () => {
  expect(csv(['a', 'b'], [1, undefined])).toBe('\ufeff"a","b"\r\n1,\r\n')
})

test.each([
  ['a "word"', '"a ""word"""'],
  ['one, two', '"one, two"'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\r\ntwo', '"one\ntwo"'],
  ['a;b', '"a;b"'],
  ['', '""'],
])('%j is written %s', (text, written) => {
  expect(line(text)).toBe(written)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\u202e=1', '＝1', '－1', '\r=1'])(
  '%j is no formula',
  (text) => {
    expect(line(text)).toMatch(/^"'/)
  },
)

test('numbers stay numbers, signs and all', () => {
  expect(line(-5, 0, 12.5)).toBe('-5,0,12.5')
})
