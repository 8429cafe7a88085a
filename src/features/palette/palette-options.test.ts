import { expect, it } from 'vitest'
import { searchable } from '../../storage/note-search'
import type { ListEntry, NoteHead } from '../../storage/note-store'
import { paletteOptions, type Command } from './palette-options'

const TODAY = '2026-01-12'
const head = (id: string, rest: Partial<NoteHead> = {}): ListEntry => ({
  kind: 'head',
  head: {
    id,
    patient: '',
    number: '',
    date: TODAY,
    diagnosis: '',
    savedAt: `${rest.date ?? TODAY}T15:00:00.000Z`,
    ...rest,
  },
})
const command = (name: string): Command => ({ id: name, name, run: () => undefined })
const COMMANDS = ['Start new', 'Notes', 'Library', 'Gardens of rules'].map(command)

const offered = (entries: readonly ListEntry[], query: string) =>
  paletteOptions(
    searchable(entries, () => ''),
    COMMANDS,
    query,
    TODAY,
  ).map((option) => (option.kind === 'note' ? option.head.id : option.command.name))

it("offers today's draft of the patient first, however much newer or older there is", () => {
  const entries = [
    head('tomorrow', { patient: 'GAR', date: '2026-01-13' }),
    head('yesterday', { patient: 'Gardner', date: '2026-01-11' }),
    head('today', { patient: 'Ana Gar', number: '6' }),
    head('elsewhere', { patient: 'Lee', diagnosis: 'Gardening injury' }),
  ]
  expect(offered(entries, 'gar')).toEqual([
    'today',
    'Gardens of rules',
    'tomorrow',
    'yesterday',
    'elsewhere',
  ])
  expect(offered(entries, 'GAR 6')[0]).toBe('today')
})

it('offers commands by the letters of any word', () => {
  expect(offered([], 'lib')).toEqual(['Library'])
  expect(offered([], 'ru')).toEqual(['Gardens of rules'])
  expect(offered([], 'otes')).toEqual(['Notes'])
  expect(offered([], 'zzz')).toEqual([])
})

it('offers what is of today and every command before anything is typed, never what cannot be read', () => {
  const entries: ListEntry[] = [
    head('now'),
    head('old', { date: '2025-01-01' }),
    { kind: 'unreadable', id: 'broken' },
  ]
  expect(offered(entries, '')).toEqual(['now', ...COMMANDS.map(({ name }) => name)])
})

it('stays short among ten thousand', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => head(`n${i}`, { patient: 'GAR' }))
  expect(offered(many, 'gar').length).toBeLessThanOrEqual(20)
})
