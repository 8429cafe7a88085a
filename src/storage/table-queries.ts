import { queryOptions } from '@tanstack/react-query'
import { listTables, openTable, type TableHead } from './table-store'

// What lives in the browser does not wait for a network.
const local = { networkMode: 'always', retry: false, staleTime: 0 } as const

/** The official tables a person brought in. Invalidate its key after one was kept or removed. */
export const tablesQuery = queryOptions({
  queryKey: ['tables'],
  queryFn: listTables,
  ...local,
})

/** What the tables of one kind hold, newest import first. Invalidated together with the list. */
export const bodiesQuery = (kind: TableHead['kind']) =>
  queryOptions({
    queryKey: [...tablesQuery.queryKey, kind],
    queryFn: async () => {
      const heads = await listTables()
      return Promise.all(heads.filter((head) => head.kind === kind).map(({ id }) => openTable(id)))
    },
    ...local,
  })
