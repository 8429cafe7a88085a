import { Trans, useLingui } from '@lingui/react/macro'
import type { Comment } from '../../../domain/history/comment'
import type { HistoryEntry } from '../../../domain/history/history-entry'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { ALL_RULES } from '../../../rules/all-rules'
import { Button } from '../../../ui/button'
import { useReviewing } from './anchor'
import { wordsAt } from './comments'
import { Moment } from './moment'

/** What the person is about to ask for, and what was asked for before, with the answers. */
export function CommentsTab() {
  const { reviewed, aside, mayComment, write, remove, show } = useReviewing()
  const { history } = reviewed
  const rounds = history.kind === 'whole' ? roundsOf(history.entries) : []
  return (
    <div className="grid gap-5">
      {aside.comments.length > 0 ? (
        <ol className="grid">
          {aside.comments.map((comment, i) => (
            <li key={comment.id} className="border-b border-line py-2.5 last:border-b-0">
              <CommentText comment={comment} n={i + 1} onGo={() => show(comment.place)} />
              <div className="mt-1 flex gap-1">
                <Button kind="quiet" size="small" onClick={() => write(comment.id)}>
                  <Trans>Edit</Trans>
                  <span className="sr-only">
                    <Trans>comment {i + 1}</Trans>
                  </span>
                </Button>
                <Button kind="quiet" size="small" onClick={() => remove(comment.id)}>
                  <Trans>Delete</Trans>
                  <span className="sr-only">
                    <Trans>comment {i + 1}</Trans>
                  </span>
                </Button>
              </div>
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-ink-soft">
          {mayComment ? (
            <Trans>No comments yet. Choose a sentence or a finding, then press c.</Trans>
          ) : (
            <Trans>No comments of yours.</Trans>
          )}
        </p>
      )}
      {rounds.map(({ returned, answers }) => (
        <section key={returned.seq} className="border-t border-line pt-4">
          <h3 className="mb-1 font-medium">
            <Trans>
              Asked for by <bdi>{returned.by.name}</bdi>
            </Trans>
            <span className="font-normal text-ink-soft">
              {', '}
              <Moment at={returned.at} />
            </span>
          </h3>
          {returned.why ? <p className="mb-2 whitespace-pre-line">{returned.why}</p> : null}
          <Asked comments={returned.did.comments} answers={answers} />
        </section>
      ))}
    </div>
  )
}

type Returned = HistoryEntry & { readonly did: Extract<HistoryEntry['did'], { act: 'returned' }> }
type Answers = Extract<HistoryEntry['did'], { act: 'submitted' }>['resolved'] | undefined

/** Each return with what the author answered when they sent it again; the last one first. */
export function roundsOf(
  entries: readonly HistoryEntry[],
): readonly { readonly returned: Returned; readonly answers: Answers }[] {
  return entries
    .flatMap((entry, i) => {
      if (entry.did.act !== 'returned') return []
      const again = entries.slice(i + 1).find(({ did }) => did.act === 'submitted')
      const answers = again?.did.act === 'submitted' ? again.did.resolved : undefined
      return [{ returned: entry as Returned, answers }]
    })
    .toReversed()
}

/** Comments of a return, each with what came of it. `touched` says whether the words it is about changed. */
export function Asked({
  comments,
  answers,
  touched,
}: {
  comments: readonly Comment[]
  answers: Answers
  touched?: (comment: Comment) => boolean | undefined
}) {
  const { show } = useReviewing()
  if (comments.length === 0)
    return (
      <p className="text-ink-soft">
        <Trans>Without comments.</Trans>
      </p>
    )
  return (
    <ol className="grid">
      {comments.map((comment, i) => {
        const answer = answers?.find((each) => each.comment === comment.id)
        const isTouched = touched?.(comment)
        return (
          <li key={comment.id} className="border-b border-line py-2 last:border-b-0">
            <CommentText comment={comment} n={i + 1} onGo={() => show(comment.place)} />
            <p className="mt-1 text-ink-soft">
              {answer ? (
                <>
                  <span className="font-medium text-ink">
                    <Trans>Resolved</Trans>
                  </span>
                  {answer.reply ? (
                    <>
                      {': '}
                      <q dir="auto">{answer.reply}</q>
                    </>
                  ) : null}
                </>
              ) : answers ? (
                <span className="text-fix">
                  <Trans>Not answered</Trans>
                </span>
              ) : (
                <Trans>Not sent again yet</Trans>
              )}
              {isTouched === false ? (
                <>
                  {' · '}
                  <span className="text-fix">
                    <Trans>these words are as they were</Trans>
                  </span>
                </>
              ) : isTouched ? (
                <>
                  {' · '}
                  <Trans>the words changed</Trans>
                </>
              ) : null}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** A comment with its reason and the words it is about. */
function CommentText({ comment, n, onGo }: { comment: Comment; n: number; onGo: () => void }) {
  const { i18n } = useLingui()
  const { reviewed } = useReviewing()
  const { on, place, quote, rule, reason, text } = comment
  const asked = on === 'finding' ? ALL_RULES.find(({ id }) => id === rule) : undefined
  const isHere = on !== 'note' && wordsAt(reviewed.text, place) !== ''
  return (
    <>
      <p>
        <span className="me-1.5 font-medium">{n}</span>
        <span className="font-medium">{i18n._(REASON_NAMES[reason])}</span>
        {text ? (
          <>
            {': '}
            <span dir="auto" className="whitespace-pre-line">
              {text}
            </span>
          </>
        ) : null}
      </p>
      <p className="mt-0.5 text-ink-soft">
        {asked ? <span className="block">{i18n._(asked.says)}</span> : null}
        {on === 'note' ? (
          <Trans>On the note as a whole</Trans>
        ) : quote === '' ? null : isHere ? (
          <button
            type="button"
            onClick={onGo}
            className="min-h-6 rounded-sm text-start hover:underline pointer-coarse:min-h-11"
          >
            <q lang="en" dir="auto" className="line-clamp-2 font-serif">
              {quote}
            </q>
          </button>
        ) : (
          <q lang="en" dir="auto" className="line-clamp-2 font-serif">
            {quote}
          </q>
        )}
      </p>
    </>
  )
}
