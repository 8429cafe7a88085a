import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { localDate } from '../../../note-view/local-date'
import { triageQuery } from '../../../storage/check-queries'
import { notesQuery } from '../../../storage/note-queries'
import { queueOf, SHOWS, SORTS, type Looked, type QueueRow, type Show, type Sort } from './queue'

/** As the address names them. */
export interface QueueSearch {
  readonly sort?: string
  readonly show?: string
}

/** What cannot be read in the address is as if it were not there. */
export const sortOf = ({ sort }: QueueSearch): Sort => SORTS.find((each) => each === sort) ?? 'risk'
export const showIn = ({ show }: QueueSearch): Show =>
  SHOWS.find((each) => each === show) ?? 'waiting'

const NOTHING: ReadonlyMap<string, Looked> = new Map()
const dayOf = (at: string) => localDate(new Date(at))

/** All notes that others sent, in order; undefined while they are being read. */
export function useQueue(sort: Sort): {
  readonly rows: readonly QueueRow[] | undefined
  readonly error: Error | null
  readonly again: () => void
} {
  const { data, dataUpdatedAt, error, refetch } = useQuery(notesQuery)
  // Waited for: rows that change places under somebody's hand open the wrong note.
  const { data: looked = NOTHING, isPending } = useQuery(triageQuery)
  const today = localDate(new Date(dataUpdatedAt))
  const rows = useMemo(
    () => (data && !isPending ? queueOf(data, looked, sort, { today, dayOf }) : undefined),
    [data, isPending, looked, sort, today],
  )
  return { rows, error, again: () => void refetch() }
}
