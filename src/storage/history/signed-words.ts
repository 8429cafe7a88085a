import { queryOptions } from '@tanstack/react-query'
import { noteStore } from '../note-queries'

/** A note's words as they lie in the store: what was signed, whatever a form on the screen holds. */
export const signedWordsQuery = (id: string) =>
  queryOptions({
    queryKey: ['notes', id, 'signed-words'],
    queryFn: async () => {
      const stored = await noteStore.open(id)
      return stored?.kind === 'note' ? stored.note : null
    },
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
