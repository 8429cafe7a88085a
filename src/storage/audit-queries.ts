import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { ChartAudit } from '../domain/chart-audit'
import type { KeptAudit } from './audits'
import { openRows, session } from './session'

/** An audit that was read, with the revision that the next write replaces. */
export interface OpenAudit {
  readonly audit: ChartAudit
  readonly revision: number
}

function read({ id, revision, text }: KeptAudit): OpenAudit[] {
  try {
    const audit = ChartAudit.safeParse(JSON.parse(text))
    return audit.success && audit.data.id === id ? [{ audit: audit.data, revision }] : []
  } catch {
    return []
  }
}

const newestFirst = (one: OpenAudit, other: OpenAudit) =>
  one.audit.createdAt < other.audit.createdAt ? 1 : -1

/** The audits of the vault that is open, the newest first. */
export const auditsQuery = queryOptions({
  queryKey: ['audits'],
  queryFn: async () =>
    session.current.kind === 'open'
      ? (await openRows().audits('all')).flatMap(read).toSorted(newestFirst)
      : [],
  networkMode: 'always',
  retry: false,
  staleTime: 0,
})

/** Writes an audit; answers the revision it has from now on. Rejects with SaveConflict. */
export async function keepAudit({ audit, revision }: OpenAudit): Promise<number> {
  const text = JSON.stringify(ChartAudit.parse(audit))
  const [kept] = await openRows().audits({ keep: { id: audit.id, revision, text } })
  return kept?.revision ?? revision + 1
}

export async function removeAudit(client: QueryClient, id: string): Promise<void> {
  await openRows().audits({ remove: id })
  await client.invalidateQueries(auditsQuery)
}
