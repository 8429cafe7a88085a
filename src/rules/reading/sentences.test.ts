import { describe, expect, it } from 'vitest'
import { headingOf } from './headings'
import { quoteOf } from './read-sentence'
import { sentencesOf } from './sentences'

const split = (text: string): string[] =>
  sentencesOf(text).map(({ from, to }) => text.slice(from, to))

describe('splitting into sentences', () => {
  it.each([
    ['One. Two.', ['One.', 'Two.']],
    ['ROM 55.5 deg', ['ROM 55.5 deg']],
    ['Pt. reports pain. No HA.', ['Pt. reports pain.', 'No HA.']],
    ['Held for 10 min. Patient rested.', ['Held for 10 min.', 'Patient rested.']],
    ['Held for 10 min. with heat', ['Held for 10 min. with heat']],
    ['Seen 10:04 to 10:16. Done', ['Seen 10:04 to 10:16.', 'Done']],
    ['R vs. L', ['R vs. L']],
    ['R vs. Left', ['R vs. Left']],
    ['e.g. stairs', ['e.g. stairs']],
    ['Done.Patient left', ['Done.', 'Patient left']],
    ['See U.S.A later', ['See U.S.A later']],
    ['v2.Beta', ['v2.Beta']],
    ['a .B', ['a .B']],
    ['file.txt here', ['file.txt here']],
    ['1. Bridges\n2. Rows', ['1. Bridges', '2. Rows']],
    ['10. Rows', ['10. Rows']],
    ['Injured in 1990. Fell.', ['Injured in 1990.', 'Fell.']],
    ['Pain 6. Rest', ['Pain 6.', 'Rest']],
    ['• one • two', ['•', 'one •', 'two']],
    ['pain* swelling', ['pain*', 'swelling']],
    ['why? so! yes', ['why?', 'so!', 'yes']],
    ['no\ndry needling', ['no\ndry needling']],
    ['no \r\n dry needling', ['no', 'dry needling']],
    ['no\nDry needling', ['no', 'Dry needling']],
    ['tight\ndry needling', ['tight', 'dry needling']],
    ['with pain\u00a0\nrest', ['with pain', 'rest']],
    ['café é', ['café é']],
    ['ends with min.', ['ends with min.']],
    ['tol. well', ['tol. well']],
    ['abcdefghijklmin. now', ['abcdefghijklmin.', 'now']],
    ['', []],
    ['  \n ', []],
    ['.', ['.']],
  ] as const)('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences)
  })
  it('cuts what has no end at a blank after 600 characters', () => {
    const parts = split('word '.repeat(400))
    expect(parts.map((part) => part.length)).toEqual([599, 599, 599, 199])
  })
  it('cuts what has no blank all the same', () => {
    expect(split('a'.repeat(1500)).map((part) => part.length)).toEqual([600, 600, 300])
  })
})

describe('recognizing headings', () => {
  it.each([
    ['PLAN: continue', 'none', 'plan'],
    ['P: continue', 'none', 'plan'],
    ['Plan of care:', 'none', 'plan'],
    ['Treatment Plan', 'none', 'plan'],
    ['Long-term goals to be achieved in 4 weeks:', 'none', 'goal'],
    ['STG: sit', 'none', 'goal'],
    ['INTERVENTIONS INCLUDE:', 'goal', 'plan'],
    ['INTERVENTIONS INCLUDE:', 'none', 'plan'],
    ['HPI: fell', 'none', 'history'],
    ['Past Medical History: none', 'none', 'history'],
    ['Medications:', 'none', 'history'],
    ['HEP: bridges', 'plan', 'education'],
    ['Patient education: posture', 'none', 'education'],
    ['O: ROM', 'plan', 'none'],
    ['Objective', 'history', 'none'],
    ['NEUROLOGICAL: intact', 'plan', 'none'],
    ['ABC: 80%', 'plan', undefined],
    ['Neurological: intact', 'plan', undefined],
    ['the plan is to go on with this much longer than a heading', 'none', undefined],
    ['plan the day ahead now', 'none', undefined],
    ['plan the day', 'none', undefined],
    ['Plan 4', 'none', undefined],
    ['10:04 seen', 'none', undefined],
    [`${'Plan '.repeat(13)}: x`, 'none', undefined],
  ] as const)('%s under %s', (sentence, current, heading) => {
    expect(headingOf(sentence, current)).toBe(heading)
  })
})

describe('quoting', () => {
  it('gives a short sentence whole', () => {
    expect(quoteOf(' Pain 6/10. ', 1, 5)).toBe('Pain 6/10.')
    expect(quoteOf('x'.repeat(160), 0, 4)).toHaveLength(160)
  })
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ')
  it.each(['word0', 'word1', 'word30', 'word58', 'word59'])('cuts at blanks around %s', (word) => {
    const from = long.indexOf(word)
    const quote = quoteOf(long, from, from + word.length)
    expect(quote).toContain(word)
    expect(quote.length).toBeLessThanOrEqual(160)
    expect(quote.length).toBeGreaterThan(140)
    expect(` ${long} `).toContain(` ${quote} `)
  })
  it('cuts words that are longer than a quote', () => {
    expect(quoteOf('y'.repeat(400), 0, 400)).toHaveLength(160)
    expect(quoteOf(`a ${'y'.repeat(170)} b`, 2, 172).startsWith('yyy')).toBe(true)
  })
})
