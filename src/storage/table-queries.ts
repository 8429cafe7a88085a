import { queryOptions } from '@tanstack/react-query'
import { listTables } from './table-store'

/** The official tables a person brought in. Invalidate `['tables']` after one was kept or removed. */
export const tablesQuery = queryOptions({
  queryKey: ['tables'],
  queryFn: listTables,
  // What lives in the browser does not wait for a network.
  networkMode: 'always',
  retry: false,
  staleTime: 0,
})
