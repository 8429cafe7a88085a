import { expect, it, vi } from 'vitest'
import {
  backupQuery,
  changeBackupState,
  changedSince,
  isBackupDue,
  quietUntil,
} from './backup-state'
import { QueryClient } from '@tanstack/react-query'

const kept = new Map<string, string>()
const current = vi.hoisted(() => ({ kind: 'open' }))
vi.mock('./session', () => ({
  session: { current },
  openRows: () => ({
    kept: (name: string) => Promise.resolve(kept.get(name)),
    keep: (name: string, text: string) => Promise.resolve(void kept.set(name, text)),
  }),
}))

const NEVER = { madeAt: '', checkedAt: '', notes: 0, sha256: '', quietUntil: '' }
const NOW = Date.parse('2026-03-10T12:00:00.000Z')
const at = (iso: string, n = 1) => Array.from({ length: n }, () => iso)
const known = () => new QueryClient().query(backupQuery)

it('is kept in the vault, each change with what was known before', async () => {
  expect(await known()).toEqual(NEVER)
  await changeBackupState({ madeAt: '2026-03-01T00:00:00Z', notes: 3 })
  await changeBackupState({ quietUntil: '2026-03-08T00:00:00Z' })
  expect(await known()).toEqual({
    ...NEVER,
    madeAt: '2026-03-01T00:00:00Z',
    notes: 3,
    quietUntil: '2026-03-08T00:00:00Z',
  })
  current.kind = 'locked'
  expect(await known(), 'locked, nothing is known').toEqual(NEVER)
})

it('is due with more than twenty notes that only this device has', () => {
  const recent = '2026-03-10T11:00:00.000Z'
  expect(isBackupDue(NEVER, at(recent, 20), NOW)).toBe(false)
  expect(isBackupDue(NEVER, at(recent, 21), NOW)).toBe(true)
  expect(isBackupDue({ ...NEVER, madeAt: recent }, at(recent, 21), NOW)).toBe(false)
})

it('is due with one note that only this device has had for more than a week', () => {
  expect(isBackupDue(NEVER, ['2026-03-03T12:00:00.000Z'], NOW)).toBe(false)
  expect(isBackupDue(NEVER, ['2026-03-03T11:59:59.999Z'], NOW)).toBe(true)
  expect(
    isBackupDue(NEVER, [...at('2026-03-10T11:00:00.000Z'), '2026-01-01T00:00:00.000Z'], NOW),
  ).toBe(true)
  const made = { ...NEVER, madeAt: '2026-03-04T00:00:00.000Z' }
  expect(isBackupDue(made, ['2026-03-03T11:00:00.000Z'], NOW)).toBe(false)
  expect(isBackupDue(NEVER, [], NOW)).toBe(false)
})

it('is not asked for again until a week after somebody sent the reminder away', () => {
  const long = ['2026-01-01T00:00:00.000Z']
  const quiet = { ...NEVER, quietUntil: quietUntil(NOW) }
  expect(quiet.quietUntil).toBe('2026-03-17T12:00:00.000Z')
  expect(isBackupDue(quiet, long, Date.parse('2026-03-17T11:59:59.999Z'))).toBe(false)
  expect(isBackupDue(quiet, long, Date.parse('2026-03-17T12:00:00.000Z'))).toBe(true)
})

it('counts what changed since', () => {
  const saved = ['2026-03-01', '2026-03-02', '2026-03-03']
  expect(changedSince('2026-03-02', saved)).toBe(1)
  expect(changedSince('', saved)).toBe(3)
})
