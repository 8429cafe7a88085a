import { hearNotes, tellNotes } from './note-tabs'
import { session } from './session'

/**
 * Whose turn it is to write a note. `n` counts the turns: with each new one the note is read anew.
 * `giving`: another tab asked for it; what was typed is being saved and nothing more may be typed.
 */
export type Turn =
  | { readonly kind: 'asking' }
  | { readonly kind: 'mine' | 'giving'; readonly n: number }
  | { readonly kind: 'theirs'; readonly n: number; readonly taking: 'no' | 'asked' | 'refused' }

export interface Writer {
  readonly turn: Turn
  subscribe(listener: () => void): () => void
  /** Asks the tab that writes to save and hand over; one that does not answer is overruled. */
  takeOver(): Promise<void>
  /** What saves everything before the note is handed over: false when it could not. */
  beforeGiving(save: () => Promise<boolean>): void
  /** This is still being written; the note is not let go before. */
  until(written: Promise<unknown>): void
  /** The note is opened here. Call the result when it is closed. */
  start(): () => void
}

/** A document that is being left takes a moment to let go of what it held. */
const LEAVING_MS = 250
/** A tab that is frozen or has crashed is not waited for any longer. */
const ANSWER_MS = 2000
/** Whoever asked for the note and then did not take it is gone. */
const TAKE_MS = 3000

/** Notes that this very tab is about to let go of. */
const letting = new Map<string, Promise<unknown>>()

/** This tab still writes the note: it is not opened again before. */
export function stillWriting(id: string, written: Promise<unknown>): void {
  const before = letting.get(id)
  const finish = async () => {
    await Promise.allSettled([before, written])
    if (letting.get(id) === done) letting.delete(id)
  }
  const done = finish()
  letting.set(id, done)
}

/**
 * One writer per note among all tabs, by a lock of the browser: it ends with the tab, however that ends.
 * Where there are no such locks everyone writes, and the comparison of revisions tells.
 */
export function oneWriter(id: string): Writer {
  const locks = navigator.locks as LockManager | undefined
  const { current } = session
  const vault = current.kind === 'open' ? current.vault.id : ''
  const name = `skillednote.note.${vault}.${id}`
  const listeners = new Set<() => void>()
  let turn: Turn = { kind: 'asking' }
  let n = 0
  let ended = true
  let opening = 0
  let letGo: (() => void) | undefined
  let queue: AbortController | undefined
  let save: () => Promise<boolean> = () => Promise.resolve(true)
  let busy: Promise<unknown> = Promise.resolve()

  function become(next: Turn) {
    turn = next
    for (const listener of listeners) listener()
  }
  const isTurn = (kind: Turn['kind']) => turn.kind === kind

  /** Runs while the lock is held. */
  const held = (): Promise<void> =>
    new Promise((resolve) => {
      if (ended) return resolve()
      queue = undefined
      letGo = resolve
      become({ kind: 'mine', n: (n += 1) })
    })

  /** The wait for the lock was called off, or it was taken away from us. */
  function lost() {
    if (ended || !letGo) return
    letGo = undefined
    become({ kind: 'theirs', n: (n += 1), taking: 'no' })
    stand()
  }

  /** Waits in line: when the other tab is closed it is our turn. */
  function stand() {
    queue = new AbortController()
    locks?.request(name, { signal: queue.signal }, held).catch(lost)
  }

  async function give(nonce: string) {
    if (turn.kind !== 'mine') return
    const mine = turn
    become({ kind: 'giving', n: mine.n })
    const isSaved = await save().catch(() => false)
    tellNotes({ say: isSaved ? 'given' : 'kept', id, nonce })
    const back = () => {
      if (letGo && isTurn('giving')) become(mine)
    }
    if (isSaved) setTimeout(back, TAKE_MS)
    else back()
  }

  const ask = (): Promise<'given' | 'kept' | 'silent'> =>
    new Promise((resolve) => {
      const nonce = crypto.randomUUID()
      const stop = hearNotes((message) => {
        if ((message.say === 'given' || message.say === 'kept') && message.nonce === nonce)
          end(message.say)
      })
      const end = (answer: 'given' | 'kept' | 'silent') => {
        clearTimeout(late)
        stop()
        resolve(answer)
      }
      const late = setTimeout(() => end('silent'), ANSWER_MS)
      tellNotes({ say: 'give', id, nonce })
    })

  async function begin(nth: number) {
    await letting.get(id)
    if (ended || nth !== opening) return
    if (!locks) return become({ kind: 'mine', n: (n += 1) })
    setTimeout(() => {
      if (!ended && isTurn('asking')) become({ kind: 'theirs', n: (n += 1), taking: 'no' })
    }, LEAVING_MS)
    stand()
  }

  return {
    get turn() {
      return turn
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async takeOver() {
      if (turn.kind !== 'theirs' || turn.taking === 'asked') return
      const theirs = turn
      become({ ...theirs, taking: 'asked' })
      const answer = await ask()
      if (ended || !isTurn('theirs')) return
      if (answer === 'kept') return become({ ...theirs, taking: 'refused' })
      queue?.abort()
      locks?.request(name, { steal: true }, held).catch(lost)
    },
    beforeGiving(how) {
      save = how
    },
    until(written) {
      busy = Promise.allSettled([busy, written])
    },
    start() {
      ended = false
      turn = { kind: 'asking' }
      const stop = hearNotes((message) => {
        if (message.say === 'give' && message.id === id) void give(message.nonce)
      })
      void begin((opening += 1))
      return () => {
        ended = true
        stop()
        queue?.abort()
        // What the note is still writing was said by then.
        const gone = Promise.resolve()
          .then(() => busy)
          .then(() => letGo?.())
        stillWriting(id, gone)
      }
    },
  }
}
