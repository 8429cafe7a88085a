import { wordlist } from '@scure/bip39/wordlists/english.js'
import { expect, it } from 'vitest'
import { madePassphrase } from './made-passphrase'
import { nearWord } from './near-word'

it('makes five words of the list, others each time', () => {
  const made = Array.from({ length: 20 }, madePassphrase)
  for (const one of made) {
    expect(one.split(' ')).toHaveLength(5)
    for (const word of one.split(' ')) expect(wordlist).toContain(word)
  }
  expect(new Set(made).size).toBe(20)
})

it('names the word that was meant, and none where nothing is near', () => {
  expect(nearWord('abilty')).toBe('ability')
  expect(nearWord('ocaen')).toBe('ocean')
  expect(nearWord('qqqqqqqq')).toBeUndefined()
})

it.each([
  ['a letter too few', 'abilit'],
  ['a letter too few at the front', 'bility'],
  ['a letter too many', 'abillity'],
  ['a wrong letter', 'abolity'],
  ['the first letter wrong', 'obility'],
  ['neighbours changed about', 'abiilty'],
  ['two letters wrong', 'abolitu'],
  ['capitals', 'ABILIITY'],
])('names "ability" for %s', (_slip, typed) => {
  expect(nearWord(typed)).toBe('ability')
})

it.each([
  // Four letters tell every word from all others: they count for more than an earlier word.
  ['catch', 'catck'],
  ['zoo', 'zooo'],
  ['zoo', 'ozo'],
  ['abandon', 'abandonn'],
])('names "%s" for "%s"', (meant, typed) => {
  expect(nearWord(typed)).toBe(meant)
})

it.each(['qqqq', 'q'.repeat(10_000)])('names nothing that is three letters away: "%s"', (typed) => {
  expect(nearWord(typed)).toBeUndefined()
})
