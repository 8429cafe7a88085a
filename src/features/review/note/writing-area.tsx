import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Comment } from '../../../domain/history/comment'
import type { Step } from '../../../domain/history/history-entry'
import { ALL_RULES } from '../../../rules/all-rules'
import { Button } from '../../../ui/button'
import { Key } from '../../../ui/key'
import { useReviewing } from './anchor'
import { CommentBox } from './comment-box'
import { DecisionBar } from './decision-bar'
import type { OpenActs } from './open-acts'
import { ReferForm } from './refer-form'
import { ReturnForm } from './return-form'
import { SignNow } from './sign-now'

/** What is being written or asked under the evidence. */
export type Mode =
  | { readonly kind: 'none' | 'return' | 'refer' | 'approve' }
  /** `back`: what had the focus before. */
  | { readonly kind: 'comment'; readonly id: string; readonly back: HTMLElement | undefined }

/** The foot of the evidence: what the person can do, and what they are writing. Always in view. */
export function WritingArea({
  mode,
  acts,
  isFailed,
  onMode,
  onClose,
  onKeep,
  onChange,
  onRetry,
  onApprove,
  onDecide,
  onSendAgain,
}: {
  mode: Mode
  acts: OpenActs
  /** What was typed could not be stored. */
  isFailed: boolean
  onMode: (mode: Mode) => void
  onClose: () => void
  onKeep: () => void
  onChange: (comment: Comment) => void
  onRetry: () => void
  onApprove: (withComments?: boolean) => void
  onDecide: (step: Step) => void
  onSendAgain: () => void
}) {
  const { t } = useLingui()
  const { reviewed, aside, remove } = useReviewing()
  const [isSigning, setSigning] = useState(false)
  const { history } = reviewed
  if (history.kind !== 'whole') return null
  const { standing, entries } = history
  const author = entries[0]?.by.name || t`its author`
  const at = mode.kind === 'comment' ? aside.comments.findIndex(({ id }) => id === mode.id) : -1
  const comment = aside.comments[at]
  return (
    <footer className="bottom-0 -mx-4 max-h-[70dvh] overflow-y-auto border-t border-line bg-paper px-4 py-3 lg:-mx-1 lg:shrink-0 lg:px-1 [@media(min-height:34rem)]:sticky">
      {isFailed ? (
        <p role="alert" className="mb-2 text-sm text-block">
          <Trans>Your comments are not saved yet.</Trans>{' '}
          <button type="button" className="min-h-6 underline underline-offset-4" onClick={onRetry}>
            <Trans>Try again</Trans>
          </button>
        </p>
      ) : null}
      {comment ? (
        <CommentBox
          key={comment.id}
          comment={comment}
          n={at + 1}
          about={aboutWords(comment)}
          onChange={onChange}
          onKeep={onKeep}
          onDelete={() => remove(comment.id)}
        />
      ) : mode.kind === 'return' ? (
        <ReturnForm
          to={author}
          comments={aside.comments}
          onSend={(reasons, why) =>
            onDecide({
              did: { act: 'returned', reasons: [...reasons], comments: [...aside.comments] },
              why,
            })
          }
          onClose={onClose}
        />
      ) : mode.kind === 'refer' ? (
        <ReferForm
          not={[standing.author ?? '', ...standing.reviewers.map(({ keyId }) => keyId)]}
          onSend={(to, why) => onDecide({ did: { act: 'referred', to }, why })}
          onClose={onClose}
        />
      ) : mode.kind === 'approve' ? (
        <section aria-label={t`Approve`} className="grid gap-2.5">
          <p role="alert" className="text-sm">
            <Plural
              value={aside.comments.length}
              one="You wrote # comment. It goes to the author only when you return the note."
              other="You wrote # comments. They go to the author only when you return the note."
            />
          </p>
          <div className="flex flex-wrap gap-2">
            <Button kind="primary" onClick={() => onMode({ kind: 'return' })}>
              <Trans>Return with comments</Trans>
            </Button>
            <Button onClick={() => onApprove(true)}>
              <Trans>Approve, drop comments</Trans>
            </Button>
            <Button onClick={onClose}>
              <Trans>Not now</Trans>
              <Key>Esc</Key>
            </Button>
          </div>
        </section>
      ) : (
        <DecisionBar
          acts={acts}
          onApprove={() => onApprove()}
          onReturn={() => onMode({ kind: 'return' })}
          onRefer={() => onMode({ kind: 'refer' })}
          onSign={() => setSigning(true)}
          onSendAgain={onSendAgain}
        />
      )}
      <SignNow open={isSigning} onClose={() => setSigning(false)} onSigned={onSendAgain} />
    </footer>
  )

  function aboutWords({ on, quote, rule }: Comment): string {
    if (on === 'note') return t`the note as a whole`
    const asked = on === 'finding' ? ALL_RULES.find(({ id }) => id === rule) : undefined
    return asked ? t(asked.says) : quote
  }
}
