import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { controlOf } from '../go-to'
import { useWorkspace } from '../workspace'
import { useComments } from './use-comments'

const MARK = 'data-commented'

function unmark() {
  for (const marked of document.querySelectorAll(`[${MARK}]`)) {
    marked.removeAttribute(MARK)
    marked.removeAttribute('aria-description')
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
      for (const { place, text, quote } of marks) {
        const control = controlOf(place)
        const before = control?.getAttribute('aria-description') ?? ''
        const says = text || quote
        control?.setAttribute(MARK, '')
        control?.setAttribute('aria-description', `${before} ${t`Comment: ${says}`}`.trim())
      }
    }
    // What is folded is drawn once it is opened; rows come and go.
    const soon = () => requestAnimationFrame(mark)
    mark()
    document.addEventListener('toggle', soon, true)
    document.addEventListener('focusin', soon)
    return () => {
      document.removeEventListener('toggle', soon, true)
      document.removeEventListener('focusin', soon)
      unmark()
    }
  })
  return null
}
