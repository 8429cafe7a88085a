import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Comment } from '../../../domain/history/comment'
import { asideQuery, type NoteHistory } from '../../../storage/history/history-queries'
import { beforeLock, openRows } from '../../../storage/session'
import { useHeld } from '../writing/held'
import { openComments, resolutionsOf } from './resolutions'

type Whole = Extract<NoteHistory, { kind: 'whole' }>
export type ReturnedStep = Whole['entries'][number] & { did: { act: 'returned' } }

export const isReturn = (entry: Whole['entries'][number]): entry is ReturnedStep =>
  entry.did.act === 'returned'

const NONE: readonly Comment[] = []

/** The comments of the last return, and what the author said to each; kept beside the note with each change. */
export function useComments(id: string) {
  const client = useQueryClient()
  const { as, history } = useHeld()
  const { queryKey } = asideQuery(id)
  const { data: aside } = useQuery({ ...asideQuery(id), enabled: as === 'returned' })
  const [isLost, setLost] = useState(false)
  const writing = useRef(Promise.resolve())
  useEffect(() => beforeLock(() => writing.current), [])
  const whole = as === 'returned' && history?.kind === 'whole' ? history : undefined
  const comments = whole?.standing.comments ?? NONE
  const resolved = resolutionsOf(comments, aside)

  /** Shown at once, written in turn. */
  function write(next: typeof resolved) {
    const before = client.getQueryData(queryKey) ?? aside
    if (!before) return
    const kept = { ...before, resolved: [...next] }
    client.setQueryData(queryKey, kept)
    writing.current = writing.current
      .then(() => openRows().keepAside(id, kept))
      .then(
        () => setLost(false),
        () => setLost(true),
      )
  }
  const now = () => resolutionsOf(comments, client.getQueryData(queryKey) ?? aside)

  return {
    step: whole?.entries.findLast(isReturn),
    earlier: whole?.entries.filter(isReturn).slice(0, -1) ?? [],
    entries: whole?.entries ?? [],
    comments,
    /** Undefined until it is known. */
    open: aside ? openComments(comments, aside) : undefined,
    resolved,
    /** What was said last is not on the disk. */
    isLost,
    answer(comment: string, reply: string) {
      const all = now()
      const isThere = all.some((each) => each.comment === comment)
      write(
        isThere
          ? all.map((each) => (each.comment === comment ? { comment, reply } : each))
          : [...all, { comment, reply }],
      )
    },
    reopen(comment: string) {
      write(now().filter((each) => each.comment !== comment))
    },
  }
}
