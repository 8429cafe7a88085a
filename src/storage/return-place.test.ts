import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'

const PLACE = { vault: 'v', path: '/notes/1', scroll: 40 }

let storage: StubbedStorage
beforeEach(() => {
  storage = stubStorage('sessionStorage')
})
afterEach(() => vi.unstubAllGlobals())

/** A page that was loaded anew: it knows what web storage holds and no more. */
async function page() {
  vi.resetModules()
  return import('./return-place')
}

it('leads back once, on the same page and on one that was loaded anew', async () => {
  const { keepReturnPlace, takeReturnPlace } = await page()
  keepReturnPlace(PLACE)
  expect(takeReturnPlace()).toEqual(PLACE)
  expect(takeReturnPlace()).toBeUndefined()
  keepReturnPlace(PLACE)
  const anew = await page()
  expect(anew.takeReturnPlace()).toEqual(PLACE)
  expect(anew.takeReturnPlace()).toBeUndefined()
  expect(storage.kept.size).toBe(0)
})

it('leads back to the last place', async () => {
  const { keepReturnPlace, takeReturnPlace } = await page()
  keepReturnPlace(PLACE)
  keepReturnPlace({ ...PLACE, path: '/settings' })
  expect(takeReturnPlace()?.path).toBe('/settings')
})

it.each([
  '',
  '{"path"',
  'null',
  '[]',
  '{"path":"/notes"}',
  '{"vault":"v"}',
  '{"path":1,"vault":"v"}',
  '{"path":"/notes","vault":2}',
])('leads nowhere by what is not ours: %s', async (text) => {
  storage.kept.set('skillednote.return', text)
  expect((await page()).takeReturnPlace()).toBeUndefined()
})

it('leads back as long as the page lives where web storage is refused', async () => {
  const { keepReturnPlace, takeReturnPlace } = await page()
  storage.refuses = new DOMException('refused', 'SecurityError')
  keepReturnPlace(PLACE)
  expect(takeReturnPlace()).toEqual(PLACE)
  expect(takeReturnPlace()).toBeUndefined()
})
