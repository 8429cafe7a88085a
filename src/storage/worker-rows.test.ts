import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import type { NoteRows } from './note-rows'
import { Locked, NoteHeld, SaveConflict } from './note-store'
import { answerTo, type Asked } from './rows-messages'
import { sealedRows } from './sealed-rows'
import { PATIENCE_MS, workerRows } from './worker-rows'

let name: string
beforeEach(() => {
  name = crypto.randomUUID()
})
afterEach(() => {
  vi.useRealTimers()
})

type Does = (asked: Asked, answer: (data: unknown) => void) => void

/** A worker that does with a message what it is told to. */
function worker(does: Does) {
  const target = new EventTarget()
  return Object.assign(target, {
    postMessage: (asked: Asked) =>
      does(asked, (data) => target.dispatchEvent(new MessageEvent('message', { data }))),
    terminate: vi.fn(),
  })
}

const onThePage = async () => sealedRows(aVault(name))
const said = (text: string) => aNote((n) => (n.subjective.text = text))

it('writes on the page where no worker can start', async () => {
  const store = storeOf(
    workerRows(() => {
      throw new DOMException('not here', 'SecurityError')
    }, onThePage),
  )
  expect(await store.save(said('kept'), 0, 'me')).toMatchObject({ revision: 1 })
  expect(await store.open('note-1')).toMatchObject({ note: said('kept') })
})

it('writes on the page what a worker had not answered when it failed, and all that follows', async () => {
  const deaf = worker(() => undefined)
  const start = vi.fn(() => deaf)
  const store = storeOf(workerRows(start, onThePage))
  const [first, list] = [store.save(said('one'), 0, 'me'), store.list()]
  deaf.dispatchEvent(new Event('error'))
  expect(await first).toMatchObject({ revision: 1 })
  expect(await list).toHaveLength(1)
  expect(await store.save(said('two'), 1, 'me')).toMatchObject({ revision: 2 })
  expect(deaf.terminate).toHaveBeenCalledOnce()
  expect(start).toHaveBeenCalledOnce()
})

it('gives up a worker that falls silent', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const rows = sealedRows(aVault(name))
  let alive = true
  const dying = worker((asked, answer) => {
    if (alive) void answerTo(rows, asked).then(answer)
  })
  const store = storeOf(workerRows(() => dying, onThePage))
  await store.save(said('one'), 0, 'me')
  vi.advanceTimersByTime(PATIENCE_MS * 2)
  expect(dying.terminate, 'nothing was asked meanwhile').not.toHaveBeenCalled()

  alive = false
  const second = store.save(said('two'), 1, 'me')
  vi.advanceTimersByTime(PATIENCE_MS)
  expect(await second).toMatchObject({ revision: 2 })
  expect(await store.open('note-1')).toMatchObject({ note: said('two') })
})

it('knows a write that was committed before the worker was gone, and no other', async () => {
  const rows = sealedRows(aVault(name))
  const dying = worker((asked) => {
    // It writes, and is gone before it can say so.
    void answerTo(rows, asked).then(() => dying.dispatchEvent(new Event('error')))
  })
  const store = storeOf(workerRows(() => dying, onThePage))
  expect(await store.save(said('one'), 0, 'me')).toMatchObject({ revision: 1 })
  expect(await store.open('note-1')).toMatchObject({ revision: 1 })
  await expect(store.save(said('one'), 0, 'other')).rejects.toBeInstanceOf(SaveConflict)
  await expect(store.save(said('other words'), 0, 'me')).rejects.toBeInstanceOf(SaveConflict)
})

it('says that nothing was written when the page cannot either, and then tries a worker again', async () => {
  const rows = sealedRows(aVault(name))
  const start = vi
    .fn()
    .mockImplementationOnce(() => {
      throw new Error('no threads left')
    })
    .mockImplementation(() => worker((asked, answer) => void answerTo(rows, asked).then(answer)))
  const store = storeOf(workerRows(start, () => Promise.reject(new Error('the file did not come'))))
  await expect(store.save(said('one'), 0, 'me')).rejects.toThrow('the file did not come')
  expect(await store.save(said('one'), 0, 'me')).toMatchObject({ revision: 1 })
})

it('gives up a worker whose answer cannot be read', async () => {
  const garbling = worker(() => garbling.dispatchEvent(new Event('messageerror')))
  const store = storeOf(workerRows(() => garbling, onThePage))
  expect(await store.save(said('one'), 0, 'me')).toMatchObject({ revision: 1 })
  expect(garbling.terminate).toHaveBeenCalledOnce()
})

