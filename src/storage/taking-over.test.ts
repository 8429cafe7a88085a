import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { settled, stubTabs } from '../testing/other-tabs'
import { webLocks } from '../testing/web-locks'
import { openedBeside, openedNote, toldBy } from '../testing/writer-tab'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('navigator', { locks: webLocks() })
  stubTabs()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is given after everything was saved, and the other tab only reads from then on', async () => {
  const first = await openedNote()
  const second = await openedBeside()
  const told = toldBy(first.writer)
  let saved = (_isSaved: boolean) => {}
  first.writer.beforeGiving(() => new Promise((resolve) => (saved = resolve)))
  const taking = second.writer.takeOver()
  await settled()
  expect(second.writer.turn).toEqual({ kind: 'theirs', n: 1, taking: 'asked' })
  expect(first.writer.turn, 'nothing more is typed').toEqual({ kind: 'giving', n: 1 })
  saved(true)
  await taking
  await settled()
  expect(second.writer.turn).toEqual({ kind: 'mine', n: 2 })
  expect(first.writer.turn).toEqual({ kind: 'theirs', n: 2, taking: 'no' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(told).toEqual(['giving', 'theirs'])
})

it('goes back the same way, as often as somebody likes', async () => {
  const first = await openedNote()
  const second = await openedBeside()
  await second.writer.takeOver()
  await settled()
  await first.writer.takeOver()
  await settled()
  expect(first.writer.turn).toEqual({ kind: 'mine', n: 3 })
  expect(second.writer.turn).toEqual({ kind: 'theirs', n: 3, taking: 'no' })
  first.close()
  await settled()
  expect(second.writer.turn).toEqual({ kind: 'mine', n: 4 })
})

it.each([
  ['could not save', () => Promise.resolve(false)],
  ['failed to', () => Promise.reject(new Error('full'))],
])('is refused by a tab that %s: its words are nowhere else', async (_why, save) => {
  const first = await openedNote()
  const second = await openedBeside()
  first.writer.beforeGiving(save)
  await second.writer.takeOver()
  expect(second.writer.turn).toEqual({ kind: 'theirs', n: 1, taking: 'refused' })
  expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
  first.writer.beforeGiving(() => Promise.resolve(true))
  await second.writer.takeOver()
  await settled()
  expect(second.writer.turn.kind, 'it may be asked again').toBe('mine')
})

it('overrules a tab that is silent for two seconds', async () => {
  const first = await openedNote()
  const second = await openedBeside()
  first.writer.beforeGiving(() => new Promise(() => {}))
  const taking = second.writer.takeOver()
  await settled()
  await vi.advanceTimersByTimeAsync(1999)
  expect(second.writer.turn).toMatchObject({ taking: 'asked' })
  await vi.advanceTimersByTimeAsync(1)
  await taking
  await settled()
  expect(second.writer.turn.kind).toBe('mine')
  expect(first.writer.turn, 'what it has cannot be written over the other').toEqual({
    kind: 'theirs',
    n: 2,
    taking: 'no',
  })
})

it('lets no third tab in line slip in between', async () => {
  const first = await openedNote()
  const second = await openedBeside()
  const third = await openedBeside()
  const told = [toldBy(second.writer), toldBy(third.writer)]
  await third.writer.takeOver()
  await settled()
  expect(third.writer.turn.kind).toBe('mine')
  expect(second.writer.turn).toEqual({ kind: 'theirs', n: 1, taking: 'no' })
  expect(told).toEqual([[], ['theirs', 'mine']])
  third.close()
  await settled()
  expect(second.writer.turn.kind, 'then comes who waited longest').toBe('mine')
  expect(first.writer.turn.kind).toBe('theirs')
})

it('gives it back to a tab from which nobody took it after all', async () => {
  const first = await openedNote()
  const asks = new BroadcastChannel('skillednote.notes')
  asks.postMessage({ say: 'give', id: 'note-1', nonce: 'n', vault: 'vault-1' })
  await settled()
  expect(first.writer.turn.kind).toBe('giving')
  await vi.advanceTimersByTimeAsync(2999)
  expect(first.writer.turn.kind).toBe('giving')
  await vi.advanceTimersByTimeAsync(1)
  expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
  asks.close()
})

it('asks about this note of this vault alone, and hears its own answer alone', async () => {
  const others = [await openedNote('note-2'), await openedNote('note-1', 'vault-2')]
  const first = await openedNote()
  const second = await openedBeside()
  let saved = (_isSaved: boolean) => {}
  first.writer.beforeGiving(() => new Promise((resolve) => (saved = resolve)))
  const taking = second.writer.takeOver()
  await settled()
  const foreign = new BroadcastChannel('skillednote.notes')
  for (const say of ['given', 'kept', 'saved'])
    foreign.postMessage({ say, id: 'note-1', nonce: 'other', vault: 'vault-1' })
  await settled()
  expect(second.writer.turn).toMatchObject({ taking: 'asked' })
  for (const { writer } of others) expect(writer.turn).toEqual({ kind: 'mine', n: 1 })
  saved(true)
  await taking
  await settled()
  expect(second.writer.turn.kind).toBe('mine')
  foreign.close()
})

it('is asked for once, and only while somebody else has it', async () => {
  const first = await openedNote()
  const second = await openedBeside()
  const save = vi.fn(() => Promise.resolve(true))
  first.writer.beforeGiving(save)
  await first.writer.takeOver()
  expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
  await Promise.all([second.writer.takeOver(), second.writer.takeOver()])
  await settled()
  expect(save).toHaveBeenCalledOnce()
  expect(second.writer.turn).toEqual({ kind: 'mine', n: 2 })
})

it('takes nothing for a note that was closed while it asked', async () => {
  const first = await openedNote()
  const second = await openedBeside()
  let saved = (_isSaved: boolean) => {}
  first.writer.beforeGiving(() => new Promise((resolve) => (saved = resolve)))
  const taking = second.writer.takeOver()
  await settled()
  second.close()
  saved(true)
  await taking
  await vi.advanceTimersByTimeAsync(3000)
  await settled()
  expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
})

it('needs nothing more where the note came by itself meanwhile', async () => {
  const first = await openedNote()
  const second = await openedBeside()
  first.writer.beforeGiving(() => new Promise(() => {}))
  const taking = second.writer.takeOver()
  await settled()
  first.close()
  await settled()
  expect(second.writer.turn).toEqual({ kind: 'mine', n: 2 })
  await vi.advanceTimersByTimeAsync(2000)
  await taking
  await settled()
  expect(second.writer.turn).toEqual({ kind: 'mine', n: 2 })
})

it('answers no tab once the note is closed here', async () => {
  const first = await openedNote()
  const save = vi.fn(() => Promise.resolve(true))
  first.writer.beforeGiving(save)
  first.close()
  const asks = new BroadcastChannel('skillednote.notes')
  asks.postMessage({ say: 'give', id: 'note-1', nonce: 'n', vault: 'vault-1' })
  await settled()
  expect(save).not.toHaveBeenCalled()
  asks.close()
})
