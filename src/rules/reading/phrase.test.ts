import { describe, expect, it } from 'vitest'
import { CLASSES } from './classes'
import { clausesOf } from './clauses'
import { endOfMatch, phraseOf, PhraseBook } from './phrase'
import { membersOf, symbolFor, symbolsOf } from './symbols'
import { kindsOf, tokensOf } from './tokens'

function match(phrase: string, text: string): string | undefined {
  const compiled = phraseOf(phrase)
  const tokens = tokensOf(text)
  const line = clausesOf(tokens)
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfMatch(compiled, line, at)
    if (end >= 0) return text.slice(tokens[at]?.from, tokens[end - 1]?.to)
  }
  return undefined
}

describe('phrases', () => {
  it.each([
    ['dry needl*', 'Dry-needling done', 'Dry-needling'],
    ['dry needl*', 'dry, needling', undefined],
    ['TENS', 'tens', undefined],
    ['TENS', 'TENS on', 'TENS'],
    ['a|b c', 'b c', 'b c'],
    ['a b? c', 'a c', 'a c'],
    ['a b? c', 'a b c', 'a b c'],
    ['a b? b', 'a b', 'a b'],
    ['a ~2 d', 'a b c d', 'a b c d'],
    ['a ~2 d', 'a d', 'a d'],
    ['a ~2 d', 'a b b c d', undefined],
    ['a ~2 d', 'a ; d', undefined],
    ['a ~2 d', 'a b', undefined],
    ['a !b', 'a b', undefined],
    ['a !b', 'a', 'a'],
    ['a !b c', 'a c', 'a c'],
    ['<!a b', 'a b', undefined],
    ['<!a b', 'c b', 'b'],
    ['<!a b', 'b', 'b'],
    ['{minute}', '5 min', 'min'],
    ['@num %', '5 %', '5 %'],
    ['?', 'so ?', '?'],
    ['+ @num', '+10', '+10'],
  ])('%s in %s', (phrase, text, words) => {
    expect(match(phrase, text)).toBe(words)
  })
  it('refuses a phrase without a word to start from', () => {
    expect(() => phraseOf('a?')).toThrow('starts with a word')
    expect(() => phraseOf('~2')).toThrow('starts with a word')
  })
  it('refuses a class that does not exist', () => {
    expect(() => phraseOf('{nothing}')).toThrow('No word class nothing')
  })
  it('keeps several phrases that begin alike', () => {
    const book = new PhraseBook<number>()
    book.add('pain|ache now', 1)
    book.add('pain later', 2)
    const found: [number, number, number][] = []
    book.each(clausesOf(tokensOf('pain now pain later')), (...hit) => found.push(hit))
    expect(found).toEqual([
      [1, 0, 2],
      [2, 2, 4],
    ])
  })
})

describe('word classes', () => {
  it.each(Object.keys(CLASSES))('%s resolves to words the tokenizer can give', (name) => {
    const members = membersOf(name)
    expect(members.length).toBeGreaterThan(0)
    expect(members.filter((word) => word === '')).toEqual([])
  })
  it('knows a word by itself, its beginning and its capitals', () => {
    const [word, stem, capitals] = ['zebra', 'zeb*', 'ZEBRA'].map(symbolFor)
    expect([...symbolsOf('zebra')]).toEqual([word, stem])
    expect([...symbolsOf('ZEBRA')]).toEqual([word, capitals, stem])
    expect([...symbolsOf('zebu')]).toEqual([stem])
    expect(symbolFor('zebra')).toBe(word)
  })
  it('knows nothing of a very long word', () => {
    expect(symbolsOf(`zeb${'a'.repeat(21)}`).size).toBe(1)
    expect(symbolsOf(`zeb${'a'.repeat(22)}`).size).toBe(0)
  })
  it('stays right after more words than it remembers', () => {
    const before = symbolsOf('zebra')
    for (let i = 0; i < 9000; i += 1) symbolsOf(`q${i.toString(26)}`)
    expect(symbolsOf('zebra')).toEqual(before)
  })
})

describe('tokens', () => {
  const words = (text: string): string[] =>
    tokensOf(text).map(({ from, to }) => text.slice(from, to))
  it.each([
    ['R UT, 12 min', ['R', 'UT', ',', '12', 'min']],
    ['s/p R TKA', ['s/p', 'R', 'TKA']],
    ['w/ heat', ['w/', 'heat']],
    ['w/o heat', ['w/o', 'heat']],
    ['w/heat', ['w/', 'heat']],
    ['STM/MFR', ['STM', '/', 'MFR']],
    ['a/b', ['a', '/', 'b']],
    ['C5-6 and L5', ['C5-6', 'and', 'L5']],
    ['x3', ['x', '3']],
    ['UT3', ['UT', '3']],
    ['L 5', ['L', '5']],
    ['4-/5 4+/5 4+', ['4-/5', '4+/5', '4+']],
    ['4+5', ['4', '+', '5']],
    ['50% 55° 30º', ['50%', '55°', '30º']],
    ['55->68', ['55', '->', '68']],
    ['55 --> 68', ['55', '-->', '68']],
    ['55 => 68', ['55', '=>', '68']],
    ['55→68', ['55', '→', '68']],
    ['a - b', ['a', '-', 'b']],
    ['a – b', ['a', '–', 'b']],
    ['a -', ['a', '-']],
    ['a-b', ['a', 'b']],
    ['a -b', ['a', 'b']],
    ['(-) Neer', ['-', 'Neer']],
    ['a = b', ['a', '=', 'b']],
    ["can't won’t 'quote'", ["can't", 'won’t', 'quote']],
    ["12' STM", ["12'", 'STM'].flatMap((w) => (w === "12'" ? ['12', "'"] : [w]))],
    ['12′', ['12', '′']],
    ["'12' said", ['12', 'said']],
    ["5'2", ['5', '2']],
    ["100' walk", ['100', 'walk']],
    ["5's", ['5', 's']],
    ['10:04-10:20', ['10:04-10:20']],
    ['1:1 care', ['1:1', 'care']],
    ['§ ¶', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
  it.each([
    ['12/10/24', '@date'],
    ['10-12-2024', '@date'],
    ['10:04', '@clock'],
    ['1:1', '@one-to-one'],
    ['2:1', '@people-ratio'],
    ['50%', '@percent'],
    ['55°', '@degrees'],
    ['6/10', '@of-ten'],
    ['6-7/10', '@of-ten'],
    ['4+/5', '@of-five'],
    ['2/6', '@of-six'],
    ['2/4', '@of-four'],
    ['38/80', '@ratio'],
    ['0-110', '@span'],
    ['0.5–2', '@span'],
    ['4+', '@plus'],
    ['1990', '@year'],
    ['2026', '@year'],
    ['1800', '@num'],
    ['12', '@num'],
  ])('%s is %s', (number, kind) => {
    expect(kindsOf(number)).toContain(kind)
  })
  it('takes only quantities for numbers', () => {
    for (const text of ['12/10/24', '10:04', '1:1', '2:1']) expect(kindsOf(text)).toHaveLength(1)
    expect(kindsOf('6/10')[0]).toBe('@num')
  })
})
