import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import {
  forgetPersonal,
  readPreferences,
  writePersonal,
  writePreferences,
  type Preferences,
} from './preferences'

const session = vi.hoisted(() => ({ current: { kind: 'none' } as object }))
vi.mock('./session', () => ({ session }))

let storage: StubbedStorage
beforeEach(() => {
  storage = stubStorage('localStorage')
  session.current = { kind: 'none' }
})
afterEach(() => vi.unstubAllGlobals())

const KEY = 'skillednote.preferences'
const DEFAULTS: Preferences = {
  language: undefined,
  theme: 'system',
  name: '',
  credential: 'PT',
  payer: '',
  profile: '',
  codeTab: '',
  lookUpOnline: false,
  lockAfter: 15,
  pseudonyms: false,
  keepDays: 0,
}
const goIn = (id: string, name: string) => {
  session.current = { kind: 'open', vault: { id, name } }
}

it('keeps each change beside those before', () => {
  const all: Preferences = {
    language: 'de',
    theme: 'dark',
    name: 'R. Okafor',
    credential: 'OT',
    payer: 'medicare',
    profile: 'vault-1',
    codeTab: 'codes',
    lookUpOnline: true,
    lockAfter: 5,
    pseudonyms: true,
    keepDays: 400,
  }
  expect(readPreferences()).toEqual(DEFAULTS)
  writePreferences({ theme: 'light' })
  expect(readPreferences()).toEqual({ ...DEFAULTS, theme: 'light' })
  const { theme, ...rest } = all
  writePreferences(rest)
  expect(readPreferences()).toEqual({ ...all, theme: 'light' })
  writePreferences({ theme })
  expect(readPreferences()).toEqual(all)
})

it.each(['', '{"theme"', 'null', '7', '"text"', '[]'])(
  'counts as not set what is not ours: %s',
  (text) => {
    storage.kept.set(KEY, text)
    expect(readPreferences()).toEqual(DEFAULTS)
    writePreferences({ theme: 'dark' })
    expect(readPreferences()).toEqual({ ...DEFAULTS, theme: 'dark' })
  },
)

it('counts as not set what no setting can be', () => {
  const odd = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, { odd: true }]))
  storage.kept.set(KEY, JSON.stringify(odd))
  expect(readPreferences()).toEqual(DEFAULTS)
  storage.kept.set(
    KEY,
    JSON.stringify({ theme: 'pink', credential: 'king', keepDays: 1.5, language: '' }),
  )
  expect(readPreferences()).toEqual(DEFAULTS)
})

it.each([
  [0, 15],
  [1, 1],
  [30, 30],
  [31, 15],
  [2.5, 15],
])('never locks later than half an hour, nor at once: %s minutes are %s', (asked, kept) => {
  writePreferences({ lockAfter: asked })
  expect(readPreferences().lockAfter).toBe(kept)
})

it('knows the person whose notes are open, and what is theirs alone', () => {
  writePreferences({ name: 'Of the device', payer: 'aetna', theme: 'dark' })
  writePersonal('vault-1', { payer: 'own', credential: 'OT' })
  expect(readPreferences()).toMatchObject({
    name: 'Of the device',
    payer: 'aetna',
    credential: 'PT',
  })
  goIn('vault-1', 'R. Okafor')
  expect(readPreferences()).toMatchObject({
    name: 'R. Okafor',
    payer: 'own',
    credential: 'OT',
    theme: 'dark',
  })
  goIn('vault-2', '')
  expect(readPreferences()).toMatchObject({ name: 'Of the device', payer: 'aetna' })
  session.current = { kind: 'locked', vault: { id: 'vault-1', name: 'R. Okafor' } }
  expect(readPreferences().payer).toBe('aetna')
  forgetPersonal('vault-1')
  expect([...storage.kept.keys()]).toEqual([KEY])
})

it('works where web storage is refused', () => {
  storage.refuses = new DOMException('refused', 'SecurityError')
  writePreferences({ theme: 'dark' })
  writePersonal('vault-1', { payer: 'own' })
  forgetPersonal('vault-1')
  expect(readPreferences()).toEqual(DEFAULTS)
})
