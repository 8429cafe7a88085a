import { queryOptions } from '@tanstack/react-query'
import { readCheck, type Triage } from './checks'
import { openRows, session } from './session'

/** So many are read in one task of the page: ten thousand at once would hold up a key. */
const AT_ONCE = 500

async function triage(): Promise<ReadonlyMap<string, Triage>> {
  const found = new Map<string, Triage>()
  if (session.current.kind !== 'open') return found
  const texts = await openRows().checks()
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve))
    for (const text of texts.slice(at, at + AT_ONCE)) {
      const check = readCheck(text)
      if (check) found.set(check.id, check)
    }
  }
  return found
}

/**
 * What the rules said of each note when they last looked, by the note's id. A note that they have not
 * looked at is missing. Invalidate its key after checks were written.
 */
export const triageQuery = queryOptions({
  queryKey: ['checks'],
  queryFn: triage,
  // What lives in the browser does not wait for a network.
  networkMode: 'always',
  retry: false,
  staleTime: 0,
  structuralSharing: false,
})
