import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { asideQuery } from '../../../storage/history/history-queries'
import { goTo } from '../go-to'
import { useWorkspace } from '../workspace'
import { useHeld } from '../writing/held'
import { setCurrent } from './current-comment'
import { openComments } from './resolutions'
import { nextStop, type Stop } from './walk'

/** Goes to the next comment or finding, comments first. Looks at them when it is asked, not before. */
export function useWalk(): (step: 1 | -1) => void {
  const client = useQueryClient()
  const { live, opened } = useWorkspace()
  const { as, history } = useHeld()
  const last = useRef<{ key: string; focus: Element | null }>(undefined)

  const comments = (): readonly Stop[] => {
    if (as !== 'returned' || history?.kind !== 'whole') return []
    const aside = client.getQueryData(asideQuery(opened.note.id).queryKey)
    return openComments(history.standing.comments, aside).map(({ id, on, place }) => ({
      key: id,
      place: on === 'note' ? '' : place,
      comment: id,
    }))
  }

  return (step) => {
    const focus = document.activeElement
    const here = focus?.closest('[data-place]')?.getAttribute('data-place') ?? ''
    const stayed = last.current?.focus === focus ? last.current?.key : undefined
    const findings = live.now.shown.map(({ key, go }) => ({ key, place: go }))
    const stop = nextStop([...comments(), ...findings], stayed, here, step)
    if (!stop) return
    if (stop.comment !== undefined) setCurrent(stop.comment)
    // What is about the note as a whole has no field: its card takes the focus.
    if (stop.place !== '') goTo(stop.place)
    requestAnimationFrame(() => {
      last.current = { key: stop.key, focus: document.activeElement }
    })
  }
}
