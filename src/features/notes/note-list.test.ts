import { expect, it } from 'vitest'
import type { ListEntry, NoteHead } from '../../storage/note-store'
import { found, newestFirst } from './note-list'

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
const ids = (entries: readonly ListEntry[]) =>
  entries.map((entry) => (entry.kind === 'head' ? entry.head.id : entry.id))

it('puts the newest visit first, the last written first of one day, and what cannot be read last', () => {
  const entries = [
    { kind: 'unreadable', id: 'broken' } as const,
    head('old', { date: '2025-12-30' }),
    head('morning', { savedAt: '2026-01-12T09:00:00.000Z' }),
    head('noon', { savedAt: '2026-01-12T12:00:00.000Z' }),
    head('undated', { date: '' }),
  ]
  expect(ids(newestFirst(entries))).toEqual(['noon', 'morning', 'old', 'undated', 'broken'])
  expect(ids(entries)[0], 'the list it was given stays as it was').toBe('broken')
})

it('finds a note by any words of patient, visit, diagnosis or date, in any order and case', () => {
  const entries = [
    head('gar', { patient: 'GAR', number: '6', diagnosis: 'Neck pain' }),
    head('lee', { patient: 'Lee', diagnosis: 'Low back pain', date: '2026-02-01' }),
  ]
  expect(ids(found(entries, 'pain gar'))).toEqual(['gar'])
  expect(ids(found(entries, '  PAIN '))).toEqual(['gar', 'lee'])
  expect(ids(found(entries, '2026-02'))).toEqual(['lee'])
  expect(ids(found(entries, 'gar lee'))).toEqual([])
  expect(ids(found(entries, '<script>'))).toEqual([])
})

it('shows everything, unreadable records too, while nothing is asked for', () => {
  const entries = [head('a'), { kind: 'unreadable', id: 'b' } as const]
  expect(ids(found(entries, ' '))).toEqual(['a', 'b'])
  expect(ids(found(entries, 'b'))).toEqual([])
})
