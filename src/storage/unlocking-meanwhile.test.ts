import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settled, stubTabs } from '../testing/other-tabs'
import { aVaultHead, key } from '../testing/session-tab'
import { webLocks } from '../testing/web-locks'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import type { KeySlot } from '../vault/slots'
import { keys } from './keys'
import { movePlainNotes } from './plain-notes'
import { lock, session } from './session'
import {
  changePassphrase,
  changeWords,
  confirmWords,
  goIn,
  moveEarlier,
  tryVault,
  type Opened,
} from './unlocking'
import { changeVault, forgetVault, keepVault, listVaults } from './vaults'
import { countWrong, forgetWrong, waitFor } from './wrong-tries'

const pin = vi.hoisted(() => vi.fn(() => Promise.resolve(true)))
vi.mock('./open-rows', () => ({ rowsOf: () => ({ pin, close: () => undefined }) }))
vi.mock('./plain-notes')
// What a key costs is not what is looked at here.
vi.mock('./keys', () => ({
  keys: { openVault: vi.fn(), withPassphrase: vi.fn(), withNewWords: vi.fn() },
}))
const { openVault, withPassphrase, withNewWords } = vi.mocked(keys)

const slotOf = (...wrapped: number[]): KeySlot => ({
  kind: 'words',
  salt: new Uint8Array(16),
  wrapped: Uint8Array.of(...wrapped),
  createdAt: '2026-01-01',
})
const OLD = [slotOf(1, 2, 3)]
const FRESH = [slotOf(7, 8, 9)]
const head = { ...aVaultHead('vault-1'), slots: OLD }
const passphrase = 'three blue kettles'
const secret = { passphrase }

