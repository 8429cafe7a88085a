import { expect, it } from 'vitest'
import { aGoodNote } from '../testing/a-note'
import { headingOf, linesOf } from './note-text'
import { filled, wordsFor } from './words'

/** Every text in a tree. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          ['id', 'status', 'runs'].includes(key) ? [] : texts(each),
        )
      : []

it('has every word of a note, each with its field', () => {
  const note = aGoodNote()
  const lines = linesOf(JSON.stringify(note))
  for (const text of texts(note).filter((each) => each.trim() !== ''))
    expect(lines.some((line) => line.endsWith(`: ${text}`))).toBe(true)
  expect(lines).toContain(`visit · patient: ${note.visit.patient}`)
  expect(lines.some((line) => line.startsWith('session · blocks 1 · minutes: '))).toBe(true)
})

it('leaves out what was never filled in, and the marks that are no words', () => {
  expect(linesOf('{"id":"x","visit":{"patient":" ","ok":false,"birthYear":"1958"}}')).toEqual([
    'visit · birth year: 1958',
  ])
})

it('shows a text that is no note as it is', () => {
  expect(linesOf('two\nlines')).toEqual(['two', 'lines'])
  expect(linesOf('"quoted"')).toEqual(['"quoted"'])
  expect(linesOf('{"a":[["deep"]]}')).toEqual(['a 1 1: deep'])
})

it('heads a note with whom and when, and nothing with nothing', () => {
  expect(headingOf('{"visit":{"patient":"GAR","number":"","date":"2026-01-12"}}')).toBe(
    'GAR, 2026-01-12',
  )
  for (const body of ['', 'null', '[]', '{"visit":null}', 'x']) expect(headingOf(body)).toBe('')
})

it('speaks Arabic to a browser that does, English to others', () => {
  expect(wordsFor(['ar-EG', 'en']).title).toMatch(/\p{Script=Arabic}/u)
  expect(wordsFor(['de', 'ar']).title).toMatch(/^Your notes/)
  expect(filled('{n} of {m}', { n: 1 })).toBe('1 of {m}')
})

it('has the same values in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  const [en, ar] = [wordsFor(['en']), wordsFor(['ar'])]
  for (const [key, text] of Object.entries(en))
    expect(places(ar[key as keyof typeof ar]), key).toEqual(places(text))
})
