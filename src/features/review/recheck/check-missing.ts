import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { localDate } from '../../../note-view/local-date'
import { triageQuery } from '../../../storage/check-queries'
import { notesQuery } from '../../../storage/note-queries'
import { recheckThread } from './recheck-thread'

/** A moment of quiet before a thread is started for what is on screen. */
const QUIET_MS = 300

/**
 * Has the notes on screen checked in the background where nobody has looked at them, or at these words, or
 * with other rules and tables. Their checks come with `triageQuery`.
 */
export function useChecksFor(ids: readonly string[]): void {
  const client = useQueryClient()
  // Each writing of a note, and each note that arrives, is a reason to look again.
  const { dataUpdatedAt } = useQuery({ ...notesQuery, notifyOnChangeProps: ['dataUpdatedAt'] })
  // In whatever order they are shown: a list that is sorted anew asks for the same ones.
  const wanted = ids.toSorted().join(' ')
  useEffect(() => {
    if (wanted === '' || dataUpdatedAt === 0) return
    let stop = () => {}
    const timer = setTimeout(() => {
      const asked = { do: 'check', today: localDate(new Date()), ids: wanted.split(' ') } as const
      let done = 0
      try {
        const thread = recheckThread(asked, (answer) => {
          if (answer.kind === 'checked') ({ done } = answer)
        })
        stop = thread.stop
        void thread.through
          // Without a check a note stands where its state and its date put it.
          .catch(() => false)
          .then(() =>
            done > 0 ? client.invalidateQueries({ queryKey: triageQuery.queryKey }) : undefined,
          )
      } catch {
        // Locked in the same moment: the page goes away.
      }
    }, QUIET_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [client, wanted, dataUpdatedAt])
}
