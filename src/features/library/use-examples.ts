import { useQuery } from '@tanstack/react-query'

/** The examples and what runs them, loaded with the first rule that is opened. */
export const useExamples = () =>
  useQuery({
    queryKey: ['rule-examples'],
    queryFn: () => import('./example-facts'),
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    structuralSharing: false,
  })
