import { describe, expect, it } from 'vitest'
import { bareCode, beginsWith, byPrefix } from './icd10-prefix'

describe('codes by their beginning', () => {
  it('reads a code however it was typed', () => {
    expect(bareCode(' m54.50 ')).toBe('M5450')
    expect(bareCode('')).toBe('')
  })

  it('begins with a prefix or not', () => {
    expect(beginsWith('m54.2', ['M54'])).toBe(true)
    expect(beginsWith('M54.2', ['M541', 'M55'])).toBe(false)
    expect(beginsWith('', ['M54'])).toBe(false)
  })

  const rows = [
    { name: 'any cancer', prefixes: ['C'] },
    { name: 'bone', prefixes: ['C795', 'C41'] },
    { name: 'neck', prefixes: ['M542', 'M5412', 'M501'] },
  ]
  const names = (code: string) => byPrefix(rows)(code).map(({ name }) => name)

  it('finds rows by short and by long prefixes', () => {
    expect(names('C79.51')).toEqual(['bone', 'any cancer'])
    expect(names('C50.911')).toEqual(['any cancer'])
    expect(names('M54.12')).toEqual(['neck'])
  })

  it('finds nothing for a code that only shares its first three characters', () => {
    expect(names('M54.50')).toEqual([])
    expect(names('M54')).toEqual([])
  })

  it('finds nothing for a blank code', () => {
    expect(names('')).toEqual([])
  })

  it('gives a row once though two of its prefixes share a beginning', () => {
    expect(names('M54.2')).toEqual(['neck'])
  })
})
