import 'fake-indexeddb/auto'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import type { ChartAudit } from '../domain/chart-audit'
import type { NoteRows } from './note-rows'
import { SaveConflict } from './note-store'
import { auditsQuery, keepAudit, removeAudit } from './audit-queries'
import { backupQuery } from './backup-state'
import { triageQuery } from './check-queries'
import { deletedQuery } from './deleted-queries'
import { ownPayersQuery } from './payer-queries'
import { ruleCountsQuery } from './rule-count-queries'
import { bodiesQuery, tablesQuery } from './table-queries'
import { keepTable } from './table-store'

const held = vi.hoisted(() => ({ current: { kind: 'locked' }, rows: {} as object }))
vi.mock('./session', () => ({
  session: {
    get current() {
      return held.current
    },
    subscribe: () => () => true,
  },
  openRows: () => held.rows,
}))
const open = (rows: Partial<NoteRows>) => {
  held.current = { kind: 'open' }
  held.rows = rows
}

beforeEach(() => {
  held.current = { kind: 'locked' }
  // What lives in the browser does not wait for a network.
  onlineManager.setOnline(false)
})

const ask = (query: unknown): Promise<unknown> =>
  new QueryClient().query(query as Parameters<QueryClient['query']>[0])

it.each<[string, unknown, unknown]>([
  ['backup', backupQuery, { madeAt: '', checkedAt: '', notes: 0, sha256: '', quietUntil: '' }],
  ['audits', auditsQuery, []],
  ['checks', triageQuery, new Map()],
  ['deleted notes', deletedQuery, []],
  ['payers', ownPayersQuery, { payers: [], unreadable: [] }],
  ['counts', ruleCountsQuery, expect.anything()],
  ['tables', tablesQuery, []],
  ['tables of a kind', bodiesQuery('icd10'), []],
])('%s are there offline, and empty while nothing is open', async (_what, query, empty) => {
  expect(await ask(query)).toEqual(empty)
})

it('what the vault refuses is told at once, not asked for again', async () => {
  const refused = vi.fn(() => Promise.reject(new Error('no')))
  open({ audits: refused, checks: refused, deleted: refused, kept: refused })
  for (const query of [auditsQuery, triageQuery, deletedQuery, backupQuery])
    await expect(ask(query)).rejects.toThrow('no')
  expect(refused).toHaveBeenCalledTimes(4)
})

it('deleted notes come the last one first', async () => {
  const entry = { kind: 'unreadable', id: 'n' } as const
  open({
    deleted: () =>
      Promise.resolve([1, 3, 2].map((deletedAt) => ({ id: `d${deletedAt}`, deletedAt, entry }))),
  })
  expect(await ask(deletedQuery)).toMatchObject([{ id: 'd3' }, { id: 'd2' }, { id: 'd1' }])
})

it('tables of one kind are found among the others', async () => {
  const head = { name: 'x', from: '2026-01-01', to: '2026-12-31', rows: 1 }
  await keepTable({ ...head, id: 'a', kind: 'ncci', importedAt: '2026-01-01', body: ['pairs'] })
  await keepTable({ ...head, id: 'b', kind: 'icd10', importedAt: '2026-01-02', body: ['codes'] })
  await keepTable({ ...head, id: 'c', kind: 'icd10', importedAt: '2026-01-03', body: ['newer'] })
  expect(await ask(bodiesQuery('icd10'))).toEqual([['newer'], ['codes']])
  expect(await ask(bodiesQuery('ncci'))).toEqual([['pairs']])
  expect(await ask(tablesQuery)).toHaveLength(3)
})

const SAMPLE = { from: '', to: '', author: '', which: 'all', seed: 1, of: 0 } as const
const anAudit = (id: string, createdAt: string): ChartAudit => ({
  v: 1,
  id,
  createdAt,
  sample: SAMPLE,
  charts: [],
})

it('audits come the newest first; what is none, or another one, is left out', async () => {
  const row = (id: string, text: string) => ({ id, revision: 3, text })
  const [one, two] = [anAudit('a', '2026-01-01'), anAudit('b', '2026-02-01')]
  const kept = [
    row('a', JSON.stringify(one)),
    row('b', JSON.stringify(two)),
    row('c', JSON.stringify(one)),
    row('d', '{'),
    row('e', '{"v":2}'),
  ]
  open({ audits: () => Promise.resolve(kept) })
  expect(await ask(auditsQuery)).toEqual([
    { audit: two, revision: 3 },
    { audit: one, revision: 3 },
  ])
})

it('an audit is written over the revision that was read, and over no other', async () => {
  const audits = vi.fn<NoteRows['audits']>()
  audits.mockResolvedValueOnce([{ id: 'a', revision: 9, text: '' }]).mockResolvedValueOnce([])
  open({ audits })
  const audit = anAudit('a', '2026-01-01')
  expect(await keepAudit({ audit, revision: 3 })).toBe(9)
  expect(audits).toHaveBeenCalledWith({
    keep: { id: 'a', revision: 3, text: JSON.stringify(audit) },
  })
  expect(await keepAudit({ audit, revision: 3 })).toBe(4)
  audits.mockRejectedValue(new SaveConflict())
  await expect(keepAudit({ audit, revision: 3 })).rejects.toBeInstanceOf(SaveConflict)
  await expect(keepAudit({ audit: { ...audit, id: '' }, revision: 3 })).rejects.toThrow()
})

it('an audit that was removed is not shown any more', async () => {
  let kept = [{ id: 'a', revision: 1, text: JSON.stringify(anAudit('a', '2026-01-01')) }]
  open({
    audits: (asked) => {
      if (typeof asked === 'object' && 'remove' in asked)
        kept = kept.filter(({ id }) => id !== asked.remove)
      return Promise.resolve(kept)
    },
  })
  const client = new QueryClient()
  expect(await client.query(auditsQuery)).toHaveLength(1)
  await removeAudit(client, 'a')
  expect(client.getQueryState(auditsQuery.queryKey)?.isInvalidated).toBe(true)
  expect(await client.query(auditsQuery)).toEqual([])
})

it('what the rules said is found by the note, however many there are; what cannot be read is left out', async () => {
  const counts = { blockers: 0, fix: 1, consider: 0, explained: 0, unknown: 0, rules: [] }
  const check = { ...counts, rev: 1, edition: 'e', tables: '', beside: '', day: '', role: 'author' }
  const texts = Array.from({ length: 1001 }, (_, i) =>
    JSON.stringify({ id: `note-${i}`, ...check }),
  )
  open({ checks: () => Promise.resolve(['{', ...texts, '{"id":"of another version"}']) })
  const found = (await ask(triageQuery)) as ReadonlyMap<string, unknown>
  expect(found.size).toBe(1001)
  for (const i of [0, 499, 500, 1000]) expect(found.get(`note-${i}`)).toMatchObject(check)
})
