import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { historyQuery } from '../../../storage/history/history-queries'
import { noteStore } from '../../../storage/note-queries'
import { readPreferences } from '../../../storage/preferences'
import { openRows } from '../../../storage/session'
import type { QueueRow } from '../queue/queue'
import { wasApproved, whyApart, type Apart, type Approved } from './to-sign'

/** Notes that may be signed together, and those that may not, each with the reason. */
export interface ToSign {
  readonly ready: readonly { readonly row: QueueRow; readonly revision: number }[]
  readonly apart: readonly { readonly row: QueueRow; readonly why: Apart }[]
}

const AT_ONCE = 10

async function approvedNote(client: QueryClient, row: QueueRow): Promise<Approved | undefined> {
  const [history, stored, { opened }] = await Promise.all([
    client.query(historyQuery(row.id)),
    noteStore.open(row.id),
    openRows().aside(row.id),
  ])
  // A note that went to others since is named only when this person had approved it.
  if (row.show === 'elsewhere' && !wasApproved(history)) return undefined
  return { row, history, opened, revision: stored?.kind === 'note' ? stored.revision : 0 }
}

async function sorted(client: QueryClient, rows: readonly QueueRow[]): Promise<ToSign> {
  const { credential } = readPreferences()
  const ready: { row: QueueRow; revision: number }[] = []
  const apart: { row: QueueRow; why: Apart }[] = []
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = await Promise.all(
      rows.slice(at, at + AT_ONCE).map((row) => approvedNote(client, row)),
    )
    for (const note of some) {
      if (!note) continue
      const { row, revision } = note
      const why = revision === 0 ? 'gone' : whyApart(note, credential)
      if (why) apart.push({ row, why })
      else ready.push({ row, revision })
    }
  }
  return { ready, apart }
}

const isCandidate = ({ show }: QueueRow) => show === 'approved' || show === 'elsewhere'

/** Looks at each approved note as it lies there now: what the list says of it is not enough to sign. */
export function useToSign(rows: readonly QueueRow[]) {
  const client = useQueryClient()
  const candidates = rows.filter(isCandidate)
  return queryOptions({
    queryKey: ['to-sign', candidates.map(({ id, at }) => [id, at])],
    queryFn: () => sorted(client, candidates),
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}
