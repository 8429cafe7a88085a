import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { settled, stubTabs } from '../testing/other-tabs'

beforeEach(stubTabs)
afterEach(() => vi.unstubAllGlobals())

/** A tab in which this vault is open; '' for none. */
async function tab(vault: string) {
  vi.resetModules()
  const current =
    vault === '' ? { kind: 'locked', vault: { id: 'v' } } : { kind: 'open', vault: { id: vault } }
  vi.doMock('./session', () => ({ session: { current } }))
  const tabs = await import('./note-tabs')
  const heard: unknown[] = []
  const stop = tabs.hearNotes((message) => heard.push(message))
  return { ...tabs, heard, stop }
}

it('what open notes tell is heard where the same vault is open, and nowhere else', async () => {
  const [mine, same, other, locked] = [
    await tab('v'),
    await tab('v'),
    await tab('w'),
    await tab(''),
  ]
  mine.tellNotes({ say: 'saved', id: 'note-1' })
  await settled()
  expect(same.heard).toEqual([{ say: 'saved', id: 'note-1', vault: 'v' }])
  for (const { heard } of [mine, other, locked]) expect(heard).toEqual([])
})

it('a tab in which nothing is open tells nothing, not even to others like it', async () => {
  const [locked, another, open] = [await tab(''), await tab(''), await tab('v')]
  locked.tellNotes({ say: 'who-times' })
  await settled()
  for (const { heard } of [another, open]) expect(heard).toEqual([])
})

it('whoever stopped listening hears no more', async () => {
  const [mine, same] = [await tab('v'), await tab('v')]
  same.stop()
  mine.tellNotes({ say: 'who-times' })
  await settled()
  expect(same.heard).toEqual([])
})
