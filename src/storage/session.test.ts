import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settled, stubTabs } from '../testing/other-tabs'
import { aVaultHead, key, loadedTab, openTab, sessionTab } from '../testing/session-tab'
import { webLocks } from '../testing/web-locks'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import { VAULTS_DATABASE } from './database-names'
import { forgetVault, keepVault, listVaults } from './vaults'

let storage: StubbedStorage
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 })
  vi.stubGlobal('navigator', { locks: webLocks() })
  stubTabs()
  storage = stubStorage('localStorage')
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const { id } of await listVaults()) await forgetVault(id)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a page that is loaded', () => {
  it('finds nobody where nobody set a passphrase, and makes no database for them', async () => {
    await deleteDB(VAULTS_DATABASE, { blocked: () => undefined })
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'another-page', version: 1 }])
    const open = vi.spyOn(indexedDB, 'open')
    const { session } = await loadedTab()
    expect(session.current).toEqual({ kind: 'none' })
    expect(open).not.toHaveBeenCalled()
  })

  it.each([
    ['does not tell which databases there are', undefined],
    ['fails to tell', () => Promise.reject(new Error('no'))],
  ])('finds the vaults where the browser %s', async (_what, databases) => {
    await keepVault(aVaultHead('vault-1'))
    vi.spyOn(indexedDB, 'databases').mockImplementation(databases as never)
    if (!databases)
      Object.defineProperty(indexedDB, 'databases', { value: undefined, configurable: true })
    const { session } = await loadedTab()
    Reflect.deleteProperty(indexedDB, 'databases')
    expect(session.current).toMatchObject({ kind: 'locked', vaults: [{ id: 'vault-1' }] })
  })

  it('asks for the passphrase, and remembers that there were notes', async () => {
    await keepVault(aVaultHead('vault-2'))
    await keepVault(aVaultHead('vault-1'))
    storage.kept.clear()
    const { session } = await loadedTab()
    expect(session.current).toMatchObject({
      kind: 'locked',
      vaults: [{ id: 'vault-1' }, { id: 'vault-2' }],
    })
    for (const { id } of await listVaults()) await forgetVaultUnseen(id)
    expect((await loadedTab()).session.current).toEqual({ kind: 'gone' })
  })

  it('says that a newer version of the app has been here', async () => {
    await deleteDB(VAULTS_DATABASE, { blocked: () => undefined })
    const newer = await openDB(VAULTS_DATABASE, 99)
    newer.close()
    expect((await loadedTab()).session.current).toEqual({ kind: 'newer' })
    await deleteDB(VAULTS_DATABASE)
  })

  it.each([new DOMException('no', 'SecurityError'), new Error('VersionError')])(
    'says that the browser keeps nothing: %s',
    async (error) => {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw error
      })
      await keepVaultName()
      expect((await loadedTab()).session.current).toEqual({ kind: 'refused' })
    },
  )
})

/** The list of vaults is there by its name. */
const keepVaultName = () =>
  Promise.resolve(
    vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name: VAULTS_DATABASE, version: 1 }]),
  )

/** The browser threw its database away; what web storage knows of it stays. */
async function forgetVaultUnseen(id: string) {
  const marks = new Map(storage.kept)
  await forgetVault(id)
  for (const [mark, value] of marks) storage.kept.set(mark, value)
}

describe('a second tab', () => {
  it('gets the key from the first, and when it was opened', async () => {
    await keepVault(aVaultHead('vault-1'))
    await openTab()
    vi.setSystemTime(2_000_000)
    const { session, openRows } = await loadedTab()
    expect(session.current).toMatchObject({
      kind: 'open',
      vault: { id: 'vault-1' },
      opened: { id: 'vault-1' },
      since: 1_000_000,
    })
    expect(openRows()).toMatchObject({ of: 'vault-1' })
    expect((session.current as { opened: { key: CryptoKey } }).opened.key.extractable).toBe(false)
  })

  it('gets the key of the vault that is open, of several', async () => {
    await keepVault(aVaultHead('vault-1'))
    await keepVault(aVaultHead('vault-2'))
    await openTab('vault-2')
    expect((await loadedTab()).session.current).toMatchObject({
      kind: 'open',
      vault: { id: 'vault-2' },
      opened: { id: 'vault-2' },
    })
  })

  it('gets no key of a vault that is not on this device', async () => {
    await keepVault(aVaultHead('vault-1'))
    await openTab()
    await forgetVault('vault-1')
    await keepVault(aVaultHead('vault-2'))
    expect((await loadedTab()).session.current).toMatchObject({ kind: 'locked' })
  })

  it('asks for the passphrase when a tab that is frozen does not answer', async () => {
    await keepVault(aVaultHead('vault-1'))
    void navigator.locks.request(
      'skillednote.open.vault-1',
      { mode: 'shared' },
      () => new Promise(() => {}),
    )
    const made = await sessionTab()
    const done = made.beginSession()
    const told = vi.fn()
    made.session.subscribe(told)
    await settled()
    await vi.advanceTimersByTimeAsync(1499)
    expect(told).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await done
    expect(made.session.current.kind).toBe('locked')
  })

  it('hears no answer to another question', async () => {
    await keepVault(aVaultHead('vault-1'))
    void navigator.locks.request(
      'skillednote.open.vault-1',
      { mode: 'shared' },
      () => new Promise(() => {}),
    )
    const made = await sessionTab()
    const done = made.beginSession()
    await settled()
    const foreign = new BroadcastChannel('skillednote.session')
    foreign.postMessage({ say: 'open', nonce: 'other', opened: { id: 'vault-1', key }, since: 1 })
    await settled()
    await vi.advanceTimersByTimeAsync(1500)
    await done
    foreign.close()
    expect(made.session.current.kind).toBe('locked')
  })

  it('gets no key once the first is locked', async () => {
    await keepVault(aVaultHead('vault-1'))
    const first = await openTab()
    await first.lock()
    await settled()
    const foreign = new BroadcastChannel('skillednote.session')
    const heard = vi.fn()
    foreign.addEventListener('message', heard)
    foreign.postMessage({ say: 'who-is-open', vault: 'vault-1', nonce: 'n' })
    await settled()
    foreign.close()
    expect(heard).not.toHaveBeenCalled()
    expect((await loadedTab()).session.current.kind).toBe('locked')
  })

  it('asks for the passphrase where a browser has no locks', async () => {
    vi.stubGlobal('navigator', {})
    await keepVault(aVaultHead('vault-1'))
    const first = await openTab()
    expect(first.session.current.kind).toBe('open')
    expect((await loadedTab()).session.current.kind).toBe('locked')
  })
})
