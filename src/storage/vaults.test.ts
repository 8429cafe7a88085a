import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aVaultHead } from '../testing/session-tab'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import { VAULTS_DATABASE } from './database-names'
import type { VaultHead } from './vaults'

let storage: StubbedStorage
let vaults: typeof import('./vaults')
beforeEach(async () => {
  storage = stubStorage('localStorage')
  vi.resetModules()
  vaults = await import('./vaults')
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await deleteDB(VAULTS_DATABASE)
})

const ids = async () => (await vaults.listVaults()).map(({ id }) => id)
const marks = () => JSON.parse(storage.kept.get('skillednote.vaults') ?? '[]') as unknown

it('lists the oldest first, keeps one of each, and forgets one whole', async () => {
  for (const id of ['vault-2', 'vault-3', 'vault-1']) await vaults.keepVault(aVaultHead(id))
  await vaults.keepVault(aVaultHead('vault-3', 'R. O.'))
  expect(await ids()).toEqual(['vault-1', 'vault-2', 'vault-3'])
  expect((await vaults.listVaults())[2]?.name).toBe('R. O.')
  expect(marks()).toEqual(['vault-2', 'vault-3', 'vault-1'])
  await vaults.forgetVault('vault-3')
  expect(await ids()).toEqual(['vault-1', 'vault-2'])
  expect(marks()).toEqual(['vault-2', 'vault-1'])
})

it('changes one as it lies there, and never brings back one that was removed', async () => {
  await vaults.keepVault(aVaultHead('vault-1'))
  const rename = (head: VaultHead) => ({ ...head, name: `${head.name}!` })
  expect(await vaults.changeVault('vault-1', rename)).toMatchObject({ name: 'vault-1!' })
  await vaults.changeVault('vault-1', rename)
  expect((await vaults.listVaults())[0]?.name).toBe('vault-1!!')
  expect(await vaults.changeVault('vault-2', rename)).toBeUndefined()
  expect(await ids()).toEqual(['vault-1'])
})

it('takes the mark away before the vault: what is left by a crash is a vault, not a loss', async () => {
  await vaults.keepVault(aVaultHead('vault-1'))
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('gone', 'UnknownError')
  })
  await expect(vaults.forgetVault('vault-1')).rejects.toThrow('gone')
  expect(marks()).toEqual([])
  expect(await ids()).toEqual(['vault-1'])
})

it('marks nothing that was not kept', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(vaults.keepVault(aVaultHead('vault-1'))).rejects.toThrow('full')
  expect(marks()).toEqual([])
})

it('goes on after the browser refused it, over one connection, and makes way for a newer version', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no', 'UnknownError')
  })
  await expect(vaults.listVaults()).rejects.toThrow('no')
  expect(await ids()).toEqual([])
  await vaults.keepVault(aVaultHead('vault-1'))
  expect(open).toHaveBeenCalledTimes(2)
  const blocked = vi.fn()
  const newer = await openDB(VAULTS_DATABASE, 2, { blocked })
  newer.close()
  expect(blocked).not.toHaveBeenCalled()
  await expect(vaults.listVaults()).rejects.toMatchObject({ name: 'VersionError' })
})

const wrapped = new Uint8Array(40)
const salt = new Uint8Array(16)
it.each<[boolean, unknown]>([
  [true, [{ kind: 'words', wrapped, salt }]],
  [
    true,
    [
      { kind: 'passphrase', wrapped, kdf: { salt } },
      { kind: 'words', wrapped, salt },
    ],
  ],
  [false, [{ kind: 'words', wrapped, salt }, null]],
  [false, [{ kind: 'words', wrapped }]],
  [false, [{ kind: 'words', salt }]],
  [false, [{ kind: 'passphrase', wrapped, salt }]],
  [false, [{ kind: 'passphrase', wrapped, kdf: null }]],
  [false, [{ kind: 'passkey', wrapped, kdf: { salt } }]],
  [false, [{ kind: 'passphrase', wrapped: [1], kdf: { salt } }]],
  [false, []],
  [false, 'slots'],
  [false, undefined],
])('whole: %s for slots %o', (whole, slots) => {
  expect(vaults.isWhole({ ...aVaultHead('vault-1'), slots: slots as never })).toBe(whole)
})
