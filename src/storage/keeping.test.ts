import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'

let storage: StubbedStorage
const persist = vi.fn<() => Promise<boolean>>()
beforeEach(() => {
  persist.mockReset().mockResolvedValue(true)
  storage = stubStorage('localStorage')
  vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(false) } })
})
afterEach(() => vi.unstubAllGlobals())

/** A page that was loaded anew. */
async function page() {
  vi.resetModules()
  return import('./keeping')
}

it('asks the browser with the first note, and no page after it', async () => {
  const first = await page()
  await Promise.all([first.askOnce(), first.askOnce()])
  await first.askOnce()
  await (await page()).askOnce()
  expect(persist).toHaveBeenCalledOnce()
})

it('asks again when a person wants it, and not by itself after that', async () => {
  const { askToKeep, askOnce } = await page()
  expect(await askToKeep()).toBe(true)
  persist.mockResolvedValue(false)
  expect(await askToKeep()).toBe(false)
  storage.kept.clear()
  await askOnce()
  expect(persist).toHaveBeenCalledTimes(2)
})

it('does not ask by itself where it could not remember that it did', async () => {
  storage.refuses = new DOMException('refused', 'SecurityError')
  const { askToKeep, askOnce } = await page()
  await askOnce()
  expect(persist).not.toHaveBeenCalled()
  expect(await askToKeep()).toBe(true)
})

it('knows what the browser says, and nothing where it says nothing', async () => {
  const { isKept, askToKeep } = await page()
  expect(await isKept()).toBe(false)
  const no = () => Promise.reject(new Error('no'))
  for (const silent of [{}, { storage: {} }, { storage: { persist: no, persisted: no } }]) {
    vi.stubGlobal('navigator', silent)
    expect(await isKept()).toBeUndefined()
    expect(await askToKeep()).toBeUndefined()
  }
})
