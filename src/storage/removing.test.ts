import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { settled, stubTabs } from '../testing/other-tabs'
import { aVaultHead, key, loadedTab, openTab } from '../testing/session-tab'
import { webLocks } from '../testing/web-locks'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'
import { forgetVault, keepVault, listVaults } from './vaults'

let storage: StubbedStorage
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('navigator', { locks: webLocks() })
  stubTabs()
  storage = stubStorage('localStorage')
  for (const id of ['vault-1', 'vault-2']) {
    await keepVault(aVaultHead(id))
    await sealedRows({ id, key }).keep('x', 'y')
    for (const name of ['last-words', 'preferences', 'tries'])
      storage.kept.set(`skillednote.${name}.${id}${name === 'last-words' ? '.w' : ''}`, 'kept')
  }
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const { id } of await listVaults()) await forgetVault(id)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)
const webOf = (id: string) => [...storage.kept.keys()].filter((name) => name.includes(id))

/** A tab with what removes profiles in it. */
async function tabThatRemoves(id?: string) {
  const tab = await (id === undefined ? loadedTab() : openTab(id))
  return { ...tab, ...(await import('./removing')) }
}

it('takes away one profile whole, from this device and from every tab, and nothing of another', async () => {
  const tab = await tabThatRemoves('vault-1')
  const other = await loadedTab()
  expect(other.session.current).toMatchObject({ kind: 'open', vault: { id: 'vault-1' } })
  await tab.removeProfile('vault-1')
  await settled()
  for (const { session, closed } of [tab, other]) {
    expect(session.current.kind).toBe('locked')
    expect(closed).toEqual(['vault-1'])
  }
  expect(tab.session.current).toMatchObject({ vaults: [{ id: 'vault-2' }] })
  expect(webOf('vault-1')).toEqual([])
  expect(webOf('vault-2')).toHaveLength(3)
  expect(await databases()).not.toContain(vaultDatabase('vault-1'))
  expect(await databases()).toContain(vaultDatabase('vault-2'))
})

it('of another person leaves what is open here open, and locks it where it is', async () => {
  const theirs = await openTab('vault-2')
  const tab = await tabThatRemoves('vault-1')
  await tab.removeProfile('vault-2')
  await settled()
  expect(theirs.session.current.kind).toBe('locked')
  expect(tab.session.current).toMatchObject({ kind: 'open', vaults: [{ id: 'vault-1' }] })
})

it('takes the key slots first, and goes on the next time where it was cut off', async () => {
  const tab = await tabThatRemoves()
  const cutOff = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
    throw new DOMException('gone', 'UnknownError')
  })
  await expect(tab.removeProfile('vault-1')).rejects.toThrow('gone')
  expect((await listVaults()).map(({ id }) => id)).toEqual(['vault-2'])
  expect(await databases()).toContain(vaultDatabase('vault-1'))
  cutOff.mockRestore()
  await (await tabThatRemoves()).finishRemoving()
  expect(await databases()).not.toContain(vaultDatabase('vault-1'))
  expect(await databases()).toContain(vaultDatabase('vault-2'))
  expect(webOf('vault-1')).toEqual([])
  expect(webOf('vault-2')).toHaveLength(3)
})

it('finishes nothing that nobody began, also where web storage is refused', async () => {
  const { finishRemoving } = await tabThatRemoves()
  await finishRemoving()
  storage.refuses = new DOMException('refused', 'SecurityError')
  await finishRemoving()
  expect(await listVaults()).toHaveLength(2)
  expect(await databases()).toContain(vaultDatabase('vault-1'))
})

it('removes where web storage is refused', async () => {
  const { removeProfile } = await tabThatRemoves()
  storage.refuses = new DOMException('refused', 'SecurityError')
  await removeProfile('vault-1')
  expect((await listVaults()).map(({ id }) => id)).toEqual(['vault-2'])
  expect(await databases()).not.toContain(vaultDatabase('vault-1'))
})
