import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { beforeReload } from '../../../storage/before-reload'
import type { NotDone } from '../../../storage/history/act'
import type { Aside } from '../../../storage/history/asides'
import { actNow, asideQuery } from '../../../storage/history/history-queries'
import { noteStore } from '../../../storage/note-queries'
import { beforeLock, openRows } from '../../../storage/session'
import { isAddendumReason, whyText } from './addendum-reasons'

export type Writing = NonNullable<Aside['addendum']>

const BLANK: Writing = { reason: '', words: '', text: '' }

/** An addendum on its way: kept beside the note with every change, added when it is confirmed. */
export function useAddendum(id: string) {
  const client = useQueryClient()
  const { queryKey } = asideQuery(id)
  const { data: aside } = useQuery(asideQuery(id))
  const [refused, setRefused] = useState<NotDone | 'failed'>()
  const [isLost, setLost] = useState(false)
  const next = useRef<Writing | undefined>(undefined)
  const isKeeping = useRef(false)
  const kept = useRef(Promise.resolve(true))
  // What is typed shows at once: a cache tells its readers a moment later, and a letter would be lost.
  const [typed, setTyped] = useState<Writing>()
  const writing = typed ?? aside?.addendum ?? BLANK

  /** Writes what was typed last; what came between while the disk was busy is not worth a write. */
  async function keepInTurn(): Promise<boolean> {
    isKeeping.current = true
    try {
      while (next.current) {
        const addendum = next.current
        next.current = undefined
        const there = await openRows().aside(id)
        await openRows().keepAside(id, { ...there, addendum })
      }
      setLost(false)
      return true
    } catch {
      setLost(true)
      return false
    } finally {
      isKeeping.current = false
    }
  }
  // The last letter is on the disk before the keys of the vault go, or the page does.
  useEffect(() => {
    const done = () => kept.current
    const stops = [beforeLock(done), beforeReload(done)]
    return () => stops.forEach((stop) => stop())
  }, [])

  function write(addendum: Writing) {
    setTyped(addendum)
    client.setQueryData(queryKey, (before) => before && { ...before, addendum })
    next.current = addendum
    if (!isKeeping.current) kept.current = keepInTurn()
  }

  /** Whether it was added. */
  async function add(): Promise<boolean> {
    setRefused(undefined)
    const { reason, words, text } = writing
    if (!isAddendumReason(reason)) return false
    try {
      const stored = await noteStore.open(id)
      if (stored?.kind !== 'note') throw new Error('The note cannot be read.')
      const did = { act: 'amended', text: text.trim() } as const
      const steps = [{ did, why: whyText(reason, words) }]
      const acted = await actNow(client, [{ id, revision: stored.revision, steps }])
      const done = acted.kind === 'acted' ? acted.each[0] : undefined
      if (done?.kind !== 'done') {
        setRefused(done?.why ?? 'failed')
        return false
      }
      write(BLANK)
      return true
    } catch {
      setRefused('failed')
      return false
    }
  }

  return { isRead: aside !== undefined, writing, write, add, refused, isLost }
}
