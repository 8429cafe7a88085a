import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useReducer } from 'react'
import { session } from '../../storage/session'

/** What is looked for among the notes, and how many of them are shown. */
interface Search {
  readonly typed: string
  readonly most: number
}

/** So many rows cost no more than a screen of them; more come when they are asked for. */
export const AT_ONCE = 100
const ALL: Search = { typed: '', most: AT_ONCE }

/**
 * By entry of the browser's history, in memory alone: it may be a name, and what stands in an address or in
 * the history's own state is written to the disk.
 */
const searches = new Map<string, Search>()

session.subscribe(() => {
  if (session.current.kind !== 'open') searches.clear()
})

/** What is being searched for here; Back finds it again, a link to the notes begins anew. */
export function useKeptSearch(): [Search, (next: Partial<Search>) => void] {
  const entry = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const search = searches.get(entry) ?? ALL
  const router = useRouter()
  useEffect(
    () =>
      // A link to the very address one is at makes no new entry.
      router.subscribe('onBeforeNavigate', ({ hrefChanged }) => {
        if (!hrefChanged && searches.delete(entry)) redraw()
      }),
    [entry, router],
  )
  return [
    search,
    (next) => {
      searches.set(entry, { ...search, ...next })
      redraw()
    },
  ]
}
