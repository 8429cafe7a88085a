import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { newVault, openVault, withNewWords, withPassphrase } from '../vault/slots'
import { newProfile } from './new-profile'
import { readPreferences, writePersonal, writePreferences } from './preferences'
import { finishRemoving, removeProfile } from './removing'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'
import { lock, session } from './session'
import {
  changePassphrase,
  changeWords,
  confirmWords,
  goIn,
  renameVault,
  tryVault,
  type Opened,
} from './unlocking'
import { changeVault, forgetVault, keepVault, listVaults } from './vaults'
import { waitFor } from './wrong-tries'

// The same questions, answered in this thread.
vi.mock('./keys', () => ({ keys: { newVault, openVault, withPassphrase, withNewWords } }))
const { keys } = await import('./keys')

const PERSON = { name: 'R. Okafor', credential: 'OT', payer: 'medicare' } as const
const PASSPHRASE = 'three blue kettles sing'

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('navigator', {})
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key),
      },
      {
        ownKeys: () => [...kept.keys()],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    ),
  )
})
afterEach(async () => {
  await lock()
  for (const { id } of await listVaults()) await forgetVault(id)
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const made = () => newProfile(PERSON, PASSPHRASE)
const kindOf = async (id: string, secret: { passphrase: string } | { words: string }) =>
  (await tryVault(id, secret)).kind

it('opens with the passphrase and with the words, and counts what does not match', async () => {
  const { opened, words } = await made()
  const { id } = opened.vault
  expect(await kindOf(id, { passphrase: 'three blue kettles' })).toBe('wrong')
  expect(await kindOf(id, { passphrase: 'three blue kettles' })).toBe('wrong')
  expect(waitFor(id, Date.now())).toBeGreaterThan(0)
  expect(await kindOf(id, { words })).toBe('open')
  expect(await kindOf(id, { passphrase: PASSPHRASE })).toBe('open')
  expect(waitFor(id, Date.now())).toBe(0)
  expect(kept.has(`skillednote.tries.${id}`)).toBe(false)
}, 60_000)

it('changes the passphrase of the head as it lies there, and never brings back a removed one', async () => {
  const { opened, words } = await made()
  const { id } = opened.vault
  await renameVault(id, 'R. O.')
  const next = 'four green kettles hum'
  expect(await changePassphrase(id, { passphrase: 'wrong' }, next)).toEqual({ kind: 'wrong' })
  expect(await changePassphrase(id, { passphrase: PASSPHRASE }, next)).toEqual({ kind: 'changed' })
  expect(await kindOf(id, { passphrase: PASSPHRASE })).toBe('wrong')
  expect(await kindOf(id, { passphrase: next })).toBe('open')
  expect(await kindOf(id, { words })).toBe('open')
  expect((await listVaults())[0]?.name).toBe('R. O.')
  await confirmWords(id)
  const other = await changeWords(id, { passphrase: next })
  expect((await listVaults())[0]?.wordsConfirmed).toBe(false)
  expect(await kindOf(id, { words })).toBe('wrong')
  expect(await kindOf(id, { words: 'words' in other ? other.words : '' })).toBe('open')
  await forgetVault(id)
  await renameVault(id, 'back')
  expect(await changePassphrase(id, { passphrase: next }, 'x')).toEqual({ kind: 'gone' })
  expect(await listVaults()).toEqual([])
}, 60_000)

it('writes no slots over ones that were changed meanwhile', async () => {
  const { opened } = await made()
  const { id, slots } = opened.vault
  const next = 'four green kettles hum'
  const weak: Opened = { ...opened, outgrown: PASSPHRASE }
  const first = withPassphrase(slots, { passphrase: PASSPHRASE }, PASSPHRASE, '2026-01-01')
  let answer: (made: Awaited<typeof first>) => void = () => undefined
  vi.spyOn(keys, 'withPassphrase').mockImplementationOnce(
    () => new Promise((resolve) => (answer = resolve)),
  )
  await goIn(weak)
  await changePassphrase(id, { passphrase: PASSPHRASE }, next)
  const told = new Promise((resolve) => session.subscribe(() => resolve(undefined)))
  answer(await first)
  await told
  const [head] = await listVaults()
  expect(head?.slots).not.toEqual(slots)
  expect(await kindOf(id, { passphrase: next })).toBe('open')
}, 60_000)

it('tells a damaged head from a wrong passphrase', async () => {
  const { opened } = await made()
  const { id, slots } = opened.vault
  for (const broken of [
    undefined,
    [],
    [null],
    [{ kind: 'passphrase' }],
    [{ ...slots[0], wrapped: 'x' }],
    [{ ...slots[0], kdf: undefined }],
  ]) {
    await changeVault(id, (head) => ({ ...head, slots: broken as never }))
    expect(await tryVault(id, { passphrase: PASSPHRASE })).toEqual({ kind: 'damaged' })
  }
  expect(await tryVault('nobody', { passphrase: PASSPHRASE })).toEqual({ kind: 'gone' })
  expect(waitFor(id, Date.now())).toBe(0)
}, 60_000)

it('keeps what belongs to a person with the person', async () => {
  writePreferences({ name: 'Of the device', payer: 'aetna', theme: 'dark' })
  const { opened } = await made()
  const other = await newProfile({ ...PERSON, name: 'D. Whitfield', credential: 'PT' }, PASSPHRASE)
  expect(readPreferences()).toMatchObject({ name: '', payer: '', theme: 'dark' })
  await goIn(opened)
  writePersonal(opened.vault.id, { payer: 'own' })
  expect(readPreferences()).toMatchObject({ name: 'R. Okafor', credential: 'OT', payer: 'own' })
  await lock()
  await goIn(other.opened)
  expect(readPreferences()).toMatchObject({
    name: 'D. Whitfield',
    credential: 'PT',
    payer: 'medicare',
    theme: 'dark',
    profile: other.opened.vault.id,
  })
}, 60_000)

const names = async () => (await indexedDB.databases()).map(({ name }) => name)

it('removes one profile whole and no other', async () => {
  const { opened } = await made()
  const other = await newProfile({ ...PERSON, name: 'D. Whitfield' }, PASSPHRASE)
  const { id } = opened.vault
  for (const { vault, key } of [opened, other.opened]) {
    await sealedRows({ id: vault.id, key }).keep('x', 'y')
    kept.set(`skillednote.last-words.${vault.id}.w`, 'sealed')
  }
  await goIn(opened)
  await removeProfile(id)
  expect(session.current).toMatchObject({ kind: 'locked', vaults: [{ name: 'D. Whitfield' }] })
  expect(await names()).not.toContain(vaultDatabase(id))
  expect(await names()).toContain(vaultDatabase(other.opened.vault.id))
  expect([...kept.keys()].filter((key) => key.includes(id))).toEqual([])
  expect(kept.has(`skillednote.last-words.${other.opened.vault.id}.w`)).toBe(true)
}, 60_000)

it('finishes a removal that was cut off, and deletes nothing else', async () => {
  const { opened } = await made()
  const { id } = opened.vault
  const db = await openDB(vaultDatabase(id), 1)
  db.close()
  await finishRemoving()
  expect(await listVaults()).toHaveLength(1)
  kept.set(`skillednote.removed.${id}`, '1')
  await finishRemoving()
  expect(await listVaults()).toEqual([])
  expect(await names()).not.toContain(vaultDatabase(id))
  expect(kept.has(`skillednote.removed.${id}`)).toBe(false)
  await keepVault(opened.vault)
}, 60_000)
