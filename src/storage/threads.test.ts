import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aNote } from '../testing/a-note'
import { aThread } from '../testing/a-thread'
import { aVault } from '../testing/a-vault'
import { settled } from '../testing/other-tabs'
import { answerKeys, type KeysAsked } from '../vault/keys-messages'
import { newWords } from '../vault/recovery-words'
import { sealedRows } from './sealed-rows'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.doUnmock('./start-worker')
})

/** A page whose workers are these. */
async function pageWith(thread: () => ReturnType<typeof aThread>) {
  vi.resetModules()
  const startWorker = vi.fn(thread)
  vi.doMock('./start-worker', () => ({ startWorker }))
  return startWorker
}

describe('the thread of keys', () => {
  it('answers one question and ends: nothing of a key outlives it there', async () => {
    const threads: ReturnType<typeof aThread>[] = []
    await pageWith(() => {
      const thread = aThread((asked, answer) => void answerKeys(asked as KeysAsked).then(answer))
      threads.push(thread)
      return thread
    })
    const { keys } = await import('./keys')
    const words = newWords()
    const wrong = { kind: 'wrong' }
    expect(await keys.openVault([], { words })).toEqual(wrong)
    expect(await keys.withPassphrase([], { words }, 'x', 'now')).toEqual(wrong)
    expect(await keys.withNewWords([], { words: 'not one of ours' }, 'now')).toEqual({
      kind: 'typo',
      word: expect.any(Number),
    })
    expect(threads).toHaveLength(3)
    for (const { terminate } of threads) expect(terminate).toHaveBeenCalledOnce()
  })

  it('tells what went wrong there by its name, and ends', async () => {
    const thread = aThread((asked, answer) => void answerKeys(asked as KeysAsked).then(answer))
    await pageWith(() => thread)
    const { keys } = await import('./keys')
    await expect(keys.openVault(undefined as never, { passphrase: 'x' })).rejects.toMatchObject({
      name: 'TypeError',
    })
    expect(thread.terminate).toHaveBeenCalledOnce()
  })

  it('that cannot start says so', async () => {
    const thread = aThread(() => {
      const event = new Event('error')
      queueMicrotask(() => thread.dispatchEvent(event))
    })
    await pageWith(() => thread)
    const { keys } = await import('./keys')
    await expect(keys.newVault('x', 'now')).rejects.toMatchObject({
      name: 'KeyThread',
      message: expect.stringMatching(/./),
    })
    expect(thread.terminate).toHaveBeenCalledOnce()
    const loud = aThread(() =>
      queueMicrotask(() =>
        loud.dispatchEvent(Object.assign(new Event('error'), { message: 'no' })),
      ),
    )
    await pageWith(() => loud)
    await expect((await import('./keys')).keys.newVault('x', 'now')).rejects.toThrow('no')
  })
})

describe('the thread of notes', () => {
  it('is given the key before anything is asked of it, and ends with the session', async () => {
    const thread = aThread((message, answer) => {
      if (typeof message === 'object' && message && 'n' in message)
        answer({ n: message.n, value: 'kept there' })
    })
    const start = await pageWith(() => thread)
    const { rowsOf } = await import('./open-rows')
    const vault = aVault()
    const rows = rowsOf(vault)
    expect(start, 'no thread before something is asked').not.toHaveBeenCalled()
    expect(await rows.kept('x')).toBe('kept there')
    expect(thread.postMessage.mock.calls[0]?.[0]).toEqual({ opened: vault })
    rows.close()
    expect(thread.terminate).toHaveBeenCalledOnce()
  })

  it('is done without where none can start', async () => {
    await pageWith(() => {
      throw new DOMException('no', 'SecurityError')
    })
    const { rowsOf } = await import('./open-rows')
    const vault = aVault()
    const rows = rowsOf(vault)
    await rows.keep('x', 'y')
    expect(await sealedRows(vault).kept('x')).toBe('y')
  })

  /** The script of the thread itself, with the messages it is sent and what it answers. */
  async function running() {
    vi.resetModules()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const thread = new EventTarget()
    const answers: unknown[] = []
    vi.stubGlobal('addEventListener', thread.addEventListener.bind(thread))
    vi.stubGlobal('postMessage', (answer: unknown) => answers.push(answer))
    await import('./notes.worker')
    return {
      answers,
      tell: (data: unknown) => thread.dispatchEvent(new MessageEvent('message', { data })),
    }
  }

  it('answers with the rows of the vault whose key came first, and nothing before it', async () => {
    const vault = aVault()
    await sealedRows(vault).keep('x', 'y')
    const { answers, tell } = await running()
    tell({ n: 1, call: ['kept', 'x'] })
    tell({ opened: vault })
    tell({ n: 2, call: ['kept', 'x'] })
    await vi.waitUntil(() => answers.length > 0)
    expect(answers).toEqual([{ n: 2, value: 'y' }])
  })

  it('clears away what was deleted long ago, after the first list', async () => {
    const vault = aVault()
    const before = sealedRows(vault)
    await before.put(JSON.stringify(aNote()), 0, 'w', '2026-01-01')
    await before.remove('note-1', Date.now() - 31 * 24 * 60 * 60 * 1000)
    const { tell } = await running()
    tell({ opened: vault })
    await vi.advanceTimersByTimeAsync(2999)
    await settled()
    expect(await before.deleted()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    await vi.waitUntil(async () => (await before.deleted()).length === 0)
  })
})
