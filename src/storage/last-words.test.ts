import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault } from '../testing/a-vault'
import { stubStorage, type StubbedStorage } from '../testing/web-storage'
import { nowSealer } from '../vault/seal-now'

const vault = aVault('vault-1')
let storage: StubbedStorage
beforeEach(() => {
  storage = stubStorage('localStorage')
})
afterEach(() => vi.unstubAllGlobals())

/** A page, whose notes are open until the test locks them. */
async function page() {
  vi.resetModules()
  const listeners: (() => void)[] = []
  const session = {
    current: { kind: 'open' },
    subscribe: (told: () => void) => listeners.push(told),
  }
  vi.doMock('./session', () => ({ session }))
  const become = (kind: string) => {
    session.current = { kind }
    for (const told of listeners) told()
  }
  return { ...(await import('./last-words')), become }
}
const words = (text: string, writer = 'w') => ({
  note: aNote((note) => (note.subjective.text = text)),
  revision: 3,
  writer,
})
const KEY = 'skillednote.last-words.vault-1.w'

it('leaves words sealed, under the vault and the writer, the last ones in place of those before', async () => {
  const { prepareLastWords, leaveWords, lastWordsKeys } = await page()
  await prepareLastWords(vault)
  leaveWords(words('first'))
  leaveWords(words('neck pain'))
  leaveWords(words('of another note', 'x'))
  expect(lastWordsKeys('vault-1')).toEqual([KEY, 'skillednote.last-words.vault-1.x'])
  const kept = storage.kept.get(KEY) ?? ''
  expect(kept).not.toContain('neck')
  expect(atob(kept)).not.toContain('neck')
  expect(JSON.parse((await nowSealer(vault)).open(KEY, kept) ?? '')).toEqual(words('neck pain'))
})

it('leaves nothing before the notes are open, and nothing once they are locked', async () => {
  const { prepareLastWords, leaveWords, sealNow, forgetWords, become } = await page()
  leaveWords(words('too early'))
  expect(sealNow('vault-1', 'x', 'too early')).toBeUndefined()
  await prepareLastWords(vault)
  become('open')
  leaveWords(words('in time'))
  const kept = storage.kept.get(KEY)
  expect(kept).toBeDefined()
  become('locked')
  leaveWords(words('too late'))
  forgetWords('w')
  expect(sealNow('vault-1', 'x', 'too late')).toBeUndefined()
  expect(storage.kept).toEqual(new Map([[KEY, kept]]))
})

it('forgets the words of one writer, and knows the keys of one vault', async () => {
  const { prepareLastWords, leaveWords, forgetWords, lastWordsKeys } = await page()
  await prepareLastWords(vault)
  leaveWords(words('one', 'w'))
  leaveWords(words('two', 'x'))
  storage.kept.set('skillednote.last-words.vault-12.w', 'of another person')
  storage.kept.set('skillednote.preferences', '{}')
  forgetWords('x')
  expect(lastWordsKeys('vault-1')).toEqual([KEY])
  expect(storage.kept.size).toBe(3)
})

it('is no trouble where web storage is full or refused: a page that goes away cannot be told', async () => {
  const { prepareLastWords, leaveWords, forgetWords, lastWordsKeys } = await page()
  await prepareLastWords(vault)
  leaveWords(words('fits'))
  const before = new Map(storage.kept)
  storage.refuses = new DOMException('full', 'QuotaExceededError')
  leaveWords(words('too much'))
  forgetWords('w')
  expect(lastWordsKeys('vault-1')).toEqual([])
  storage.refuses = undefined
  expect(storage.kept).toEqual(before)
})

it('seals words that wait in memory for this vault and this name alone', async () => {
  const { prepareLastWords, sealNow, openNow } = await page()
  await prepareLastWords(vault)
  const sealed = sealNow('vault-1', 'field', 'half a sentence') ?? ''
  expect(sealed).not.toContain('half')
  expect(await openNow(vault, 'field', sealed)).toBe('half a sentence')
  expect(await openNow(vault, 'another field', sealed)).toBeUndefined()
  expect(await openNow({ ...vault, id: 'vault-2' }, 'field', sealed)).toBeUndefined()
  expect(sealNow('vault-2', 'field', 'half a sentence')).toBeUndefined()
})
