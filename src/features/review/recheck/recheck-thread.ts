import { Locked } from '../../../storage/note-store'
import { session } from '../../../storage/session'
import { startWorker } from '../../../storage/start-worker'
import type { RecheckAnswer, RecheckAsked } from './recheck-messages'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import recheckWorker from './recheck.worker?worker&url'

/** A thread that checks notes; it ends with its answer, when it is stopped, and when the notes are locked. */
export interface RecheckThread {
  /** False when it was stopped or the notes were locked. Rejects with what went wrong. */
  readonly through: Promise<boolean>
  stop(): void
}

/**
 * Asks a thread of its own to look for outdated checks, or to do them anew.
 * @throws Locked when no vault is open
 */
export function recheckThread(
  asked: Omit<RecheckAsked, 'opened'>,
  hear: (answer: RecheckAnswer) => void,
): RecheckThread {
  const { current } = session
  if (current.kind !== 'open') throw new Locked()
  const { opened } = current
  let stop = () => {}
  const through = new Promise<boolean>((resolve, reject) => {
    const worker = startWorker(recheckWorker)
    const end = () => {
      worker.terminate()
      forget()
    }
    stop = () => {
      end()
      resolve(false)
    }
    const forget = session.subscribe(() => {
      if (session.current.kind !== 'open' || session.current.opened !== opened) stop()
    })
    worker.addEventListener('message', ({ data }: MessageEvent<RecheckAnswer>) => {
      hear(data)
      if (data.kind === 'done') {
        end()
        resolve(true)
      } else if (data.kind === 'failed') {
        end()
        reject(new Error(data.message))
      }
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end()
      reject(new Error(event.message || 'The thread could not start.'))
    })
    worker.postMessage({ opened, ...asked } satisfies RecheckAsked, [])
  })
  return { through, stop: () => stop() }
}
