import type { OpenVault } from '../vault/seal'
import type { NoteRows } from './note-rows'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import notesWorker from './notes.worker?worker&url'
import { startWorker } from './start-worker'
import { workerRows } from './worker-rows'

/** The rows of a vault: kept by a worker, or by the page itself where there is none. */
export const rowsOf = (opened: OpenVault): NoteRows & { close(): void } =>
  workerRows(
    () => {
      const worker = startWorker(notesWorker)
      worker.postMessage({ opened }, [])
      return worker
    },
    async () => (await import('./sealed-rows')).sealedRows(opened),
  )
