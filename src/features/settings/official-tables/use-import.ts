import { useEffect, useRef, useState } from 'react'
import { startWorker } from '../../../storage/start-worker'

/** What a worker that reads a file says while it works. `read` and `of` are bytes. */
export type ImportMessage<Done, Refused> =
  | { readonly kind: 'progress'; readonly read: number; readonly of: number }
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'refused'; readonly refused: Refused }

export type ImportState<Done, Refused> =
  | ImportMessage<Done, Refused>
  | { readonly kind: 'idle' }
  /** The worker itself broke: no memory, no file any more. */
  | { readonly kind: 'failed' }

const IDLE = { kind: 'idle' } as const

/**
 * Reads files in a worker of its own. `url` is what `import url from './x.worker?worker&url'` gives; the
 * worker takes one message and answers with `ImportMessage`s. Cancelling ends the worker at once.
 */
export function useImport<Done, Refused>(url: string) {
  const [state, setState] = useState<ImportState<Done, Refused>>(IDLE)
  const worker = useRef<Worker | undefined>(undefined)
  const end = () => {
    worker.current?.terminate()
    worker.current = undefined
  }
  useEffect(() => () => worker.current?.terminate(), [])

  return {
    state,
    start(ask: unknown, bytes: number, onDone: (done: Done) => void) {
      end()
      setState({ kind: 'progress', read: 0, of: bytes })
      const own = startWorker(url)
      worker.current = own
      own.addEventListener('message', ({ data }: MessageEvent<ImportMessage<Done, Refused>>) => {
        if (worker.current !== own) return
        if (data.kind !== 'progress') end()
        setState(data)
        if (data.kind === 'done') onDone(data.done)
      })
      own.addEventListener('error', (event) => {
        event.preventDefault()
        if (worker.current !== own) return
        end()
        setState({ kind: 'failed' })
      })
      own.postMessage(ask, [])
    },
    cancel() {
      end()
      setState(IDLE)
    },
  }
}
