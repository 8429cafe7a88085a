import type { OpenVault } from '../vault/seal'
import type { NoteRows } from './note-rows'
import { Locked } from './note-store'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import notesWorker from './notes.worker?worker&url'
import { session } from './session'
import { startWorker } from './start-worker'
import { workerRows } from './worker-rows'

let made: { readonly of: OpenVault; readonly rows: NoteRows & { close(): void } } | undefined

// The thread that holds a key ends with the session that gave it.
session.subscribe(() => {
  const { current } = session
  if (!made || (current.kind === 'open' && current.opened === made.of)) return
  made.rows.close()
  made = undefined
})

/**
 * The rows of the vault that is open: kept by a worker, or by the page itself where there is none.
 * @throws Locked when no vault is open
 */
export function openRows(): NoteRows {
  const { current } = session
  if (current.kind !== 'open') throw new Locked()
  const { opened } = current
  made ??= {
    of: opened,
    rows: workerRows(
      () => {
        const worker = startWorker(notesWorker)
        worker.postMessage({ opened }, [])
        return worker
      },
      async () => (await import('./sealed-rows')).sealedRows(opened),
    ),
  }
  return made.rows
}
