import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { NotDone } from '../../../storage/history/act'
import type { Aside } from '../../../storage/history/asides'
import { actNow, asideQuery } from '../../../storage/history/history-queries'
import { noteStore } from '../../../storage/note-queries'
import { openRows } from '../../../storage/session'
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
  const keeping = useRef<{ next: Writing | undefined; isBusy: boolean }>({
    next: undefined,
    isBusy: false,
  })
  const writing = aside?.addendum ?? BLANK

  /** Writes what was typed last; what came between while the disk was busy is not worth a write. */
  async function keepInTurn() {
    const { current } = keeping
    if (current.isBusy) return
    current.isBusy = true
    try {
      while (current.next) {
        const { next } = current
        current.next = undefined
        const there = await openRows().aside(id)
        await openRows().keepAside(id, { ...there, addendum: next })
        setLost(false)
      }
    } catch {
      setLost(true)
    } finally {
      current.isBusy = false
    }
  }

  function write(next: Writing) {
    client.setQueryData(queryKey, (before) => before && { ...before, addendum: next })
    keeping.current.next = next
    void keepInTurn()
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
