import { useLocation, useRouter } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useReducer } from 'react'
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
/** What goes on being searched for in the entry that comes next. */
let carried: Search | undefined

session.subscribe(() => {
  if (session.current.kind === 'open') return
  searches.clear()
  carried = undefined
})

/** What is being searched for here; Back finds it again, a link to the notes begins anew. */
export function useKeptSearch(): [
  Search,
  (next: Partial<Search>) => void,
  /** Called before going to an address that narrows the same search. */
  carry: () => void,
] {
  const entry = useLocation({ select: ({ state }) => state.__TSR_key ?? '' })
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const search = searches.get(entry) ?? ALL
  const router = useRouter()
  useLayoutEffect(() => {
    if (!carried) return
    searches.set(entry, carried)
    carried = undefined
    redraw()
  }, [entry])
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
    () => {
      carried = { ...search, most: AT_ONCE }
    },
  ]
}
