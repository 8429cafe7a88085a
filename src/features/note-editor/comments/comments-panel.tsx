import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { Facts } from '../../../rules/facts'
import { useUndo } from '../../../ui/undo'
import { useWorkspace } from '../workspace'
import { CommentCard } from './comment-card'
import { setCurrent, useCurrent } from './current-comment'
import { EarlierRounds } from './earlier-rounds'
import { isChanged, sentencesNow } from './is-changed'
import { useComments } from './use-comments'

const NOTHING: ReadonlySet<string> = new Set()

/** What the note reads as: looked at when a field is left, never while somebody types. */
function useSentences(): ReadonlySet<string> | undefined {
  const { live } = useWorkspace()
  const [facts, setFacts] = useState<Facts | undefined>(live.now.judged)
  useEffect(() => {
    const look = () => setFacts(live.now.judged)
    // The rules may come after this.
    const stop = live.subscribe(() => {
      if (!live.now.judged) return
      stop()
      look()
    })
    document.addEventListener('focusout', look)
    return () => {
      stop()
      document.removeEventListener('focusout', look)
    }
  }, [live])
  return facts ? sentencesNow(facts) : undefined
}

/** The comments of the last return, one by one: where, what, and what was done about it. */
export function CommentsPanel() {
  const { t } = useLingui()
  const { opened, readOnly } = useWorkspace()
  const comments = useComments(opened.note.id)
  const offerUndo = useUndo()
  const sentences = useSentences()
  const current = useCurrent()
  // Who comes back to this tab is not led anywhere.
  useEffect(() => () => setCurrent(''), [])
  const { open, resolved, isLost } = comments
  return (
    <div className="grid gap-3">
      <p className="font-medium" role="status">
        {comments.comments.length === 0 ? (
          <Trans>No comments: the reasons stand above the note.</Trans>
        ) : open === undefined ? null : open.length === 0 ? (
          <Trans>Every comment is answered</Trans>
        ) : (
          <Plural value={open.length} one="# comment is open" other="# comments are open" />
        )}
      </p>
      {isLost ? (
        <p role="alert" className="font-medium text-block">
          <Trans>Your last answer is not saved yet. Change it once more.</Trans>
        </p>
      ) : null}
      <ol className="grid gap-3">
        {comments.comments.map((comment, i) => (
          <li key={comment.id}>
            <CommentCard
              comment={comment}
              nth={i + 1}
              reply={resolved.find((each) => each.comment === comment.id)?.reply}
              changed={isChanged(comment, sentences ?? NOTHING) && sentences !== undefined}
              current={current}
              readOnly={readOnly || open === undefined}
              onReply={(reply) => comments.answer(comment.id, reply)}
              onDone={() => {
                comments.answer(comment.id, '')
                offerUndo(t`Comment marked as done`, () => comments.reopen(comment.id))
              }}
              onReopen={() => comments.reopen(comment.id)}
            />
          </li>
        ))}
      </ol>
      <EarlierRounds rounds={comments.earlier} entries={comments.entries} />
    </div>
  )
}
