import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react'
import { REASONS, type Comment, type Reason } from '../../../domain/history/comment'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { Button } from '../../../ui/button'
import { Key } from '../../../ui/key'
import { useShortcut } from '../../../ui/shortcut'
import { reasonsOf } from './comments'
import { ReasonChips } from './reason-chips'

const MOST_WHY = 4000

/** What goes back to the author, before it goes. */
export function ReturnForm({
  to,
  comments,
  onSend,
  onClose,
}: {
  to: string
  comments: readonly Comment[]
  onSend: (reasons: readonly Reason[], why: string) => void
  onClose: () => void
}) {
  const { i18n, t } = useLingui()
  const id = useId()
  const [chosen, setChosen] = useState<readonly Reason[]>(() => reasonsOf(comments))
  const [why, setWhy] = useState('')
  const [isAsking, setAsking] = useState(false)
  const send = () => {
    if (chosen.length + comments.length === 0) return setAsking(true)
    onSend(chosen, why.trim())
  }
  // In a foot that stays in view nothing has to move for it.
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus({ preventScroll: true }), [])
  useShortcut('Ctrl+Enter', send)
  const toggle = (reason: Reason) =>
    setChosen((before) => REASONS.filter((each) => before.includes(each) !== (each === reason)))
  return (
    <form
      aria-label={t`Return`}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        send()
      }}
      className="grid gap-2.5"
    >
      <p className="text-sm font-medium">
        {t`Return to ${to}`}
        {', '}
        <Plural value={comments.length} _0="no comments" one="# comment" other="# comments" />
      </p>
      {comments.length > 0 ? (
        <ol className="max-h-32 list-decimal overflow-y-auto ps-5 text-sm">
          {comments.map(({ id: key, reason, text }) => (
            <li key={key}>
              <span className="font-medium">{i18n._(REASON_NAMES[reason])}</span>
              {text ? <span dir="auto">: {text}</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
      <ReasonChips label={t`Reasons`} chosen={chosen} onChoose={toggle} several />
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-medium">
          <Trans>Words to the author, if you like</Trans>
        </label>
        <textarea
          id={id}
          dir="auto"
          rows={2}
          maxLength={MOST_WHY}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
          className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base"
        />
      </div>
      <p role="alert" className="text-sm text-block empty:hidden">
        {isAsking && chosen.length + comments.length === 0 ? (
          <Trans>
            Choose a reason or write a comment: the author needs to know what to change.
          </Trans>
        ) : null}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" ref={first}>
          <Trans>Send back</Trans>
          <Key>Enter</Key>
        </Button>
        <Button onClick={onClose}>
          <Trans>Not now</Trans>
          <Key>Esc</Key>
        </Button>
      </div>
    </form>
  )
}
