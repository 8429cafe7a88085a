import { describe, expect, it } from 'vitest'
import type { HeadStanding, ListEntry } from '../../../storage/note-store'
import { countsOf, nextInQueue, queueOf, type Looked } from './queue'

const ME = { keyId: 'me', name: 'N. Dalal' }
const OTHER = { keyId: 'other', name: 'M. Haddad' }
const LIN = { keyId: 'lin', name: 'S. Lin' }

const sent = (id: string, part: Partial<HeadStanding> = {}): ListEntry => ({
  kind: 'head',
  head: {
    id,
    patient: id.toUpperCase(),
    number: '',
    date: '2026-01-08',
    diagnosis: '',
    savedAt: '2026-01-08T15:00:00.000Z',
    standing: {
      state: 'submitted',
      n: 2,
      last: 'hash',
      role: 'reviewer',
      me: 'me',
      digest: 'digest',
      author: LIN,
      reviewers: [ME],
      approvedBy: '',
      locked: false,
      returns: 0,
      at: '2026-01-08T15:00:00.000Z',
      submittedAt: '2026-01-08T15:00:00.000Z',
      ...part,
    },
  },
})

const on = (day: number) => ({
  submittedAt: `2026-01-${String(day).padStart(2, '0')}T15:00:00.000Z`,
})
const NOW = { today: '2026-01-12', dayOf: (at: string) => at.slice(0, 10) }
const NONE: ReadonlyMap<string, Looked> = new Map()
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('the order', () => {
  const entries = [
    sent('newer', on(11)),
    sent('older', on(3)),
    sent('again', { ...on(10), state: 'resubmitted', returns: 1 }),
    sent('explained', on(12)),
    sent('open', on(12)),
    sent('blocked', on(12)),
    sent('blocked-twice', on(12)),
  ]
  const looked = new Map<string, Looked>([
    ['blocked', { blockers: 1, fix: 9, explained: 9 }],
    ['blocked-twice', { blockers: 2, fix: 0, explained: 0 }],
    ['open', { blockers: 0, fix: 1, explained: 0 }],
    ['explained', { blockers: 0, fix: 0, explained: 3 }],
    ['older', { blockers: 0, fix: 0, explained: 0 }],
  ])

  it('by risk: what blocks, what is open, what was explained, what came again, the oldest', () => {
    expect(ids(queueOf(entries, looked, 'risk', NOW))).toEqual([
      'blocked-twice',
      'blocked',
      'open',
      'explained',
      'again',
      'older',
      'newer',
    ])
  })

  it('by age: the oldest first, whatever is the matter with it', () => {
    expect(ids(queueOf(entries, looked, 'age', NOW)).slice(0, 3)).toEqual([
      'older',
      'again',
      'newer',
    ])
  })

  it('is the same however the notes come', () => {
    const same = [sent('a'), sent('b'), sent('c')]
    for (const sort of ['risk', 'age'] as const)
      expect(queueOf(same.toReversed(), NONE, sort, NOW)).toEqual(queueOf(same, NONE, sort, NOW))
  })

  it('says why, the strongest first; who only waits is told by the days', () => {
    const whys = new Map(queueOf(entries, looked, 'risk', NOW).map((row) => [row.id, row.whys]))
    expect(whys.get('blocked')).toEqual([
      { kind: 'blockers', count: 1 },
      { kind: 'fix', count: 9 },
      { kind: 'explained', count: 9 },
    ])
    expect(whys.get('again')).toEqual([{ kind: 'again' }])
    expect(whys.get('older')).toEqual([{ kind: 'waiting', days: 9 }])
  })

  it('tells what the rules have not looked at from what they found nothing in', () => {
    const unchecked = new Map(
      queueOf(entries, looked, 'risk', NOW).map((row) => [row.id, row.isUnchecked]),
    )
    expect(unchecked.get('newer')).toBe(true)
    expect(unchecked.get('older')).toBe(false)
  })

  it('counts no days for a clock that is ahead, nor for what is no time', () => {
    const rows = queueOf([sent('a', on(20)), sent('b', { submittedAt: '' })], NONE, 'age', NOW)
    expect(rows.map(({ days }) => days)).toEqual([0, 0])
  })
})

describe('what is in it', () => {
  const own = sent('own', { role: 'author' })
  const draft: ListEntry = {
    kind: 'head',
    head: { id: 'd', patient: '', number: '', date: '', diagnosis: '', savedAt: '' },
  }
  const show = (part: Partial<HeadStanding>) =>
    queueOf([sent('x', part)], NONE, 'risk', NOW)[0]?.show

  it('nothing of what the person wrote, nothing that cannot be read', () => {
    expect(queueOf([own, draft, { kind: 'unreadable', id: 'u' }], NONE, 'risk', NOW)).toEqual([])
  })

  it('stands under the heading that says what is to be done', () => {
    expect(show({})).toBe('waiting')
    expect(show({ state: 'resubmitted' })).toBe('waiting')
    expect(show({ approvedBy: 'other', reviewers: [ME, OTHER] })).toBe('waiting')
    expect(show({ approvedBy: 'me' })).toBe('approved')
    expect(show({ state: 'returned' })).toBe('returned')
    expect(show({ state: 'signed', approvedBy: 'me' })).toBe('signed')
    expect(show({ state: 'amended' })).toBe('signed')
    expect(show({ state: 'draft' }), 'taken back').toBe('elsewhere')
    expect(show({ reviewers: [OTHER] }), 'sent to somebody else').toBe('elsewhere')
  })

  it('counts each once', () => {
    const rows = queueOf(
      [sent('a'), sent('b', { approvedBy: 'me' }), sent('c'), own],
      NONE,
      'risk',
      NOW,
    )
    expect(countsOf(rows)).toEqual({
      waiting: 2,
      approved: 1,
      returned: 0,
      signed: 0,
      elsewhere: 0,
    })
  })

  it('names who else has it, and whether one of them approved it', () => {
    const [row] = queueOf(
      [sent('a', { reviewers: [ME, OTHER], approvedBy: 'other' })],
      NONE,
      'risk',
      NOW,
    )
    expect(row).toMatchObject({ others: [OTHER], isApprovedByOther: true, author: 'S. Lin' })
  })
})

describe('the next one', () => {
  const rows = queueOf([sent('a', on(1)), sent('b', on(2)), sent('c', on(3))], NONE, 'age', NOW)

  it('goes down, up, and around', () => {
    expect(nextInQueue(rows, 'a')).toBe('b')
    expect(nextInQueue(rows, 'c')).toBe('a')
    expect(nextInQueue(rows, 'a', -1)).toBe('c')
  })

  it('of one that has left is the first', () => {
    expect(nextInQueue(rows, 'gone')).toBe('a')
  })

  it('of the only one, and of none, there is none', () => {
    expect(nextInQueue(rows.slice(0, 1), 'a')).toBeUndefined()
    expect(nextInQueue([], 'a')).toBeUndefined()
  })
})
