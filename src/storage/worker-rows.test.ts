import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import { SaveConflict } from './note-store'
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
