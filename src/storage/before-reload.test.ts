import { expect, it } from 'vitest'
import { beforeReload, isAllSaved } from './before-reload'

it('a tab may be reloaded when everything that is open says that it is saved', async () => {
  expect(await isAllSaved()).toBe(true)
  let saved = false
  const closeOne = beforeReload(() => Promise.resolve(true))
  const closeOther = beforeReload(() => saved)
  expect(await isAllSaved()).toBe(false)
  saved = true
  expect(await isAllSaved()).toBe(true)
  saved = false
  closeOther()
  expect(await isAllSaved()).toBe(true)
  closeOne()
})
