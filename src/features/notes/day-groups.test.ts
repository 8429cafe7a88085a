import { expect, it } from 'vitest'
import type { ListEntry } from '../../storage/note-store'
import { dayGroups } from './day-groups'

const head = (id: string, date: string): ListEntry => ({
  kind: 'head',
  head: { id, patient: '', number: '', date, diagnosis: '', savedAt: '' },
})

it('puts the entries of one day together, in the order they came in', () => {
  const groups = dayGroups([
    head('a', '2026-01-12'),
    head('b', '2026-01-12'),
    head('c', '2026-01-11'),
    head('d', ''),
    head('e', 'next week'),
    { kind: 'unreadable', id: 'f' },
  ])
  expect(
    groups.map(({ day, entries }) => [
      day,
      entries.map((e) => (e.kind === 'head' ? e.head.id : e.id)),
    ]),
  ).toEqual([
    ['2026-01-12', ['a', 'b']],
    ['2026-01-11', ['c']],
    ['', ['d', 'e']],
    [undefined, ['f']],
  ])
})

it('has no group for no entries', () => {
  expect(dayGroups([])).toEqual([])
})
