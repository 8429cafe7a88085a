import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { HistoryEntry } from '../../../domain/history/history-entry'
import { CREDENTIAL_NAMES } from '../../../note-view/credentials'
import { ACT_NAMES, REASON_NAMES } from '../../../note-view/signing/state-names'
import { useReviewing } from './anchor'
import { Moment } from './moment'

/** Every step with who took it and when, as checked a moment ago. */
export function HistoryTab() {
  const { reviewed } = useReviewing()
  const { history } = reviewed
  if (history.kind !== 'whole') return null
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft">
        <Plural
          value={history.entries.length}
          one="# step, checked just now: none was changed or is missing."
          other="# steps, checked just now: none was changed or is missing."
        />
      </p>
      <Steps entries={history.entries} />
    </div>
  )
}

/** Steps in the order they were taken. */
export function Steps({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className="grid">
      {entries.map((entry) => (
        <li key={entry.seq} className="border-b border-line py-2.5 last:border-b-0">
          <StepText entry={entry} />
        </li>
      ))}
    </ol>
  )
}

function StepText({ entry: { by, did, at, why, zone } }: { entry: HistoryEntry }) {
  const { i18n, t } = useLingui()
  const list = (names: readonly string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names)
  const to =
    did.act === 'submitted'
      ? list(did.to.map(({ name }) => name))
      : did.act === 'referred'
        ? did.to.name
        : ''
  return (
    <>
      <p>
        <span className="font-medium">{i18n._(ACT_NAMES[did.act])}</span>
        {to ? <bdi>{t`, to ${to}`}</bdi> : null}
      </p>
      <p className="text-ink-soft">
        <bdi>{by.name || t`No name yet`}</bdi>, {i18n._(CREDENTIAL_NAMES[by.credential])}
        {' · '}
        <Moment at={at} />
        {zone ? ` · ${t`recorded in ${zone}`}` : ''}
      </p>
      {did.act === 'returned' ? (
        <p className="text-ink-soft">
          {did.reasons.map((reason) => i18n._(REASON_NAMES[reason])).join(', ')}
          {did.reasons.length > 0 && did.comments.length > 0 ? ' · ' : ''}
          {did.comments.length > 0 ? (
            <Plural value={did.comments.length} one="# comment" other="# comments" />
          ) : null}
        </p>
      ) : null}
      {'checked' in did ? (
        <p className="text-ink-soft">
          <Trans>
            The rules then: {did.checked.blockers} blocking, {did.checked.fix} to fix,{' '}
            {did.checked.explained} explained
          </Trans>
        </p>
      ) : null}
      {did.act === 'amended' ? (
        <p className="whitespace-pre-line" dir="auto">
          {did.text}
        </p>
      ) : null}
      {why ? (
        <p>
          <q dir="auto" className="whitespace-pre-line">
            {why}
          </q>
        </p>
      ) : null}
    </>
  )
}
