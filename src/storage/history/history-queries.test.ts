import { onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { UNTOUCHED } from '../../domain/history/standing'
import { aHistory, aSignatory, CHECKED, WORDS } from '../../testing/a-history'
import type { NoteRows } from '../note-rows'
import { actNow, asideQuery, historyQuery, pinQuery, reviewSettingsQuery } from './history-queries'
import type { KeptHistory } from './kept-history'

const rows = vi.hoisted((): { current: object } => ({ current: {} }))
const told = vi.hoisted(() => vi.fn())
vi.mock('../session', () => ({
  session: { current: { kind: 'open', vault: { id: 'v', name: 'R. Okafor' } } },
  openRows: () => rows.current,
}))
vi.mock('../note-tabs', () => ({ tellNotes: told }))

const answering = (some: Partial<NoteRows>) => {
  rows.current = some
}
beforeEach(() => {
  told.mockClear()
  // What lives in the browser does not wait for a network.
  onlineManager.setOnline(false)
})
afterEach(() => vi.unstubAllGlobals())

const author = await aSignatory('R. Okafor', 'PT')
const entries = await aHistory('note-1', [
  author,
  { act: 'signed', awaits: 'cosignature', checked: CHECKED },
])
const anchor = { n: 1, last: entries[0]?.hash ?? '' }
const own = { role: 'author', me: author.keyId } as const

const read = (kept: Partial<KeptHistory>) => {
  const whole: KeptHistory = { entries, anchor, digest: WORDS, ...own, ...kept }
  answering({ history: () => Promise.resolve(whole) })
  return new QueryClient().query(historyQuery('note-1'))
}

it('a draft of one’s own has no history, and is whole', async () => {
  expect(await read({ entries: [], anchor: { n: 0, last: '' }, digest: 'd' })).toEqual({
    kind: 'whole',
    entries: [],
    standing: UNTOUCHED,
    sameWords: true,
    ...own,
    digest: 'd',
  })
})

it('a history is verified, and compared with the words that lie here', async () => {
  expect(await read({})).toMatchObject({
    kind: 'whole',
    entries,
    standing: { n: 1, author: author.keyId },
    sameWords: true,
    ...own,
    digest: WORDS,
  })
  expect(await read({ digest: 'other words' })).toMatchObject({ kind: 'whole', sameWords: false })
})

it('one that is broken is shown as far as it can be, with the place', async () => {
  const changed = [{ ...entries[0], why: 'because' }]
  expect(await read({ entries: changed })).toEqual({
    kind: 'broken',
    seq: 1,
    why: 'changed',
    entries: changed,
    ...own,
    digest: WORDS,
  })
  expect(await read({ entries: [] }), 'all of it was cut off').toMatchObject({
    kind: 'broken',
    why: 'cut',
  })
})

it('what a person keeps for reviewing is read offline, and refused once', async () => {
  const ask = (query: unknown) =>
    new QueryClient().query(query as Parameters<QueryClient['query']>[0])
  const aside = vi.fn(() => Promise.resolve('an aside' as never))
  answering({
    aside,
    pin: (asked) => Promise.resolve(asked === 'has'),
    reviewSettings: () => Promise.resolve('settings' as never),
  })
  expect(await ask(asideQuery('note-1'))).toBe('an aside')
  expect(aside).toHaveBeenCalledWith('note-1')
  expect(await ask(pinQuery)).toBe(true)
  expect(await ask(reviewSettingsQuery)).toBe('settings')
  const refused = vi.fn(() => Promise.reject(new Error('no')))
  answering({ aside: refused, pin: refused, reviewSettings: refused, history: refused })
  for (const query of [asideQuery('x'), pinQuery, reviewSettingsQuery, historyQuery('x')])
    await expect(ask(query)).rejects.toThrow('no')
  expect(refused).toHaveBeenCalledTimes(4)
})

it('whoever acts is the person who unlocked, now; every tab with the note hears of it', async () => {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (key === 'skillednote.preferences.v' ? '{"credential":"OT"}' : null),
  })
  const act = vi.fn<NoteRows['act']>().mockResolvedValue({ kind: 'acted', each: [] })
  answering({ act })
  const client = new QueryClient()
  for (const id of ['note-1', 'note-2'])
    for (const part of ['history', 'aside', 'words']) client.setQueryData(['notes', id, part], 1)
  client.setQueryData(['notes'], [])
  const on = [{ id: 'note-1', revision: 2, steps: [] }]
  expect(await actNow(client, on, '1234')).toEqual({ kind: 'acted', each: [] })
  expect(act).toHaveBeenCalledWith({
    on,
    acting: { name: 'R. Okafor', credential: 'OT' },
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*\.\d{3}Z$/),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    pin: '1234',
  })
  expect(told.mock.calls).toEqual([[{ say: 'acted', id: 'note-1' }]])
  const isOld = (...key: string[]) => client.getQueryState(key)?.isInvalidated
  expect(isOld('notes')).toBe(true)
  expect(isOld('notes', 'note-1', 'history')).toBe(true)
  expect(isOld('notes', 'note-1', 'aside')).toBe(true)
  expect(isOld('notes', 'note-1', 'words'), 'an open form is not read anew').toBe(false)
  expect(isOld('notes', 'note-2', 'history')).toBe(false)
})

it('a step that was not taken is told to no other tab, and no PIN is made up', async () => {
  const act = vi.fn<NoteRows['act']>().mockResolvedValue({ kind: 'pin', is: 'wrong' })
  answering({ act })
  await actNow(new QueryClient(), [{ id: 'note-1', revision: 2, steps: [] }])
  expect(told).not.toHaveBeenCalled()
  expect(act.mock.calls[0]?.[0]).not.toHaveProperty('pin')
})
