import { afterEach, expect, it, vi } from 'vitest'
import {
  estimateHere,
  forgetsAfterAWeek,
  isForgetfulHere,
  isPrivate,
  spaceHere,
  spaceLeft,
} from './durability'

afterEach(() => vi.unstubAllGlobals())

const GB = 1_000_000_000

it('warns when little is left, by size or by share, and counts it in notes', () => {
  expect(spaceLeft({ quota: 10 * GB, usage: 5 * GB })).toEqual({ kind: 'enough' })
  expect(spaceLeft({ quota: 10 * GB, usage: 9.9 * GB })).toEqual({ kind: 'little', notes: 500 })
  expect(spaceLeft({ quota: 1 * GB, usage: 1 * GB - 8_000_000 })).toEqual({
    kind: 'little',
    notes: 40,
  })
  expect(spaceLeft({ quota: 100_000_000, usage: 50_000_000 })).toEqual({ kind: 'enough' })
  expect(spaceLeft({ quota: 100_000_000, usage: 50_000_001 }).kind).toBe('little')
  expect(spaceLeft({ quota: 10 * GB, usage: 9.8 * GB })).toEqual({ kind: 'enough' })
  expect(spaceLeft({ quota: GB, usage: 2 * GB })).toEqual({ kind: 'little', notes: 0 })
})

it('warns of nothing where the browser says nothing', () => {
  for (const estimate of [
    {},
    { usage: 5 },
    { quota: 0, usage: 0 },
    { quota: NaN },
    { quota: Infinity },
  ])
    expect(spaceLeft(estimate)).toEqual({ kind: 'enough' })
})

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const IOS =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const at = (userAgent: string, maxTouchPoints = 0) => ({ userAgent, maxTouchPoints })

it.each([
  ['Safari on a Mac', at(`${MAC} Version/18.0 Safari/605.1.15`), true],
  ['Safari on an iPhone', at(`${IOS} Version/18.0 Mobile/15E148 Safari/604.1`, 5), true],
  ['Chrome on an iPhone', at(`${IOS} CriOS/130.0 Mobile/15E148 Safari/604.1`, 5), true],
  ['Firefox on an iPhone', at(`${IOS} FxiOS/130.0 Mobile/15E148 Safari/605.1.15`, 5), true],
  ['Safari on an iPad that says Mac', at(`${MAC} Version/18.0 Safari/605.1.15`, 5), true],
  [
    'Chrome on a Mac',
    at(`${MAC.replace('605.1.15', '537.36')} Chrome/130.0.0.0 Safari/537.36`),
    false,
  ],
  [
    'Edge',
    at('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0'),
    false,
  ],
  ['Firefox', at('Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0'), false],
  [
    'the old Android browser',
    at('Mozilla/5.0 (Linux; U; Android 4.0) AppleWebKit/534.30 Version/4.0 Mobile Safari/534.30'),
    false,
  ],
  ['nothing', at(''), false],
])('%s: data goes after a week: %s', (_, browser, forgets) => {
  expect(forgetsAfterAWeek(browser, false)).toBe(forgets)
  expect(forgetsAfterAWeek(browser, true), 'installed').toBe(false)
})

it('takes a window for private that is refused its files, and no other', async () => {
  const refusing = (name: string) => ({
    getDirectory: () => Promise.reject(new DOMException('no', name)),
  })
  expect(await isPrivate(refusing('SecurityError'))).toBe(true)
  expect(await isPrivate(refusing('UnknownError'))).toBe(true)
  expect(await isPrivate(refusing('TypeError'))).toBe(false)
  expect(
    await isPrivate({ getDirectory: () => Promise.resolve({} as FileSystemDirectoryHandle) }),
  ).toBe(false)
  expect(await isPrivate({})).toBe(false)
  expect(await isPrivate(undefined)).toBe(false)
})

it('spares an app on the home screen or in the Dock, however a browser says that it is one', () => {
  const safari = at(`${IOS} Version/18.0 Mobile/15E148 Safari/604.1`, 5)
  const here = (isStandalone: boolean, more: object = {}) => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: isStandalone && query === '(display-mode: standalone)',
    }))
    vi.stubGlobal('navigator', { ...safari, ...more })
    return isForgetfulHere()
  }
  expect(here(false)).toBe(true)
  expect(here(false, { standalone: false })).toBe(true)
  expect(here(true)).toBe(false)
  expect(here(false, { standalone: true })).toBe(false)
})

it('knows the space of this browser, and none where it says nothing', async () => {
  const told = { quota: 10 * GB, usage: 9.9 * GB }
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(told) } })
  expect(await estimateHere()).toEqual(told)
  expect(await spaceHere()).toEqual({ kind: 'little', notes: 500 })
  const fails = () => Promise.reject(new Error('no'))
  for (const silent of [{}, { storage: {} }, { storage: { estimate: fails } }]) {
    vi.stubGlobal('navigator', silent)
    expect(await estimateHere()).toEqual({})
    expect(await spaceHere()).toEqual({ kind: 'enough' })
  }
})

it('tells before the first note that nothing stays, until somebody agreed to it', async () => {
  vi.resetModules()
  const { agreeToForget, isForgottenUnsaid } = await import('./durability')
  const getDirectory = vi.fn(() => Promise.reject(new DOMException('no', 'SecurityError')))
  vi.stubGlobal('navigator', { storage: { getDirectory } })
  expect(await isForgottenUnsaid()).toBe(true)
  agreeToForget()
  expect(await isForgottenUnsaid()).toBe(false)
  expect(getDirectory, 'it is not asked again').toHaveBeenCalledOnce()
})
