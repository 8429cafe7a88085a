import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { NoteHistory } from '../../../storage/history/history-queries'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { Bar, ToHistory, WHEN } from '../writing/bar'
import { isReturn } from './use-comments'

type Whole = Extract<NoteHistory, { kind: 'whole' }>

/** Over a note that came back: from whom, since when, and why. */
export function ReturnedBar({ id, history }: { id: string; history: Whole }) {
  const { i18n, t } = useLingui()
  const step = history.entries.findLast(isReturn)
  if (!step) return null
  const who = step.by.name || t`somebody without a name`
  const when = i18n.date(new Date(step.at), WHEN)
  const { comments, reasons } = step.did
  return (
    <Bar tone="fix" stays={false}>
      <div className="min-w-0 grow">
        <p>
          <strong className="font-semibold">{t`Returned by ${who}, ${when}.`}</strong>{' '}
          {comments.length > 0 ? (
            <Plural value={comments.length} one="# comment." other="# comments." />
          ) : null}{' '}
          {reasons.map((reason) => (
            <span
              key={reason}
              className="me-1 inline-block rounded-full border border-fix px-2 text-xs"
            >
              {i18n._(REASON_NAMES[reason])}
            </span>
          ))}
        </p>
        {step.why === '' ? null : (
          <p className="mt-1 max-h-24 overflow-y-auto wrap-anywhere" dir="auto">
            {step.why}
          </p>
        )}
      </div>
      <ToHistory id={id}>
        <Trans>What happened to it</Trans>
      </ToHistory>
    </Bar>
  )
}
