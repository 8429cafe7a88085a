import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settled, stubTabs } from '../testing/other-tabs'
import { aVaultHead, key, loadedTab, openTab, sessionTab } from '../testing/session-tab'
import { webLocks } from '../testing/web-locks'
import { stubStorage } from '../testing/web-storage'

import { forgetVault, keepVault, listVaults } from './vaults'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 })
  vi.stubGlobal('navigator', { locks: webLocks() })
  stubTabs()
  stubStorage('localStorage')
  await keepVault(aVaultHead('vault-1'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  for (const { id } of await listVaults()) await forgetVault(id)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('locking', () => {
  it('closes the rows with their key, here and in every tab of the same vault', async () => {
    await keepVault(aVaultHead('vault-2'))
    const [one, two] = [await openTab(), await loadedTab()]
    const other = await openTab('vault-2')
    const told = vi.fn()
    const unheard = vi.fn()
    two.session.subscribe(told)
    two.session.subscribe(unheard)()
    await one.lock()
    await settled()
    for (const { session, openRows, closed } of [one, two]) {
      expect(session.current).toMatchObject({ kind: 'locked', vaults: [{}, {}] })
      expect(closed).toEqual(['vault-1'])
      expect(openRows).toThrow(expect.objectContaining({ name: 'Locked' }))
    }
    expect(told).toHaveBeenCalledOnce()
    expect(unheard).not.toHaveBeenCalled()
    expect(other.openRows()).toMatchObject({ of: 'vault-2' })
  })

  it('finishes first what is under way, even where something of it fails', async () => {
    const { lock, beforeLock, session, closed } = await openTab()
    let finish = () => {}
    const undone = vi.fn(() => Promise.resolve())
    beforeLock(() => Promise.reject(new Error('full')))
    beforeLock(() => new Promise<void>((resolve) => (finish = resolve)))
    beforeLock(undone)()
    const locked = lock()
    await settled()
    expect(session.current.kind).toBe('open')
    expect(closed).toEqual([])
    finish()
    await locked
    expect(session.current.kind).toBe('locked')
    expect(undone).not.toHaveBeenCalled()
  })

  it('waits two seconds for it and no longer', async () => {
    const { lock, beforeLock, session } = await openTab()
    beforeLock(() => new Promise(() => {}))
    const locked = lock()
    await settled()
    await vi.advanceTimersByTimeAsync(1999)
    expect(session.current.kind).toBe('open')
    await vi.advanceTimersByTimeAsync(1)
    await locked
    expect(session.current.kind).toBe('locked')
  })

  it('asked for twice at once, happens once, and again the next time', async () => {
    const { lock, beforeLock, closed, openSession } = await openTab()
    const finish = vi.fn(() => Promise.resolve())
    beforeLock(finish)
    await Promise.all([lock(), lock()])
    expect(finish).toHaveBeenCalledOnce()
    expect(closed).toEqual(['vault-1'])
    await openSession(aVaultHead('vault-1'), key)
    await lock()
    expect(finish).toHaveBeenCalledTimes(2)
  })

  it('tells no tab anything when nothing is open', async () => {
    const other = await openTab()
    const closed = await sessionTab()
    await closed.lock()
    await settled()
    expect(other.session.current.kind).toBe('open')
  })
})

describe('opening', () => {
  it('first fetches what is needed with open notes alone', async () => {
    const made = await loadedTab()
    let fetched = () => {}
    made.beforeOpen(() => new Promise<void>((resolve) => (fetched = resolve)))
    const opened = made.openSession(aVaultHead('vault-1'), key)
    await settled()
    expect(made.session.current.kind).toBe('locked')
    fetched()
    await opened
    expect(made.session.current).toMatchObject({ kind: 'open', since: 1_000_000 })
  })

  it('of another person closes the one before', async () => {
    await keepVault(aVaultHead('vault-2'))
    const made = await openTab('vault-1')
    await made.openSession(aVaultHead('vault-2'), key)
    expect(made.closed).toEqual(['vault-1'])
    expect(made.openRows()).toMatchObject({ of: 'vault-2' })
    const { held } = await navigator.locks.query()
    expect(held?.map(({ name }) => name)).toEqual(['skillednote.open.vault-2'])
  })
})

describe('heads that changed', () => {
  it('are shown, and what is open stays open', async () => {
    const made = await openTab()
    const rows = made.openRows()
    await keepVault(aVaultHead('vault-1', 'R. O.'))
    await keepVault(aVaultHead('vault-2'))
    await made.refreshVaults()
    expect(made.session.current).toMatchObject({
      kind: 'open',
      vault: { name: 'R. O.' },
      vaults: [{ id: 'vault-1' }, { id: 'vault-2' }],
    })
    expect(made.openRows()).toBe(rows)
    expect(made.closed).toEqual([])
  })

  it('lock a profile that was removed, and leave nobody when it was the last', async () => {
    await keepVault(aVaultHead('vault-2'))
    const made = await openTab()
    await forgetVault('vault-1')
    await made.refreshVaults()
    expect(made.session.current).toMatchObject({ kind: 'locked', vaults: [{ id: 'vault-2' }] })
    expect(made.closed).toEqual(['vault-1'])
    await forgetVault('vault-2')
    await made.refreshVaults()
    expect(made.session.current).toEqual({ kind: 'none' })
  })

  it('that cannot be read any more say so', async () => {
    const made = await loadedTab()
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError')
    })
    await made.refreshVaults()
    expect(made.session.current).toEqual({ kind: 'refused' })
  })
})

it('a key that is pressed in one tab is heard of in the others', async () => {
  const pressed = await tabsOf()
  const [other, gone] = [await tabsOf(), await tabsOf()]
  const [heard, unheard, locks] = [vi.fn(), vi.fn(), vi.fn()]
  other.onActiveElsewhere(heard)
  other.onLockElsewhere(locks)
  gone.onActiveElsewhere(unheard)()
  pressed.tellActive('vault-1', 1_000_500)
  await settled()
  expect(heard.mock.calls).toEqual([['vault-1', 1_000_500]])
  expect(locks).not.toHaveBeenCalled()
  expect(unheard).not.toHaveBeenCalled()
  pressed.tellLocked('vault-1')
  await settled()
  expect(heard).toHaveBeenCalledOnce()
})
const tabsOf = async () => {
  vi.resetModules()
  return import('./tabs')
}
