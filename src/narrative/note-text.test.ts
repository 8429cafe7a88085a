import { expect, test } from 'vitest'
import { comesFrom, linesOf } from './note-text'

const sentence = (text: string, startsLine: boolean, ...from: string[]) => ({
  text,
  startsLine,
  from,
})

test.each([
  ['the field itself', 'session.blocks.0.minutes', true],
  ['a part of the field', 'session.blocks.0.regions.1.side', true],
  ['what the field is a part of', 'session.blocks.0', true],
  ['another field', 'session.blocks.0.start', false],
  ['a field whose name begins alike', 'session.blocks.0.min', false],
  ['another block whose number begins alike', 'session.blocks.01', false],
])('a sentence is found by %s', (_, place, found) => {
  const said = sentence('x', true, 'session.blocks.0.minutes', 'session.blocks.0.regions.1')
  expect(comesFrom(said, place)).toBe(found)
})

test('sentences that follow on stand on the line of the one before', () => {
  const [a, b, c] = [sentence('A.', false), sentence('B.', false), sentence('C.', true)]
  expect(linesOf([a, b, c])).toEqual([[a, b], [c]])
})
