import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef } from 'react'
import { MOST_COMMENT_LENGTH, type Comment } from '../../../domain/history/comment'
import { sectionOf } from '../../../domain/place'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { goTo } from '../go-to'
import { SECTION_NAMES } from '../../../note-view/section-names'
import { setCurrent, type Current } from './current-comment'

const ACT =
  'min-h-6 rounded-sm font-medium text-accent hover:underline disabled:opacity-60 pointer-coarse:min-h-11'

/** One comment: where it is, why, the words it is about; and what the author says to it. */
export function CommentCard({
  comment,
  nth,
  reply,
  changed,
  current,
  readOnly,
  onDone,
  onReply,
  onReopen,
}: {
  comment: Comment
  nth: number
  /** Undefined while it is open. */
  reply: string | undefined
  /** The words it is about read otherwise by now. */
  changed: boolean
  /** The comment that was gone to last. */
  current: Current
  readOnly: boolean
  onDone: () => void
  onReply: (reply: string) => void
  onReopen: () => void
}) {
  const { i18n, t } = useLingui()
  const field = useId()
  const card = useRef<HTMLElement>(null)
  const { on, place, quote, reason, text } = comment
  const isDone = reply !== undefined
  const isCurrent = current.comment === comment.id
  useEffect(() => {
    const article = card.current
    if (current.comment !== comment.id || !article) return
    if (on === 'note') article.focus()
    // Where the panel lies under the form, the field is what is looked at.
    else if (matchMedia('(min-width: 64rem)').matches) article.scrollIntoView({ block: 'nearest' })
  }, [current, comment.id, on])
  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-label={t`Comment ${nth}`}
      aria-current={isCurrent || undefined}
      className={`rounded-md border border-s-3 border-line bg-surface px-3.5 py-3 text-sm aria-[current]:border-accent ${
        isDone ? 'border-s-line-strong' : 'border-s-accent'
      }`}
    >
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-xs text-ink-soft">
        <span className="rounded-full border border-line-strong px-2 text-ink">
          {i18n._(REASON_NAMES[reason])}
        </span>
        {on === 'note' ? (
          <Trans>The whole note</Trans>
        ) : (
          <span>{i18n._(SECTION_NAMES[sectionOf(place)])}</span>
        )}
        {isDone ? (
          <span className="font-medium text-ink">
            <Trans>Done</Trans>
          </span>
        ) : null}
        {changed ? (
          <span className="font-medium text-accent">
            <Trans>Words changed</Trans>
          </span>
        ) : null}
      </p>
      {quote === '' ? null : (
        <blockquote
          lang="en"
          dir="auto"
          className="mt-1.5 border-s-2 border-line-strong ps-2 text-ink-soft wrap-anywhere"
        >
          {quote}
        </blockquote>
      )}
      {text === '' ? null : (
        <p dir="auto" className="mt-1.5 font-medium whitespace-pre-line wrap-anywhere">
          {text}
        </p>
      )}
      {isDone ? (
        <div className="mt-2">
          <label htmlFor={field} className="mb-1 block text-xs text-ink-soft">
            <Trans>Your reply (may stay blank)</Trans>
          </label>
          <textarea
            id={field}
            dir="auto"
            rows={1}
            maxLength={MOST_COMMENT_LENGTH}
            disabled={readOnly}
            // The browser keeps what is typed: a cache that answers a moment later would take letters away.
            defaultValue={reply}
            onChange={({ target }) => onReply(target.value)}
            className="block field-sizing-content max-h-40 min-h-10 w-full rounded-md border border-line-strong bg-surface px-2 py-1.5"
          />
        </div>
      ) : null}
      <div className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {on === 'note' ? null : (
          <button
            type="button"
            className={ACT}
            onClick={() => {
              setCurrent(comment.id)
              goTo(place)
            }}
          >
            <Trans>Go to</Trans> <span className="sr-only">{t`comment ${nth}`}</span>
          </button>
        )}
        <button
          type="button"
          className={ACT}
          disabled={readOnly}
          onClick={isDone ? onReopen : onDone}
        >
          {isDone ? <Trans>Not done</Trans> : <Trans>Done</Trans>}{' '}
          <span className="sr-only">{t`comment ${nth}`}</span>
        </button>
      </div>
    </article>
  )
}
