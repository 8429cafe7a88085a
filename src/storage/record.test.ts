import { describe, expect, it } from 'vitest'
import { aGoodNote, aNote } from '../testing/a-note'
import { fromRow } from './read-record'
import { headFromRow, toRow } from './record'

const AT = '2026-01-12T15:04:05.000Z'

it('gives back every word of a note that went through the database', () => {
  const note = aGoodNote((n) => {
    n.assessment.text = 'Better 👍🏽, \u202eright-to-left\u202c, tab\t, \u0007, \ud83d alone'
    n.session.blocks[0]!.minutes = '١٥'
    n.session.blocks[1]!.minutes = 'fifteen'
  })
  const stored = fromRow(note.id, structuredClone(toRow(note, 7, AT, 'me')))
  expect(stored).toEqual({ kind: 'note', note, revision: 7, savedAt: AT, writer: 'me' })
})

it('opens a note of an older version as one of today', () => {
  const row = toRow(aNote(), 2, AT)
  const { care: _, ...plan } = aNote().plan
  const body = JSON.stringify({ ...aNote(), schemaVersion: 1, plan })
  expect(fromRow(row.id, { ...row, body })).toMatchObject({ kind: 'note', note: aNote() })
})

it('shows in a list who, when and what for', () => {
  expect(headFromRow('note-1', toRow(aGoodNote(), 1, AT))).toEqual({
    kind: 'head',
    head: {
      id: 'note-1',
      patient: 'GAR',
      number: '6',
      date: '2026-01-12',
      diagnosis: 'Neck pain',
      savedAt: AT,
    },
  })
})

describe('a record nobody here wrote', () => {
  const row = toRow(aNote(), 1, AT)
  const strange: [string, unknown, 'newer' | 'broken'][] = [
    [
      'a newer version of the app',
      { ...row, body: JSON.stringify({ ...aNote(), schemaVersion: 3 }) },
      'newer',
    ],
    ['another program', { id: 'note-1', title: 'Groceries', items: ['bread'] }, 'broken'],
    ['a hand that removed the body', { ...row, body: undefined }, 'broken'],
    [
      'a hand that cut a section',
      { ...row, body: JSON.stringify({ ...aNote(), session: null }) },
      'broken',
    ],
    ['a hand that cut the text short', { ...row, body: row.body.slice(0, 40) }, 'broken'],
    ['a hand that made minutes a number', withNumber(), 'broken'],
    ['a record without a revision', { ...row, revision: '1' }, 'broken'],
    ['a record under the name of another note', { ...row, id: 'other' }, 'broken'],
    ['nothing at all', null, 'broken'],
    ['a lone word', 'hello', 'broken'],
  ]

  it.each(strange)('by %s is kept as text', (_name, found, why) => {
    const id = (found as { id?: string } | null)?.id ?? 'note-1'
    const stored = fromRow(id, found)
    expect(stored).toMatchObject({ kind: 'unreadable', id, why })
    expect(JSON.parse((stored as { raw: string }).raw)).toEqual(
      JSON.parse(JSON.stringify(found ?? null)),
    )
  })

  it('is text even where it holds what text cannot say', () => {
    const ring: Record<string, unknown> = { big: 10n }
    ring['self'] = ring
    expect(fromRow('ring', ring)).toMatchObject({ kind: 'unreadable', why: 'broken' })
  })

  it('is listed by its own key, whatever its head claims to be', () => {
    const head = { ...toRow(aGoodNote(), 1, AT).head, id: 'somebody-else' }
    expect(headFromRow('me', { id: 'me', head })).toMatchObject({ head: { id: 'me' } })
  })

  it('is listed as unreadable when it has no head to show', () => {
    for (const found of [null, 'x', {}, { head: null }, { head: { patient: 3 } }])
      expect(headFromRow('k', found)).toEqual({ kind: 'unreadable', id: 'k' })
  })

  function withNumber() {
    const note = aGoodNote()
    const [first, ...rest] = note.session.blocks
    return {
      ...toRow(note, 1, AT),
      body: { ...note, session: { ...note.session, blocks: [{ ...first, minutes: 12 }, ...rest] } },
    }
  }
})
