import { queryOptions } from '@tanstack/react-query'
import { noteStore } from './note-queries'
import { session } from './session'

/** Notes that can be put back, the last deleted first. */
export const deletedQuery = queryOptions({
  queryKey: ['deleted'],
  queryFn: () => (session.current.kind === 'open' ? noteStore.deleted() : []),
  networkMode: 'always',
  retry: false,
  staleTime: 0,
})
