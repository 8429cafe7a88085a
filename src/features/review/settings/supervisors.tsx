import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { readDate } from '../../../domain/calendar'
import { localDate } from '../../../note-view/local-date'
import { reviewersQuery } from '../../../storage/exchange/post'
import type { ReviewerHere } from '../../../storage/exchange/reviewers'
import { reviewSettingsQuery } from '../../../storage/history/history-queries'
import type { ReviewSettings } from '../../../storage/history/review-settings'
import { openRows } from '../../../storage/session'
import { Day } from '../../../ui/day'
import { ReviewerSelect } from './reviewer-select'

const NOBODY: readonly ReviewerHere[] = []

/** Whom notes go to when nobody else is chosen, and who stands in. */
export function Supervisors() {
  const settings = useQuery(reviewSettingsQuery)
  const found = useQuery(reviewersQuery)
  if (settings.isError || found.isError)
    return (
      <p role="alert" className="text-sm">
        <Trans>Your colleagues cannot be read now. Load the page again.</Trans>
      </p>
    )
  if (!settings.data || found.isPending) return null
  return <Choices settings={settings.data} reviewers={found.data ?? NOBODY} />
}

function Choices({
  settings,
  reviewers,
}: {
  settings: ReviewSettings
  reviewers: readonly ReviewerHere[]
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const [{ supervisor, cover }, setChosen] = useState(() => ({
    supervisor: settings.supervisor,
    cover: { reviewer: settings.cover?.reviewer, until: settings.cover?.until ?? '' },
  }))
  const [said, setSaid] = useState<'kept' | 'failed'>()
  const [today] = useState(() => localDate(new Date()))

  const keep = async (next: { supervisor: typeof supervisor; cover: typeof cover }) => {
    setChosen(next)
    setSaid(undefined)
    const { reviewer, until } = next.cover
    const isWhole = reviewer !== undefined && readDate(until).kind === 'ok'
    try {
      await openRows().keepReviewSettings({
        ...(next.supervisor && { supervisor: next.supervisor }),
        ...(isWhole && { cover: { reviewer, until } }),
      })
      setSaid('kept')
    } catch {
      setSaid('failed')
    }
    await client.invalidateQueries({ queryKey: reviewSettingsQuery.queryKey })
  }
  const isOver = cover.reviewer !== undefined && cover.until !== '' && cover.until < today
  return (
    <>
      <p className="max-w-prose text-sm text-ink-soft">
        <Trans>
          When you submit a note, this person is chosen already. You can choose another one each
          time.
        </Trans>
      </p>
      <div className="mt-4 grid max-w-md gap-5">
        <ReviewerSelect
          label={<Trans>Usual supervisor</Trans>}
          none={t`Ask each time`}
          reviewers={reviewers}
          value={supervisor}
          onChange={(next) => void keep({ supervisor: next, cover })}
        />
        <ReviewerSelect
          label={<Trans>Who stands in</Trans>}
          none={t`Nobody`}
          reviewers={reviewers.filter(({ keyId }) => keyId !== supervisor?.keyId)}
          value={cover.reviewer}
          onChange={(next) => void keep({ supervisor, cover: { ...cover, reviewer: next } })}
        />
        {cover.reviewer ? (
          <Until
            value={cover.until}
            onChange={(until) => void keep({ supervisor, cover: { ...cover, until } })}
          />
        ) : null}
      </div>
      {isOver ? (
        <p className="mt-3 text-sm text-fix">
          <Trans>
            That ended on <Day date={cover.until} />. Notes go to your usual supervisor again.
          </Trans>
        </p>
      ) : null}
      {reviewers.length === 0 ? (
        <p className="mt-3 max-w-prose text-sm">
          <Trans>
            Nobody to choose yet. Add a colleague with{' '}
            <Link
              to="/settings/colleagues"
              preload={false}
              className="text-accent underline underline-offset-4"
            >
              their contact card
            </Link>
            ; who has a profile on this device is here by themselves.
          </Trans>
        </p>
      ) : null}
      <p role="status" className="mt-3 text-sm text-ink-soft empty:hidden">
        {said === 'kept' ? <Trans>Saved</Trans> : null}
      </p>
      <p role="alert" className="text-sm text-block empty:hidden">
        {said === 'failed' ? <Trans>It could not be saved. Try again.</Trans> : null}
      </p>
    </>
  )
}

function Until({ value, onChange }: { value: string; onChange: (until: string) => void }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <Trans>Until, that day included</Trans>
      </label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby={`${id}-help`}
        className="h-10 rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
      />
      <p id={`${id}-help`} className="mt-1 text-sm text-fix empty:hidden">
        {value === '' ? <Trans>Without a day, nobody stands in.</Trans> : null}
      </p>
    </div>
  )
}