it('waits for each answer as long as for the first', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const answers: ((data: unknown) => void)[] = []
  const slow = worker((_asked, answer) => answers.push(answer))
  const here = vi.fn(onThePage)
  const rows = workerRows(() => slow, here)
  const [first, second] = [rows.kept('a'), rows.kept('b')]
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1)
  answers[0]?.({ n: 1, value: 'of a' })
  expect(await first).toBe('of a')
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1)
  expect(slow.terminate).not.toHaveBeenCalled()
  answers[1]?.({ n: 2, value: 'of b' })
  expect(await second).toBe('of b')
  await vi.advanceTimersByTimeAsync(PATIENCE_MS)
  expect(slow.terminate, 'nobody waits for anything').not.toHaveBeenCalled()
  const third = rows.kept('c')
  await vi.advanceTimersByTimeAsync(PATIENCE_MS - 1)
  const fourth = rows.kept('d')
  await vi.advanceTimersByTimeAsync(1)
  expect(slow.terminate, 'however much is asked meanwhile').toHaveBeenCalledOnce()
  expect(await Promise.all([third, fourth])).toEqual([undefined, undefined])
  expect(here).toHaveBeenCalledOnce()
})

it('closed, answers what waits with a lock, and does nothing more by itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const deaf = worker(() => undefined)
  const here = vi.fn(onThePage)
  const rows = workerRows(() => deaf, here)
  const asked = [rows.list(), rows.kept('x')]
  rows.close()
  for (const each of asked) await expect(each).rejects.toBeInstanceOf(Locked)
  expect(deaf.terminate).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(PATIENCE_MS)
  expect(here).not.toHaveBeenCalled()
  rows.close()
  expect(deaf.terminate).toHaveBeenCalledOnce()
})

it('hands every call on as it was asked, and the answer back', async () => {
  const heard: unknown[] = []
  const rows = workerRows(
    () =>
      worker(({ n, call }, answer) => {
        heard.push(call)
        answer({ n, value: `answer ${n}` })
      }),
    onThePage,
  )
  const aside = {} as Parameters<NoteRows['keepAside']>[1]
  const settings = {} as Parameters<NoteRows['keepReviewSettings']>[0]
  const act = {} as Parameters<NoteRows['act']>[0]
  const calls: { [Do in keyof NoteRows]: Parameters<NoteRows[Do]> } = {
    list: [],
    get: ['note-1'],
    put: ['{}', 3, 'w', '2026-01-12', true],
    remove: ['note-1', 7],
    deleted: [],
    putBack: ['d'],
    forget: ['d'],
    history: ['note-1'],
    act: [act],
    aside: ['note-1'],
    keepAside: ['note-1', aside],
    pin: ['has'],
    reviewSettings: [],
    keepReviewSettings: [settings],
    checks: [],
    audits: ['all'],
    earlier: ['note-1'],
    kept: ['x'],
    keep: ['x', 'y'],
  }
  const asked = Object.entries(calls).map(([name, given]) => [name, ...given])
  const answers = await Promise.all(
    asked.map(([name, ...given]) =>
      (rows[name as keyof NoteRows] as (...each: unknown[]) => Promise<unknown>)(...given),
    ),
  )
  expect(heard).toEqual(asked)
  expect(answers).toEqual(asked.map((_, i) => `answer ${i + 1}`))
})

it('tells what went wrong in the other thread as what it was', async () => {
  const failures = [
    new SaveConflict('theirs'),
    new NoteHeld('held'),
    new DOMException('full', 'QuotaExceededError'),
  ]
  let nth = 0
  const failing = { kept: () => Promise.reject(failures[nth++] ?? new Error('none left')) } as never
  const rows = workerRows(
    () =>
      worker((asked, answer) => void answerTo(failing, asked).then(structuredClone).then(answer)),
    onThePage,
  )
  const told = async () => rows.kept('x').catch((error: unknown) => error)
  const conflict = await told()
  expect(conflict).toBeInstanceOf(SaveConflict)
  expect(conflict).not.toBeInstanceOf(NoteHeld)
  expect(conflict).toMatchObject({ message: 'theirs' })
  expect(await told()).toBeInstanceOf(NoteHeld)
  expect(await told()).toMatchObject({ name: 'QuotaExceededError', message: 'full' })
})
