import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { chartsDone } from '../../domain/chart-audit'
import { auditsQuery, keepAudit, removeAudit, type OpenAudit } from '../../storage/audit-queries'
import { notesQuery } from '../../storage/note-queries'
import { Button } from '../../ui/button'
import { Day } from '../../ui/day'
import { Page } from '../../ui/page'
import { UndoProvider, useUndo } from '../../ui/undo'
import { NewSample } from './new-sample'
import { QUESTION_IDS } from './questions'

/** Audits of charts: those there are, and the way to a new one. */
export function AuditsPage() {
  const { t } = useLingui()
  const notes = useQuery(notesQuery)
  const audits = useQuery(auditsQuery)
  return (
    <Page title={<Trans>Chart audit</Trans>} documentTitle={t`Chart audit`}>
      <p className="max-w-xl text-ink-soft">
        <Trans>
          The same questions about some charts, drawn at random. You answer; the notes are only
          read. A few charts are no judgement of a person by themselves.
        </Trans>
      </p>
      {notes.isError || audits.isError ? (
        <div
          role="alert"
          className="mt-6 rounded-md border-2 border-block bg-block-soft p-4 text-sm"
        >
          <p>
            <Trans>The notes of this browser cannot be read now.</Trans>
          </p>
          <Button
            size="small"
            className="mt-3"
            onClick={() => {
              void notes.refetch()
              void audits.refetch()
            }}
          >
            <Trans>Try again</Trans>
          </Button>
        </div>
      ) : notes.data === undefined || audits.data === undefined ? (
        <p role="status" className="mt-6 text-ink-soft">
          <Trans>Reading notes</Trans>
        </p>
      ) : (
        <>
          <UndoProvider>
            <AuditList audits={audits.data} />
          </UndoProvider>
          <h2 className="mt-8 mb-3 text-lg font-semibold tracking-tight">
            <Trans>New audit</Trans>
          </h2>
          <NewSample notes={notes.data} />
        </>
      )}
    </Page>
  )
}

function AuditList({ audits }: { audits: readonly OpenAudit[] }) {
  if (audits.length === 0) return null
  return (
    <>
      <h2 className="mt-8 mb-3 text-lg font-semibold tracking-tight">
        <Trans>Your audits</Trans>
      </h2>
      <ul className="overflow-hidden rounded-lg border border-line bg-surface">
        {audits.map((opened) => (
          <AuditRow key={opened.audit.id} opened={opened} />
        ))}
      </ul>
    </>
  )
}

function AuditRow({ opened }: { opened: OpenAudit }) {
  const { i18n, t } = useLingui()
  const client = useQueryClient()
  const offerUndo = useUndo()
  const { id, createdAt, charts, sample } = opened.audit
  const made = i18n.date(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short' })
  const remove = async () => {
    await removeAudit(client, id)
    offerUndo(t`The audit was deleted.`, () => {
      const back = keepAudit({ ...opened, revision: 0 })
      void back.then(() => client.invalidateQueries(auditsQuery))
    })
  }
  return (
    <li className="flex items-center border-b border-line last:border-b-0">
      <Link
        to="/audit/$id"
        params={{ id }}
        className="flex min-w-0 grow flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-2.5 text-sm -outline-offset-2 hover:bg-accent-soft pointer-coarse:py-3"
      >
        <time dateTime={createdAt} className="font-medium">
          {made}
        </time>
        <span className="grow text-ink-soft">
          <Trans>
            Visits <Day date={sample.from} /> to <Day date={sample.to} />
          </Trans>
        </span>
        <span className="tabular-nums">
          <Trans>
            {chartsDone(charts, QUESTION_IDS)} of {charts.length} charts done
          </Trans>
        </span>
      </Link>
      <Button
        kind="quiet"
        size="small"
        aria-label={t`Delete the audit of ${made}`}
        className="me-2"
        onClick={() => void remove()}
      >
        <span aria-hidden="true">✕</span>
      </Button>
    </li>
  )
}
