import type { QueryClient } from '@tanstack/react-query'
import { localDate } from '../../../note-view/local-date'
import { triageQuery } from '../../../storage/check-queries'
import { session } from '../../../storage/session'
import type { Outdatedness, RecheckAnswer } from './recheck-messages'
import { recheckThread, type RecheckThread } from './recheck-thread'

/** What is being done about outdated checks. It goes on while somebody looks at another page. */
export type Run =
  | { readonly kind: 'looking' }
  /** `of` notes are held; `why` says how many of them are to be checked. */
  | { readonly kind: 'looked'; readonly of: number; readonly why: Outdatedness }
  | { readonly kind: 'checking'; readonly done: number; readonly of: number }
  /** Through, or stopped: `left` of them could not be read, or wait for the next time. */
  | {
      readonly kind: 'ended'
      readonly by: 'itself' | 'person'
      readonly done: number
      readonly left: number
    }
  | { readonly kind: 'failed'; readonly message: string }

const LOOKING: Run = { kind: 'looking' }
/** Fewer are not worth a second thread, which reads the list and the tables once more. */
const LEAST_FOR_MORE = 500
const MOST_THREADS = 4

let run: Run = LOOKING
let threads: readonly RecheckThread[] = []
const listeners = new Set<() => void>()

function become(next: Run) {
  run = next
  for (const listener of listeners) listener()
}

// Locked, the threads have ended; nothing of what they said stays.
session.subscribe(() => {
  if (session.current.kind === 'open') return
  threads = []
  become(LOOKING)
})

const today = () => localDate(new Date())

/** One core is left to the page. */
const threadsFor = (count: number): number =>
  count < LEAST_FOR_MORE
    ? 1
    : Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency - 1))

const failed = (error: unknown) =>
  become({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })

export const recheck = {
  get run(): Run {
    return run
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Counts what is to be checked, unless it is being checked. */
  async look(): Promise<void> {
    if (run.kind === 'checking') return
    become(LOOKING)
    // Nobody has written a note here yet: there is nothing that could be locked.
    if (session.current.kind !== 'open') return become({ kind: 'looked', of: 0, why: {} })
    const thread = recheckThread({ do: 'count', today: today() }, (answer) => {
      if (answer.kind === 'counted' && run.kind === 'looking')
        become({ kind: 'looked', of: answer.of, why: answer.why })
    })
    await thread.through.catch(failed)
  },
  /** Checks all that is outdated. What was checked before it was stopped is not checked again. */
  async start(client: QueryClient, count: number): Promise<void> {
    if (run.kind === 'checking') return
    const of = threadsFor(count)
    const done = Array.from({ length: of }, () => 0)
    const all = Array.from({ length: of }, () => 0)
    const sum = (each: readonly number[]) => each.reduce((one, other) => one + other, 0)
    const hear = (at: number) => (answer: RecheckAnswer) => {
      if (answer.kind !== 'counted' && answer.kind !== 'checked') return
      if (answer.kind === 'checked') done[at] = answer.done
      all[at] = answer.kind === 'checked' ? answer.of : sum(Object.values(answer.why))
      if (run.kind === 'checking')
        become({ kind: 'checking', done: sum(done), of: Math.max(count, sum(all)) })
    }
    become({ kind: 'checking', done: 0, of: count })
    try {
      threads = done.map((_, at) =>
        recheckThread({ do: 'check', today: today(), share: { at, of } }, hear(at)),
      )
      const mine = threads
      const through = await Promise.all(threads.map((thread) => thread.through))
      // Locked meanwhile: another person may be looking at this page by now.
      if (threads !== mine) return
      become({
        kind: 'ended',
        by: through.every(Boolean) ? 'itself' : 'person',
        done: sum(done),
        left: Math.max(sum(all), through.every(Boolean) ? 0 : count) - sum(done),
      })
    } catch (error) {
      for (const thread of threads) thread.stop()
      failed(error)
    }
    await client.invalidateQueries({ queryKey: triageQuery.queryKey })
  },
  stop(): void {
    for (const thread of threads) thread.stop()
  },
}
