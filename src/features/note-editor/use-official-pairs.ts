import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { bodiesQuery } from '../../storage/table-queries'
import type { LiveNote } from './live-note'

/** Gives the open note the official pairs somebody brought in, and again when they change. */
export function useOfficialPairs(live: LiveNote): void {
  const { data: bodies } = useQuery(bodiesQuery('ncci'))
  const given = useRef(false)
  useEffect(() => {
    // Our own pairs come with the rules; nothing is to be fetched while nobody brought in others.
    if (!bodies || (bodies.length === 0 && !given.current)) return
    let current = true
    const give = async () => {
      const { withOfficial } = await import('../../coding/ncci-kept')
      if (!current) return
      given.current = true
      live.supply({ pairs: withOfficial(bodies) })
    }
    void give()
    return () => {
      current = false
    }
  }, [live, bodies])
}
