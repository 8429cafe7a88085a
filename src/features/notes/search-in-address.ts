import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState, type ChangeEvent } from 'react'

/** The address follows once the typing rests: each change of it costs the whole page a look. */
const REST_MS = 250

/** What is being searched for: the field at once, the address a moment later, so that Back and a reload find it. */
export function useSearchInAddress(q: string) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState(q)
  const written = useRef(q)

  useEffect(() => {
    // Somebody else changed the address: a link, Back.
    if (q === written.current) return
    written.current = q
    setTyped(q)
  }, [q])

  useEffect(() => {
    if (typed === written.current) return
    const rest = setTimeout(() => {
      written.current = typed
      void navigate({
        to: '/',
        search: typed ? { q: typed } : {},
        replace: true,
        resetScroll: false,
      })
    }, REST_MS)
    return () => clearTimeout(rest)
  }, [navigate, typed])

  return [
    typed,
    { onChange: ({ target }: ChangeEvent<HTMLInputElement>) => setTyped(target.value) },
  ] as const
}
