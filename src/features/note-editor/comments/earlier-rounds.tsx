import { Plural, useLingui } from '@lingui/react/macro'
import type { HistoryEntry } from '../../../domain/history/history-entry'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { WHEN } from '../writing/bar'
import type { ReturnedStep } from './use-comments'

/** What was asked for in earlier rounds, and what was said to it then. */
export function EarlierRounds({
  rounds,
  entries,
}: {
  rounds: readonly ReturnedStep[]
  entries: readonly HistoryEntry[]
}) {
  if (rounds.length === 0) return null
  return (
    <details className="rounded-md border border-line px-3.5 py-2">
      <summary className="min-h-6 font-medium pointer-coarse:min-h-11">
        <Plural value={rounds.length} one="# earlier round" other="# earlier rounds" />
      </summary>
      <ol className="mt-2 grid gap-4">
        {rounds.toReversed().map((round) => (
          <li key={round.hash}>
            <Round round={round} answered={answersTo(round, entries)} />
          </li>
        ))}
      </ol>
    </details>
  )
}

/** What the author said with the submission after a return. */
const answersTo = ({ seq }: ReturnedStep, entries: readonly HistoryEntry[]) => {
  const next = entries.find((entry) => entry.seq > seq && entry.did.act === 'submitted')
  return next?.did.act === 'submitted' ? next.did.resolved : []
}

function Round({
  round,
  answered,
}: {
  round: ReturnedStep
  answered: ReturnType<typeof answersTo>
}) {
  const { i18n, t } = useLingui()
  const who = round.by.name || t`somebody without a name`
  const when = i18n.date(new Date(round.at), WHEN)
  return (
    <>
      <p className="font-medium">{t`Returned by ${who}, ${when}.`}</p>
      {round.why === '' ? null : (
        <p dir="auto" className="mt-1 wrap-anywhere">
          {round.why}
        </p>
      )}
      <ul className="mt-1 grid gap-2">
        {round.did.comments.map(({ id, reason, text, quote }) => {
          const reply = answered.find(({ comment }) => comment === id)?.reply
          return (
            <li key={id} className="border-s-2 border-line ps-2 wrap-anywhere">
              <p>
                <span className="text-ink-soft">{i18n._(REASON_NAMES[reason])}</span>{' '}
                <bdi>{text || quote}</bdi>
              </p>
              <p className="text-ink-soft">
                {reply === undefined ? (
                  t`Not marked as done`
                ) : reply === '' ? (
                  t`Done`
                ) : (
                  <>
                    {t`Done:`} <bdi>{reply}</bdi>
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
