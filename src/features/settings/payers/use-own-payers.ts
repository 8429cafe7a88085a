import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OwnPayer } from '../../../domain/own-payer'
import { ownPayersQuery } from '../../../storage/payer-queries'
import { keepPayers, removePayer } from '../../../storage/payer-store'

/** Ways to change the clinic's own profiles; each refreshes everything that shows them. */
export function usePayerChanges() {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: ownPayersQuery.queryKey })
  const shared = { networkMode: 'always', onSuccess: refresh } as const
  const keep = useMutation({
    ...shared,
    mutationFn: (payers: readonly OwnPayer[]) => keepPayers(payers),
  })
  const remove = useMutation({ ...shared, mutationFn: removePayer })
  return { keep, remove }
}
