import { expect, it } from 'vitest'
import { madePassphrase } from '../../vault/made-passphrase'
import { strengthOf } from './strength'

const level = (passphrase: string, name?: string) => strengthOf(passphrase, name).level

it('asks for twelve characters, as a person counts them', () => {
  expect(level('')).toBe('short')
  expect(level('xK9#mQ2$vL7')).toBe('short')
  expect(level('           a')).toBe('short')
  expect(level('😀😀😀😀😀😀')).toBe('short')
  expect(level('xK9#mQ2$vL7p')).not.toBe('short')
})

it('says what makes one easy to guess', () => {
  expect(strengthOf('Password1234!')).toEqual({ level: 'guessable', weakness: 'common' })
  expect(strengthOf('password password')).toEqual({ level: 'guessable', weakness: 'common' })
  expect(strengthOf('aaaaaaaaaaaaaaaa')).toEqual({ level: 'guessable', weakness: 'repeated' })
  expect(strengthOf('hunhunhunhunhun')).toEqual({ level: 'guessable', weakness: 'repeated' })
  expect(strengthOf('abcdefghijklmnop')).toEqual({ level: 'guessable', weakness: 'sequence' })
  expect(strengthOf('poiuytrewq98765')).toEqual({ level: 'guessable', weakness: 'sequence' })
  expect(strengthOf('dana whitfield 77', 'Dana Whitfield')).toEqual({
    level: 'guessable',
    weakness: 'name',
  })
  expect(strengthOf('physiotherapeut')).toMatchObject({ level: 'guessable' })
  expect(strengthOf('thunderstorms')).toEqual({ level: 'guessable', weakness: 'few-words' })
})

it('is content with words, with randomness and with any script', () => {
  expect(level('three blue kettles sing')).toBe('good')
  expect(level('seven quiet herons at the pond')).toBe('strong')
  expect(level('xK9#mQ2$vL7pR4')).toBe('strong')
  expect(level('سبع طيور هادئة عند البركة')).toMatch(/good|strong/)
  expect(level('七只安静的苍鹭站在池塘边上')).toBe('strong')
})

it('is not taken in by a word with a year and a sign', () => {
  expect(level('Sommer-Urlaub2024')).toBe('fair')
})

it('takes what the app makes itself', () => {
  for (let i = 0; i < 200; i += 1) {
    const made = madePassphrase()
    expect(['fair', 'good', 'strong'], made).toContain(level(made))
  }
})

it('is quick with a text of any length', () => {
  const begun = performance.now()
  strengthOf('a'.repeat(5000) + 'bc'.repeat(5000))
  strengthOf('the quick brown fox '.repeat(500))
  expect(performance.now() - begun).toBeLessThan(2000)
})
