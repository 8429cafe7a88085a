import { expect, it } from 'vitest'
import { found, plainWords, searchable } from './note-search'
import type { ListEntry, NoteHead } from './note-store'

const head = (id: string, rest: Partial<NoteHead> = {}): ListEntry => ({
  kind: 'head',
  head: {
    id,
    patient: '',
    number: '',
    date: '2026-01-12',
    diagnosis: '',
    savedAt: '2026-01-12T15:00:00.000Z',
    ...rest,
  },
})
const unreadable = (id: string): ListEntry => ({ kind: 'unreadable', id })

const ids = (entries: readonly ListEntry[]) =>
  entries.map((entry) => (entry.kind === 'head' ? entry.head.id : entry.id))
const dayText = (date: string) => (date === '2026-01-12' ? 'Jan 12, 2026' : '')
const find = (entries: readonly ListEntry[], query: string) =>
  ids(found(searchable(entries, dayText), query))

it('puts the newest visit first, the last written first of one day, what has no date and what cannot be read last', () => {
  const entries = [
    unreadable('broken'),
    head('old', { date: '2025-12-30' }),
    head('undated', { date: '' }),
    head('misdated', { date: 'next week' }),
    head('morning', { savedAt: '2026-01-12T09:00:00.000Z' }),
    head('noon', { savedAt: '2026-01-12T12:00:00.000Z' }),
  ]
  expect(find(entries, '')).toEqual(['noon', 'morning', 'old', 'undated', 'misdated', 'broken'])
  expect(ids(entries)[0], 'the list it was given stays as it was').toBe('broken')
})

it('finds a note by any words of patient, visit, diagnosis or date, in any order and case', () => {
  const entries = [
    head('lee', { patient: 'Lee', diagnosis: 'Low back pain', date: '2026-02-01' }),
    head('gar', { patient: 'GAR', number: '6', diagnosis: 'Neck pain' }),
  ]
  expect(find(entries, 'pain gar')).toEqual(['gar'])
  expect(find(entries, '  PAIN ')).toEqual(['lee', 'gar'])
  expect(find(entries, '2026-02')).toEqual(['lee'])
  expect(find(entries, 'jan 12'), 'the date as the screen says it').toEqual(['gar'])
  expect(find(entries, 'gar lee')).toEqual([])
  expect(find(entries, '<script>')).toEqual([])
})

it('finds letters with and without their accents, in every script', () => {
  const entries = [head('jose', { patient: 'José Ñ' }), head('محمد', { patient: 'مُحَمَّد' })]
  expect(find(entries, 'jose n')).toEqual(['jose'])
  expect(find(entries, 'JOSÉ')).toEqual(['jose'])
  expect(find(entries, 'محمد')).toEqual(['محمد'])
  expect(plainWords('김')).toBe(plainWords('김'.normalize('NFD')))
})

it('shows everything, unreadable records too, while nothing is asked for', () => {
  const entries = [head('a'), unreadable('b')]
  expect(find(entries, ' ')).toEqual(['a', 'b'])
  expect(find(entries, 'b')).toEqual([])
})
