import { queryOptions } from '@tanstack/react-query'
import { ruleCounts } from './rule-counts'

/** How often each rule was shown, fixed and explained. Invalidate `['rule-counts']` after emptying them. */
export const ruleCountsQuery = queryOptions({
  queryKey: ['rule-counts'],
  queryFn: ruleCounts,
  // What lives in the browser does not wait for a network.
  networkMode: 'always',
  retry: false,
  staleTime: 0,
  structuralSharing: false,
})
