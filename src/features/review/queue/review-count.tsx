import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { triageQuery } from '../../../storage/check-queries'
import { waitsForMe } from '../../../storage/history/waits-for-me'
import type { ListEntry } from '../../../storage/note-store'
import { notesQuery } from '../../../storage/note-queries'

const waiting = (entries: readonly ListEntry[]) =>
  entries.filter(
    (entry) =>
      entry.kind === 'head' &&
      entry.head.standing?.role === 'reviewer' &&
      waitsForMe(entry.head.standing),
  ).length

/** How many wait, as far as the notes have been read on this page: the bar does not read them for it. */
export function ReviewCount() {
  const { i18n } = useLingui()
  const { data = 0 } = useQuery({ ...notesQuery, enabled: false, select: waiting })
  const client = useQueryClient()
  const isAny = data > 0
  useEffect(() => {
    // What the queue is sorted by takes a while to be opened: it is there when the queue is.
    if (isAny) client.query(triageQuery).catch(() => undefined)
  }, [client, isAny])
  return isAny ? <>&nbsp;({i18n.number(data)})</> : null
}
