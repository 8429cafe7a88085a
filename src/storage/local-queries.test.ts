import 'fake-indexeddb/auto'
import { onlineManager, QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import type { NoteRows } from './note-rows'
import { auditsQuery } from './audit-queries'
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
