import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordDiff } from './word-diff'

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'gone' ? '-' : '+'}[${text}]`))
    .join('')

it.each([
  ['', '', ''],
  ['same words', 'same words', 'same words'],
  ['', 'Neck pain', '+[Neck pain]'],
  ['Neck pain', '', '-[Neck pain]'],
  ['worse at night', 'much worse at night', '+[much ]worse at night'],
  ['turns right with pain', 'turns left with pain', 'turns -[right ]+[left ]with pain'],
  ['a b c d', 'a c d e', 'a -[b ]c -[d]+[d e]'],
  ['one\ntwo', 'one\nthree', 'one\n-[two]+[three]'],
])('%j to %j', (before, after, pieces) => {
  expect(told(before, after)).toBe(pieces)
})

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'جسم', '👍🏽'))
  .map((w) => w.join(' '))

it('has both texts in it, letter for letter', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after)
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('new')).toBe(before)
      expect(without('gone')).toBe(after)
    }),
  )
})

it('reads 20,000 words that all differ without a long wait', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ')
  expect(wordDiff(many('a'), many('b'))).toHaveLength(2)
})
