import type { NoteRows } from './note-rows'
import { Locked } from './note-store'
import { call, errorOf, type Answer, type Asked, type Call } from './rows-messages'

/** As much of a worker as is used here. */
export type RowsWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

interface Waiting {
  readonly call: Call
  resolve(value: unknown): void
  reject(error: unknown): void
}

/** How long a worker may be silent while something was asked, before it counts as dead. */
export const PATIENCE_MS = 5000

/**
 * Rows behind a worker, so that a write costs the page one message. A worker that cannot start, fails
 * or falls silent is given up: all that it has not answered is done `here`, on the page itself, and so
 * is everything after. A write that it had committed all the same is recognised there, not repeated.
 */
export function workerRows(
  start: () => RowsWorker,
  here: () => Promise<NoteRows>,
): NoteRows & { close(): void } {
  let worker: RowsWorker | undefined
  let instead: Promise<NoteRows> | undefined
  let patience: ReturnType<typeof setTimeout> | undefined
  let count = 0
  const waiting = new Map<number, Waiting>()

  function hear({ data }: MessageEvent<Answer>) {
    clearTimeout(patience)
    patience = undefined
    const asked = waiting.get(data.n)
    waiting.delete(data.n)
    if (waiting.size > 0) patience = setTimeout(giveUp, PATIENCE_MS)
    if ('failed' in data) asked?.reject(errorOf(data.failed))
    else asked?.resolve('text' in data ? JSON.parse(data.text) : data.value)
  }

  function begin(): RowsWorker {
    const begun = start()
    begun.addEventListener('message', (event) => hear(event as MessageEvent<Answer>))
    begun.addEventListener('error', giveUp)
    begun.addEventListener('messageerror', giveUp)
    return begun
  }

  function giveUp() {
    clearTimeout(patience)
    patience = undefined
    worker?.terminate()
    worker = undefined
    instead ??= here().catch((error: unknown) => {
      // Not even that: the next call begins with a worker again.
      instead = undefined
      throw error
    })
    const rows = instead
    for (const asked of waiting.values())
      void rows.then((r) => call(r, asked.call)).then(asked.resolve, asked.reject)
    waiting.clear()
  }

  const ask = <T>(...what: Call): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const n = (count += 1)
      waiting.set(n, { call: what, resolve, reject })
      if (instead) return giveUp()
      try {
        worker ??= begin()
        worker.postMessage({ n, call: what } satisfies Asked, [])
        patience ??= setTimeout(giveUp, PATIENCE_MS)
      } catch {
        giveUp()
      }
    })

  return {
    close() {
      clearTimeout(patience)
      worker?.terminate()
      worker = undefined
      for (const asked of waiting.values()) asked.reject(new Locked())
      waiting.clear()
    },
    list: () => ask('list'),
    get: (id) => ask('get', id),
    put: (...write) => ask('put', ...write),
    remove: (...asked) => ask('remove', ...asked),
    deleted: () => ask('deleted'),
    putBack: (deleted) => ask('putBack', deleted),
    forget: (deleted) => ask('forget', deleted),
    history: (id) => ask('history', id),
    act: (asked) => ask('act', asked),
    aside: (id) => ask('aside', id),
    keepAside: (id, aside) => ask('keepAside', id, aside),
    pin: (asked) => ask('pin', asked),
    reviewSettings: () => ask('reviewSettings'),
    keepReviewSettings: (settings) => ask('keepReviewSettings', settings),
    checks: () => ask('checks'),
    audits: (asked) => ask('audits', asked),
    earlier: (id) => ask('earlier', id),
    kept: (name) => ask('kept', name),
    keep: (name, text) => ask('keep', name, text),
  }
}
