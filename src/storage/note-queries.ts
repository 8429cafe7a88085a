import { queryOptions } from '@tanstack/react-query'
import { browserNoteStore } from './browser-note-store'

export const noteStore = browserNoteStore()

// What lives in the browser does not wait for a network.
const local = { networkMode: 'always', retry: false, staleTime: 0 } as const

export const notesQuery = queryOptions({
  queryKey: ['notes'],
  queryFn: () => noteStore.list(),
  ...local,
})

/** One note as stored; null when there is none (a query may not answer undefined). */
export const noteQuery = (id: string) =>
  queryOptions({
    queryKey: ['notes', id],
    queryFn: async () => (await noteStore.open(id)) ?? null,
    // The open form is the state from here on; a cached copy would be an older note.
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnMount: false,
    ...local,
    networkMode: 'always' as const,
  })
