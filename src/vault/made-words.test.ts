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