let storage: StubbedStorage
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 })
  vi.stubGlobal('navigator', { locks: webLocks() })
  stubTabs()
  storage = stubStorage('localStorage')
  await keepVault(head)
  openVault.mockReset().mockResolvedValue({ kind: 'open', key, belowDefault: false })
  withPassphrase.mockReset().mockResolvedValue({ kind: 'changed', slots: FRESH })
  withNewWords.mockReset().mockResolvedValue({ kind: 'changed', slots: FRESH, words: 'new' })
  pin.mockReset().mockResolvedValue(true)
  vi.mocked(movePlainNotes).mockReset().mockResolvedValue({ moved: 2, left: 1 })
})
afterEach(async () => {
  await lock()
  forgetWrong('vault-1')
  for (const { id } of await listVaults()) await forgetVault(id)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const kept = async () => (await listVaults())[0]

describe('trying a secret', () => {
  it('waits as long as the wrong passphrases before ask for; words do not wait', async () => {
    for (let i = 0; i < 3; i += 1) countWrong('vault-1', Date.now())
    expect((await tryVault('vault-1', { words: 'twenty four' })).kind).toBe('open')
    expect(waitFor('vault-1', Date.now()), 'words forgive nothing').toBe(2000)
    openVault.mockClear()
    const tried = tryVault('vault-1', secret)
    await settled()
    await vi.advanceTimersByTimeAsync(1999)
    expect(openVault).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect((await tried).kind).toBe('open')
    expect(openVault).toHaveBeenCalledWith(OLD, secret)
    expect(storage.kept.has('skillednote.tries.vault-1')).toBe(false)
  })

  it('counts a wrong passphrase and no wrong words; a slot that somebody weakened counts for nothing', async () => {
    openVault.mockResolvedValue({ kind: 'wrong' })
    expect(await tryVault('vault-1', { words: 'others' })).toEqual({ kind: 'wrong' })
    expect(storage.kept.has('skillednote.tries.vault-1')).toBe(false)
    for (let i = 0; i < 2; i += 1)
      expect(await tryVault('vault-1', secret)).toEqual({ kind: 'wrong' })
    expect(waitFor('vault-1', Date.now())).toBe(1000)
    vi.setSystemTime(2_000_000)
    openVault.mockResolvedValue({ kind: 'weakened' })
    expect(await tryVault('vault-1', secret)).toEqual({ kind: 'weakened' })
    expect(waitFor('vault-1', 1_000_000)).toBe(1000)
  })

  it('remembers a passphrase whose slot has grown weak, until somebody goes in, and no words', async () => {
    expect(await tryVault('vault-1', secret)).toEqual({
      kind: 'open',
      vault: head,
      key,
      outgrown: undefined,
    })
    openVault.mockResolvedValue({ kind: 'open', key, belowDefault: true })
    expect(await tryVault('vault-1', secret)).toMatchObject({ outgrown: passphrase })
    expect(await tryVault('vault-1', { words: 'x' })).toMatchObject({ outgrown: undefined })
  })
})

describe('going in', () => {
  const opened: Opened = { kind: 'open', vault: head, key, outgrown: undefined }

  it('opens with the name of now, makes it the profile of this device, and forgives wrong PINs', async () => {
    await changeVault('vault-1', (vault) => ({ ...vault, name: 'R. O.' }))
    await goIn(opened)
    expect(session.current).toMatchObject({
      kind: 'open',
      vault: { id: 'vault-1', name: 'R. O.' },
      opened: { id: 'vault-1', key },
    })
    expect(JSON.parse(storage.kept.get('skillednote.preferences') ?? '')).toEqual({
      profile: 'vault-1',
    })
    expect(pin).toHaveBeenCalledWith('forgive')
    expect(withPassphrase).not.toHaveBeenCalled()
  })

  it('does not wait for either, nor stop where one of them fails', async () => {
    pin.mockRejectedValue(new Error('no'))
    withPassphrase.mockRejectedValue(new Error('no'))
    await goIn({ ...opened, outgrown: passphrase })
    await settled()
    expect(session.current.kind).toBe('open')
    expect((await kept())?.slots).toEqual(OLD)
  })

  it('makes a slot that has grown weak anew, with the same passphrase', async () => {
    await goIn({ ...opened, outgrown: passphrase })
    await settled()
    expect(withPassphrase).toHaveBeenCalledWith(OLD, secret, passphrase, new Date().toISOString())
    expect((await kept())?.slots).toEqual(FRESH)
  })

  it('leaves it as it is where that passphrase fits no more', async () => {
    withPassphrase.mockResolvedValue({ kind: 'wrong' })
    await goIn({ ...opened, outgrown: passphrase })
    await settled()
    expect((await kept())?.slots).toEqual(OLD)
  })
})

describe('slots that another tab changed meanwhile', () => {
  it.each<[string, readonly KeySlot[]]>([
    ['other bytes', [slotOf(1, 2, 4)]],
    ['one more', [...OLD, slotOf(1, 2, 3)]],
    ['others first', [slotOf(4), ...OLD]],
  ])('are not written over: %s', async (_what, others) => {
    withPassphrase.mockImplementationOnce(async () => {
      await changeVault('vault-1', (vault) => ({ ...vault, slots: others }))
      return { kind: 'changed', slots: [slotOf(0)] }
    })
    expect(await changePassphrase('vault-1', secret, 'next')).toEqual({ kind: 'changed' })
    expect(withPassphrase, 'asked again, of what lies there now').toHaveBeenLastCalledWith(
      others,
      secret,
      'next',
      expect.any(String),
    )
    expect((await kept())?.slots).toEqual(FRESH)
  })

  it('are not written over by new words either, and the words shown are those that open', async () => {
    await confirmWords('vault-1')
    withNewWords.mockImplementationOnce(async () => {
      await changeVault('vault-1', (vault) => ({ ...vault, slots: [slotOf(4)] }))
      return { kind: 'changed', slots: [slotOf(0)], words: 'lost' }
    })
    expect(await changeWords('vault-1', secret)).toEqual({ kind: 'changed', words: 'new' })
    expect(await kept()).toMatchObject({ slots: FRESH, wordsConfirmed: false })
  })

  it('refuse a secret that is theirs no more', async () => {
    withPassphrase.mockImplementationOnce(async () => {
      await changeVault('vault-1', (vault) => ({ ...vault, slots: [slotOf(4)] }))
      return { kind: 'changed', slots: FRESH }
    })
    withPassphrase.mockResolvedValueOnce({ kind: 'wrong' })
    expect(await changePassphrase('vault-1', secret, 'next')).toEqual({ kind: 'wrong' })
    expect((await kept())?.slots).toEqual([slotOf(4)])
  })
})

describe('a change of the secrets', () => {
  it('by words forgives the wrong passphrases before it', async () => {
    for (let i = 0; i < 3; i += 1) countWrong('vault-1', Date.now())
    await changePassphrase('vault-1', { words: 'x' }, 'next')
    expect(waitFor('vault-1', Date.now())).toBe(0)
  })

  it('is refused with the reason why', async () => {
    withNewWords.mockResolvedValue({ kind: 'typo', word: 4 })
    expect(await changeWords('vault-1', { words: 'x' })).toEqual({ kind: 'typo', word: 4 })
    expect(await changeWords('nobody', secret)).toEqual({ kind: 'gone' })
    await changeVault('vault-1', (vault) => ({ ...vault, slots: [] }))
    expect(await changeWords('vault-1', secret)).toEqual({ kind: 'damaged' })
    expect(await changePassphrase('vault-1', secret, 'x')).toEqual({ kind: 'damaged' })
  })

  it('is seen on the list of profiles at once', async () => {
    await goIn({ kind: 'open', vault: head, key, outgrown: undefined })
    await confirmWords('vault-1')
    expect(session.current).toMatchObject({ kind: 'open', vault: { wordsConfirmed: true } })
    await changeWords('vault-1', secret)
    expect(session.current).toMatchObject({ kind: 'open', vault: { wordsConfirmed: false } })
  })
})

describe('notes of the time before there were profiles', () => {
  const opened = (id: string): Opened => ({
    kind: 'open',
    vault: aVaultHead(id),
    key,
    outgrown: undefined,
  })

  it('go to the first person of the device and to nobody else', async () => {
    await keepVault(aVaultHead('vault-2'))
    expect(await moveEarlier(opened('vault-2'))).toEqual({ moved: 0, left: 0 })
    expect(movePlainNotes).not.toHaveBeenCalled()
    expect(await moveEarlier(opened('vault-1'))).toEqual({ moved: 2, left: 1 })
    expect(movePlainNotes).toHaveBeenCalledWith({ id: 'vault-1', key })
    await forgetVault('vault-1')
    await forgetVault('vault-2')
    expect(await moveEarlier(opened('vault-1'))).toEqual({ moved: 0, left: 0 })
  })

  it('are moved by one tab at a time, and again at the next unlocking when they could not be', async () => {
    let done = () => {}
    const other = new Promise<void>((resolve) => (done = resolve))
    void navigator.locks.request('skillednote.plain-notes', () => other)
    vi.mocked(movePlainNotes).mockRejectedValueOnce(new Error('full'))
    const moved = moveEarlier(opened('vault-1'))
    await settled()
    expect(movePlainNotes).not.toHaveBeenCalled()
    done()
    expect(await moved).toEqual({ moved: 0, left: 0 })
    vi.stubGlobal('navigator', {})
    expect(await moveEarlier(opened('vault-1')), 'without locks').toEqual({ moved: 2, left: 1 })
  })
})
