import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { forgetMarks, markedVaults, markVault, markVaults, unmarkVault } from './vault-marks'
import { forgetVault, keepVault } from './vaults'

const web = new Map<string, string>()
const storage = {
  getItem: (key: string) => web.get(key) ?? null,
  setItem: (key: string, value: string) => void web.set(key, value),
  removeItem: (key: string) => void web.delete(key),
}

beforeEach(() => {
  web.clear()
  vi.stubGlobal('localStorage', storage)
})

it('marks what is here, and nothing that a person took away', () => {
  markVault('a')
  markVault('b')
  markVault('a')
  expect(markedVaults()).toEqual(['a', 'b'])
  unmarkVault('a')
  expect(markedVaults()).toEqual(['b'])
  markVaults(['b', 'c'])
  expect(markedVaults()).toEqual(['b', 'c'])
  forgetMarks()
  expect(web.size).toBe(0)
})

it('counts anything that is no list of ids as no mark', () => {
  for (const text of ['', 'x', '{}', '"a"', 'null', '[1, null]']) {
    web.set('skillednote.vaults', text)
    expect(markedVaults()).toEqual([])
  }
})

it('does without web storage', () => {
  vi.stubGlobal('localStorage', undefined)
  markVault('a')
  expect(markedVaults()).toEqual([])
})

it('is made with a vault and goes with it, and holds no name', async () => {
  const vault = { format: 1 as const, id: 'v', name: 'S. Lin', createdAt: '', slots: [] }
  await keepVault(vault)
  expect(markedVaults()).toEqual(['v'])
  expect([...web.values()].join('')).not.toContain('Lin')
  await forgetVault('v')
  expect(markedVaults()).toEqual([])
})
