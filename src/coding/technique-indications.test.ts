import { describe, expect, it } from 'vitest'
import { familiesFor, lymphedema } from './technique-indications'

describe('techniques that suit a diagnosis', () => {
  it('gives traction for radiculopathy, not for a scar', () => {
    expect(familiesFor('M54.12')).toContain('traction')
    expect(familiesFor('L90.5')).toEqual(['soft-tissue'])
  })

  it('gives lymphatic drainage for lymphedema alone', () => {
    expect(familiesFor('i89.0')).toContain('lymphatic')
    expect(familiesFor('M54.2')).not.toContain('lymphatic')
  })

  it('says that it holds nothing instead of guessing', () => {
    expect(familiesFor('G20.A1')).toBeUndefined()
    expect(familiesFor('')).toBeUndefined()
  })
})

describe('what contractors read as lymphedema', () => {
  it.each([
    ['I89.0', 'yes'],
    ['I97.2', 'yes'],
    ['q820', 'yes'],
    ['I89.1', 'maybe'],
    ['I89.8', 'maybe'],
    ['I97.89', 'maybe'],
    ['R60.0', 'no'],
    ['I87.2', 'no'],
    ['', 'no'],
  ])('%s: %s', (code, answer) => {
    expect(lymphedema(code)).toBe(answer)
  })
})
