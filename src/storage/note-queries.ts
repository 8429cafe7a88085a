import { queryOptions } from '@tanstack/react-query'
import type { OpenVault } from '../vault/seal'
import { browserNoteStore } from './browser-note-store'
import { askOnce } from './keeping'
import { lastWordsKeys } from './last-words'
import { openRows, session } from './session'

const stored = browserNoteStore(openRows)

/** The notes of the vault that is open; without one there are none to list and nothing is written. */
export const noteStore: typeof stored = {
  ...stored,
  async save(...note) {
    const saved = await stored.save(...note)
    // With the first note that is here, the browser is asked to keep it.
    void askOnce()
    return saved
  },
}

let recovered: { of: OpenVault; done: Promise<void> } | undefined

/** What earlier pages could not finish writing comes first, once per unlocking; with nothing left it costs nothing. */
function recoverOnce(): Promise<void> {
  const { current } = session
  if (current.kind !== 'open') return Promise.resolve()
  const { opened } = current
  if (recovered?.of !== opened)
    recovered = {
      of: opened,
      done: lastWordsKeys(opened.id).length === 0 ? Promise.resolve() : recoverAlone(opened),
    }
  return recovered.done
}

async function recoverAlone(opened: OpenVault) {
  const { recover } = await import('./recover')
  const locks = navigator.locks as LockManager | undefined
  const work = () => recover(noteStore, opened)
  // Two tabs opened at once would both find the same words.
  await (locks ? locks.request('skillednote.recover', work) : work()).catch(() => undefined)
}

// What lives in the browser does not wait for a network.
const local = { networkMode: 'always', retry: false, staleTime: 0 } as const

export const notesQuery = queryOptions({
  queryKey: ['notes'],
  queryFn: async () => {
    // Nobody has written a note here yet: there is nothing that could be locked.
    if (session.current.kind === 'none') return []
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
      if (session.current.kind === 'none') return null
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
