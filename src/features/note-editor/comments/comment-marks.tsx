import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { controlOf } from '../go-to'
import { useWorkspace } from '../workspace'
import { useComments } from './use-comments'

const MARK = 'data-commented'
const SAID = 'said-'

function unmark() {
  for (const marked of document.querySelectorAll(`[${MARK}]`)) {
    marked.removeAttribute(MARK)
    const ids = (marked.getAttribute('aria-describedby') ?? '').split(' ')
    const own = ids.filter((id) => !id.startsWith(SAID)).join(' ')
    if (own === '') marked.removeAttribute('aria-describedby')
    else marked.setAttribute('aria-describedby', own)
  }
}

/**
 * Marks the fields that open comments are about, and tells screen readers what they say. Set from outside:
 * the fields themselves know nothing of comments, and cost nothing more while somebody types.
 */
export function CommentMarks() {
  const { t } = useLingui()
  const { opened } = useWorkspace()
  const { open = [] } = useComments(opened.note.id)
  const marks = open.filter(({ on }) => on !== 'note')
  useEffect(() => {
    const mark = () => {
      unmark()
      for (const { id, place } of marks) {
        const control = controlOf(place)
        control?.setAttribute(MARK, '')
        const before = control?.getAttribute('aria-describedby') ?? ''
        control?.setAttribute('aria-describedby', `${before} ${SAID}${id}`.trim())
      }
    }
    // What is folded is drawn once it is opened; rows come and go.
    let frame = 0
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(mark)
    }
    mark()
    document.addEventListener('toggle', soon, true)
    document.addEventListener('focusin', soon)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('toggle', soon, true)
      document.removeEventListener('focusin', soon)
      unmark()
    }
  })
  return (
    <div hidden>
      {marks.map(({ id, text, quote }) => {
        const says = text || quote
        return <p key={id} id={SAID + id}>{t`Comment: ${says}`}</p>
      })}
    </div>
  )
}
