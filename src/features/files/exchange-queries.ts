import { queryOptions } from '@tanstack/react-query'
import { exchange } from '../../storage/exchange/exchange'

const local = { networkMode: 'always', retry: false, staleTime: 0 } as const

/** What waits to be accepted. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: () => exchange('inbox', []),
  ...local,
})

/** What accepting one file would do. */
export const lookQuery = (id: string) =>
  queryOptions({
    queryKey: ['inbox', id],
    queryFn: () => exchange('look', [id]),
    ...local,
    gcTime: 0,
    // Ten thousand rows are not compared with those before.
    structuralSharing: false,
  })
