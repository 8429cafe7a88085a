import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { MOST_COMMENT_LENGTH, type Comment } from '../../../domain/history/comment'
import { Button } from '../../../ui/button'
import { Key } from '../../../ui/key'
import { useShortcut } from '../../../ui/shortcut'
import { ReasonChips } from './reason-chips'

/** A comment being written. Every letter is kept as it is typed; closing only puts the box away. */
export function CommentBox({
  comment,
  n,
  about,
  onChange,
  onKeep,
  onDelete,
}: {
  comment: Comment
  n: number
  /** What it is about, in words. */
  about: string
  onChange: (comment: Comment) => void
  onKeep: () => void
  onDelete: () => void
}) {
  const { t } = useLingui()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = box
    current?.focus({ preventScroll: true })
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])
  useShortcut('Ctrl+Enter', onKeep)
  return (
    <section aria-label={t`Comment ${n}`} className="grid gap-2.5">
      <p className="line-clamp-2 text-sm">
        <span className="font-medium">
          <Trans>Comment {n} on</Trans>
        </span>{' '}
        <span dir="auto" className="text-ink-soft">
          {about}
        </span>
      </p>
      <ReasonChips
        label={t`Reason`}
        chosen={[comment.reason]}
        onChoose={(reason) => {
          onChange({ ...comment, reason })
          box.current?.focus({ preventScroll: true })
        }}
      />
      <textarea
        ref={box}
        // Kept beside the note by itself.
        name="comment"
        aria-label={t`What should change`}
        dir="auto"
        rows={3}
        maxLength={MOST_COMMENT_LENGTH}
        value={comment.text}
        onChange={({ target }) => onChange({ ...comment, text: target.value })}
        className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base"
      />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={onKeep}>
          <Trans>Keep comment</Trans>
          <Key>Ctrl Enter</Key>
        </Button>
        <Button onClick={onDelete}>
          <Trans>Delete comment</Trans>
        </Button>
      </div>
    </section>
  )
}
