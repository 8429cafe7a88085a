import { queryOptions } from '@tanstack/react-query'
import { listPayers } from './payer-store'

/** The clinic's own payer profiles. Invalidate its key after one was kept or removed. */
export const ownPayersQuery = queryOptions({
  queryKey: ['payers'],
  queryFn: listPayers,
  // What lives in the browser does not wait for a network.
  networkMode: 'always',
  retry: false,
  staleTime: 0,
})
