import { queryOptions } from '@tanstack/react-query'
import { browserNoteStore } from './browser-note-store'
import { lastWordsKeys } from './last-words'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import notesWorker from './notes.worker?worker&url'
import { startWorker } from './start-worker'
import { workerRows } from './worker-rows'

/** The notes of this browser: kept by a worker, or by the page itself where there is none. */
export const noteStore = browserNoteStore(
  workerRows(
    () => startWorker(notesWorker),
    async () => (await import('./database-rows')).databaseRows(),
  ),
)

let recovered: Promise<void> | undefined

/** What earlier pages could not finish writing comes first, once per load; with nothing left it costs nothing. */
function recoverOnce(): Promise<void> {
  recovered ??= lastWordsKeys().length === 0 ? Promise.resolve() : recoverAlone()
  return recovered
}

async function recoverAlone() {
  const { recover } = await import('./recover')
  const locks = navigator.locks as LockManager | undefined
  const work = () => recover(noteStore)
  // Two tabs opened at once would both find the same words.
  await (locks ? locks.request('skillednote.recover', work) : work()).catch(() => undefined)
}

// What lives in the browser does not wait for a network.
const local = { networkMode: 'always', retry: false, staleTime: 0 } as const

export const notesQuery = queryOptions({
  queryKey: ['notes'],
  queryFn: async () => {
    await recoverOnce()
    return noteStore.list()
  },
  ...local,
})

/** One note as stored; null when there is none (a query may not answer undefined). */
export const noteQuery = (id: string) =>
  queryOptions({
    queryKey: ['notes', id],
    queryFn: async () => {
      await recoverOnce()
      return (await noteStore.open(id)) ?? null
    },
    // The open form is the state from here on; a cached copy would be an older note.
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnMount: false,
    ...local,
    networkMode: 'always' as const,
  })
