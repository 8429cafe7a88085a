import { queryOptions } from '@tanstack/react-query'
import { readPreferences } from '../preferences'
import { exchange } from './exchange'

/** Oneself and one's colleagues, with the words to compare. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: () => exchange('people', [readPreferences().name]),
  networkMode: 'always',
  retry: false,
  staleTime: 0,
})
