import { describe, expect, it } from 'vitest'
import { interventionOf } from './interventions'
import { lymphedema, suits } from './technique-indications'

const suit = (id: string, code: string): boolean | undefined => {
  const technique = interventionOf(id)
  if (!technique) throw new Error(`no intervention ${id}`)
  return suits(technique, code)
}

describe('techniques that suit a diagnosis', () => {
  // The groups of the table in our notes on manual therapy, one code each.
  it.each([
    ['joint-mobilization', 'M54.2'],
    ['manual-traction', 'M54.2'],
    ['neural-mobilization', 'M54.2'],
    ['muscle-energy', 'M54.2'],
    ['manual-traction', 'M54.12'],
    ['soft-tissue-mobilization', 'M50.120'],
    ['joint-mobilization', 'G44.86'],
    ['joint-mobilization', 'S13.4XXD'],
    ['thrust-manipulation', 'M54.6'],
    ['muscle-energy', 'M54.59'],
    ['neural-mobilization', 'M54.41'],
    ['neural-mobilization', 'M54.16'],
    ['manual-traction', 'M51.360'],
    ['manual-traction', 'M48.061'],
    ['muscle-energy', 'M53.3'],
    ['mobilization-with-movement', 'M75.41'],
    ['instrument-assisted', 'M77.11'],
    ['joint-distraction', 'M16.11'],
    ['patellar-mobilization', 'Z96.651'],
    ['joint-mobilization', 'S93.401D'],
    ['joint-mobilization', 'M24.511'],
    ['trigger-point-pressure', 'M79.18'],
    ['soft-tissue-mobilization', 'M62.830'],
    ['lymphatic-drainage', 'i89.0'],
    ['intraoral-release', 'M26.601'],
    ['tmj-mobilization', 'M26.601'],
    ['scar-mobilization', 'L90.5'],
    ['scar-mobilization', 'Z96.651'],
    ['joint-mobilization', 'M99.01'],
  ])('%s suits %s', (id, code) => {
    expect(suit(id, code)).toBe(true)
  })

  it.each([
    ['lymphatic-drainage', 'M54.2'],
    ['manual-traction', 'L90.5'],
    ['joint-mobilization', 'M62.830'],
    ['neural-mobilization', 'M17.11'],
    ['tmj-mobilization', 'M54.59'],
    ['pelvic-floor-release', 'M75.41'],
    ['97110', 'M54.2'],
  ])('%s does not suit %s', (id, code) => {
    expect(suit(id, code)).toBe(false)
  })

  it('says that it holds nothing instead of guessing', () => {
    expect(suit('joint-mobilization', 'G20.A1')).toBeUndefined()
    expect(suit('joint-mobilization', '')).toBeUndefined()
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
