import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { localDate } from '../../../note-view/local-date'
import { StateChip } from '../../../note-view/signing/state-chip'
import type { QueueRow, Show, Sort, Why } from './queue'
import { ageWords, whyWords } from './why-words'

const WHY_STYLES: Readonly<Record<Why['kind'], string>> = {
  blockers: 'font-medium text-block',
  fix: 'font-medium text-fix',
  explained: 'font-medium text-ink',
  again: 'font-medium text-ink',
  waiting: '',
}

interface RowProps {
  readonly row: QueueRow
  /** The one that Tab reaches. */
  readonly isCurrent: boolean
  readonly at: number
  readonly of: number
  readonly sort: Sort
  readonly show: Show
  readonly dayText: (date: string) => string
  readonly onFocus: (id: string, at: number) => void
}

/** One note that was sent here: whose, from whom, and why it stands here. Opens it. */
export const Row = memo(function Row(props: RowProps) {
  const { row, isCurrent, at, of, sort, show, dayText, onFocus } = props
  const { t } = useLingui()
  const { id, patient, number, author } = row
  const day = dayText(row.date)
  return (
    <li
      aria-posinset={at + 1}
      aria-setsize={of}
      className="border-b border-line last:border-b-0 hover:bg-accent-soft"
    >
      <Link
        to="/review/$id"
        params={{ id }}
        search={{ sort, show }}
        preload={false}
        data-row
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => onFocus(id, at)}
        className="grid gap-y-0.5 px-4 py-2.5 -outline-offset-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-x-6"
      >
        <span className="min-w-0 wrap-anywhere">
          <bdi className="font-medium">{patient || t`No name yet`}</bdi>
          {number ? <span className="text-ink-soft">, {t`visit ${number}`}</span> : null}
          <span className="text-sm text-ink-soft">
            {' · '}
            {day || <Trans>No date</Trans>}
          </span>
        </span>
        <span className="text-sm text-ink-soft sm:col-start-1">
          {row.show === 'waiting' ? (
            <Whys row={row} />
          ) : (
            t`Since ${dayText(localDate(new Date(row.at)))}`
          )}
        </span>
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-sm text-ink-soft sm:col-start-2 sm:row-span-2 sm:row-start-1 sm:flex-col sm:items-end">
          <bdi>{author || t`No name yet`}</bdi>
          <Others row={row} />
          {/* All that wait are waiting. */}
          {row.show === 'waiting' ? null : row.show === 'approved' ? (
            <span className="shrink-0 rounded-full border border-line-strong px-2 text-xs">
              <Trans>approved</Trans>
            </span>
          ) : (
            <StateChip state={row.state} />
          )}
        </span>
      </Link>
    </li>
  )
})

function Whys({ row }: { row: QueueRow }) {
  const { i18n } = useLingui()
  const age = ageWords(i18n, row)
  return (
    <>
      {row.whys.map((why, i) => (
        <span key={why.kind}>
          {i > 0 ? ' · ' : ''}
          <span className={WHY_STYLES[why.kind]}>{whyWords(i18n, why)}</span>
        </span>
      ))}
      {age ? ` · ${age}` : ''}
      {row.isUnchecked ? (
        <>
          {' · '}
          <Trans>not checked yet</Trans>
        </>
      ) : null}
    </>
  )
}

function Others({ row: { others, isApprovedByOther } }: { row: QueueRow }) {
  const { i18n, t } = useLingui()
  if (others.length === 0) return null
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
    others.map(({ name }) => name),
  )
  return (
    <span className="min-w-0 text-xs wrap-anywhere" dir="auto">
      {isApprovedByOther ? t`Also with ${names}, approved there` : t`Also with ${names}`}
    </span>
  )
}
