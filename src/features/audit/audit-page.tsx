import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState, type ReactNode } from 'react'
import { chartsDone } from '../../domain/chart-audit'
import { auditsQuery, type OpenAudit } from '../../storage/audit-queries'
import { Button } from '../../ui/button'
import { Day } from '../../ui/day'
import { AuditResults } from './audit-results'
import { ChartForm } from './chart-form'
import { QUESTION_IDS } from './questions'
import { useAudit, type Saving } from './use-audit'

const route = getRouteApi('/words/audit/$id')
const LINK = 'text-accent underline underline-offset-4'

/** One audit: its charts one after another, and what they come to. */
export function AuditPage() {
  const { id } = route.useParams()
  const { data, isError, refetch } = useQuery(auditsQuery)
  const [reads, setReads] = useState(0)
  const found = data?.find(({ audit }) => audit.id === id)
  const again = async () => {
    await refetch()
    setReads((count) => count + 1)
  }
  return (
    <div className="mx-auto max-w-6xl px-4 py-6 lg:px-6">
      {found ? (
        <Opened key={`${id} ${reads}`} opened={found} onReadAgain={() => void again()} />
      ) : (
        <>
          <h1 className="mb-4 text-xl font-semibold tracking-tight">
            <Trans>Chart audit</Trans>
          </h1>
          <p role="status" className="text-ink-soft">
            {isError ? (
              <Trans>The audits cannot be read now.</Trans>
            ) : data === undefined ? (
              <Trans>Reading the audit</Trans>
            ) : (
              <Trans>There is no such audit on this device.</Trans>
            )}
          </p>
        </>
      )}
      <p className="mt-8 text-sm">
        <Link to="/audit" className={LINK}>
          <Trans>All audits</Trans>
        </Link>
      </p>
    </div>
  )
}

function Opened({ opened, onReadAgain }: { opened: OpenAudit; onReadAgain: () => void }) {
  const { t } = useLingui()
  const { id } = route.useParams()
  const { chart } = route.useSearch()
  const { audit, saving, answer, again } = useAudit(opened)
  const navigate = useNavigate()
  const { charts, sample } = audit
  const nth = Math.min(Math.max(1, Number(chart) || 1), charts.length)
  const isResults = chart === 'results'
  // The button that was pressed goes with its chart: what comes next begins at its top, with the focus.
  const moves = useRef(false)
  const begin = useCallback((start: HTMLElement | null) => {
    if (!start || !moves.current) return
    moves.current = false
    start.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  const go = (to: string) => {
    moves.current = true
    void navigate({
      to: '/audit/$id',
      params: { id },
      search: { chart: to },
      replace: true,
      resetScroll: false,
    })
  }
  const current = charts[nth - 1]
  return (
    <>
      <header className="mb-4 flex flex-wrap items-start gap-x-6 gap-y-2">
        <div className="grow">
          <h1 className="text-xl font-semibold tracking-tight">
            <Trans>
              Chart audit, <Day date={sample.from} /> to <Day date={sample.to} />
            </Trans>
          </h1>
          <p className="mt-1 text-sm text-ink-soft">
            <Trans>
              {charts.length} of {sample.of}, seed {sample.seed}.
            </Trans>{' '}
            <Trans>
              {chartsDone(charts, QUESTION_IDS)} of {charts.length} charts done
            </Trans>
          </p>
        </div>
        <SavingWords saving={saving} onAgain={again} onReadAgain={onReadAgain} />
      </header>
      <nav aria-label={t`Charts`} className="mb-6 flex flex-wrap gap-1 border-b border-line pb-3">
        {charts.map((each, i) => {
          const isDone = chartsDone([each], QUESTION_IDS) === 1
          return (
            <ChartLink key={each.note} to={String(i + 1)} isCurrent={!isResults && nth === i + 1}>
              <span className="sr-only">
                {isDone ? t`Chart ${i + 1}, done` : t`Chart ${i + 1}`}
              </span>
              <span aria-hidden="true">
                {i + 1}
                {isDone ? ' ✓' : ''}
              </span>
            </ChartLink>
          )
        })}
        <ChartLink to="results" isCurrent={isResults}>
          <Trans>Results</Trans>
        </ChartLink>
      </nav>
      {isResults || !current ? (
        <AuditResults audit={audit} begin={begin} />
      ) : (
        <ChartForm
          key={current.note}
          chart={current}
          nth={nth}
          of={charts.length}
          onAnswer={(question, change) => answer(nth - 1, question, change)}
          begin={begin}
          onNext={() => go(nth === charts.length ? 'results' : String(nth + 1))}
        />
      )}
    </>
  )
}

function ChartLink({
  to,
  isCurrent,
  children,
}: {
  to: string
  isCurrent: boolean
  children: ReactNode
}) {
  const { id } = route.useParams()
  return (
    <Link
      to="/audit/$id"
      params={{ id }}
      search={{ chart: to }}
      replace
      resetScroll={false}
      activeOptions={{ includeSearch: true, exact: true }}
      aria-current={isCurrent ? 'page' : undefined}
      className={`inline-flex h-9 min-w-9 items-center justify-center rounded-md px-2 text-sm tabular-nums pointer-coarse:h-11 pointer-coarse:min-w-11 ${
        isCurrent
          ? 'bg-accent-soft font-medium text-ink'
          : 'text-ink-soft hover:bg-accent-soft hover:text-ink'
      }`}
    >
      {children}
    </Link>
  )
}

function SavingWords({
  saving,
  onAgain,
  onReadAgain,
}: {
  saving: Saving
  onAgain: () => void
  onReadAgain: () => void
}) {
  if (saving === 'conflict' || saving === 'failed')
    return (
      <div role="alert" className="rounded-md border-2 border-block bg-block-soft p-3 text-sm">
        <p>
          {saving === 'conflict' ? (
            <Trans>This audit was changed in another tab. Your last answers are not kept.</Trans>
          ) : (
            <Trans>Your last answers are not kept.</Trans>
          )}
        </p>
        <Button
          size="small"
          className="mt-2"
          onClick={saving === 'conflict' ? onReadAgain : onAgain}
        >
          {saving === 'conflict' ? <Trans>Read it again</Trans> : <Trans>Try again</Trans>}
        </Button>
      </div>
    )
  return (
    <p data-save={saving} className="text-sm leading-10 text-ink-soft">
      <Trans>Saved on this device</Trans>
    </p>
  )
}
