import { Locked } from '../note-store'
import { MOST_HANDED_BYTES, refused, type Refused } from '../packages/refused'
import { session } from '../session'
import { startWorker } from '../start-worker'
import type { Does, ExchangeAsked, Given, Progress, Result } from './exchange-messages'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import exchangeWorker from './exchange.worker?worker&url'

// The page's side: everything that takes time or reads what somebody sent is done in a thread of its own,
// which ends with the answer, at its deadline, when the notes are locked, or when the person changes
// their mind. Cut off anywhere, nothing is half done.

const HANDED_MS = 5000
/** A passphrase takes half a second of work here, and many times that on an old tablet. */
const PASSPHRASE_MS = 20_000
/** Of silence: work that says how far it is goes on. */
const WHOLE_MS = 60_000

/** How long reading may take, by what can be known of a file before it is opened. */
export const deadlineFor = (file: Blob, passphrase: boolean): number =>
  file.size > MOST_HANDED_BYTES ? WHOLE_MS : passphrase ? PASSPHRASE_MS : HANDED_MS

export interface Watch {
  readonly signal?: AbortSignal | undefined
  readonly deadline?: number
  readonly onProgress?: ((done: number, of: number) => void) | undefined
}

/**
 * Asks for one piece of work with the vault that is open.
 * @throws Locked when none is
 */
export function exchange<D extends Does>(
  does: D,
  given: Given<D>,
  { signal, deadline = WHOLE_MS, onProgress }: Watch = {},
): Promise<Result<D> | Refused> {
  const { current } = session
  if (current.kind !== 'open') return Promise.reject(new Locked())
  const { opened } = current
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(refused('stopped'))
    const worker = startWorker(exchangeWorker)
    const end = (answer: Result<D> | Refused) => {
      worker.terminate()
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      forget()
      resolve(answer)
    }
    const stop = () => end(refused('stopped'))
    const late = () => end(refused('too-slow'))
    let timer = setTimeout(late, deadline)
    const forget = session.subscribe(() => {
      if (session.current.kind !== 'open' || session.current.opened !== opened) stop()
    })
    signal?.addEventListener('abort', stop)
    worker.addEventListener('message', ({ data }: MessageEvent<Result<D> | Progress>) => {
      if (data.kind !== 'progress') return end(data)
      clearTimeout(timer)
      timer = setTimeout(late, deadline)
      onProgress?.(data.done, data.of)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(refused('failed'))
    })
    worker.postMessage({ opened, do: does, with: given } satisfies ExchangeAsked<D>, [])
  })
}
