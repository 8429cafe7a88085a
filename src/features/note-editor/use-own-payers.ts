import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Payer } from '../../domain/payer'
import { PAYERS } from '../../payers/profiles'
import { ownPayersQuery } from '../../storage/payer-queries'
import type { LiveNote } from './live-note'

/** Gives the open note the clinic's own profiles as soon as they are read, and again when they change. */
export function useSupplyPayers(live: LiveNote): void {
  const payers = useQuery(ownPayersQuery).data?.payers
  useEffect(() => {
    if (payers) live.supply({ payers })
  }, [live, payers])
}

/** Every payer that can be chosen here. `complete` once the clinic's own are read, or cannot be. */
export function useKnownPayers(): {
  readonly payers: readonly Payer[]
  readonly complete: boolean
} {
  const { data, isPending } = useQuery(ownPayersQuery)
  return { payers: data ? [...PAYERS, ...data.payers] : PAYERS, complete: !isPending }
}
