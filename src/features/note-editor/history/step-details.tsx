import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Comment, Resolution } from '../../../domain/history/comment'
import type { HistoryEntry } from '../../../domain/history/history-entry'
import { REASON_NAMES } from '../../../note-view/signing/state-names'

/** What a step says beside who took it and when. */
export function StepDetails({
  did,
  answers,
}: {
  did: HistoryEntry['did']
  answers: readonly Resolution[]
}): ReactNode {
  const { i18n, t } = useLingui()
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
      names.map((name) => name || t`somebody without a name`),
    )
  switch (did.act) {
    case 'signed':
    case 'approved': {
      const { blockers, fix, explained } = did.checked
      return (
        <p className="text-ink-soft">
          {t`The rules said then: ${blockers} block, ${fix} to fix, ${explained} explained.`}
          {did.act === 'signed' && did.awaits === 'cosignature' ? (
            <>
              {' '}
              <Trans>A co-signature is asked for.</Trans>
            </>
          ) : null}
        </p>
      )
    }
    case 'submitted': {
      const names = list(did.to.map(({ name }) => name))
      return (
        <p>
          {t`To ${names}`}
          {did.resolved.length === 0 ? null : (
            <span className="text-ink-soft">
              {', '}
              <Plural
                value={did.resolved.length}
                one="with # comment answered"
                other="with # comments answered"
              />
            </span>
          )}
        </p>
      )
    }
    case 'referred': {
      const name = list([did.to.name])
      return <p>{t`To ${name}`}</p>
    }
    case 'returned': {
      const reasons = list(did.reasons.map((reason) => i18n._(REASON_NAMES[reason])))
      return (
        <>
          {did.reasons.length === 0 ? null : <p>{t`Because of: ${reasons}`}</p>}
          {did.comments.length === 0 ? null : (
            <ul className="mt-1 grid gap-2">
              {did.comments.map((comment) => (
                <Commented
                  key={comment.id}
                  comment={comment}
                  answer={answers.find((each) => each.comment === comment.id)}
                />
              ))}
            </ul>
          )}
        </>
      )
    }
    case 'amended':
      return (
        <p className="max-w-[66ch] whitespace-pre-line wrap-anywhere">
          <bdi>{did.text}</bdi>
        </p>
      )
    default:
      return null
  }
}

function Commented({ comment, answer }: { comment: Comment; answer: Resolution | undefined }) {
  const { i18n, t } = useLingui()
  const { quote, reason, text } = comment
  return (
    <li className="border-s-2 border-line-strong ps-3 wrap-anywhere">
      {quote === '' ? null : (
        <p className="text-ink-soft">
          <q>
            <bdi>{quote}</bdi>
          </q>
        </p>
      )}
      <p>
        <span className="font-medium">{i18n._(REASON_NAMES[reason])}</span>
        {text === '' ? null : (
          <>
            {': '}
            <bdi className="whitespace-pre-line">{text}</bdi>
          </>
        )}
      </p>
      {answer ? (
        <p className="text-ink-soft">
          {answer.reply === '' ? <Trans>Resolved.</Trans> : <bdi>{t`Answer: ${answer.reply}`}</bdi>}
        </p>
      ) : null}
    </li>
  )
}
