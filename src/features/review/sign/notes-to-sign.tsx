import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useMemo } from 'react'
import { dayTextIn } from '../../../note-view/day-text'
import type { QueueRow } from '../queue/queue'

/** Who it is about, in one line. */
export function NoteLine({ row: { patient, number, date, author } }: { row: QueueRow }) {
  const { i18n, t } = useLingui()
  const day = useMemo(() => dayTextIn(i18n.locale), [i18n.locale])(date)
  return (
    <span className="min-w-0 wrap-anywhere">
      <bdi className="font-medium">{patient || t`No name yet`}</bdi>
      {number ? `, ${t`visit ${number}`}` : null}
      <span className="text-ink-soft">
        {' · '}
        {day || t`No date`}
        {' · '}
        <bdi>{author}</bdi>
      </span>
    </span>
  )
}

/** The names and days that the signatures will stand under; each can be left out. */
export function NotesToSign({
  rows,
  left,
  onChange,
}: {
  rows: readonly QueueRow[]
  left: ReadonlySet<string>
  onChange: (id: string, on: boolean) => void
}) {
  const id = useId()
  return (
    <>
      <p id={id} className="mb-2 text-sm">
        <Trans>You approved these at exactly these words. Each gets its own signature.</Trans>
      </p>
      <ul
        aria-labelledby={id}
        className="max-h-[34dvh] overflow-y-auto rounded-md border border-line-strong"
      >
        {rows.map((row) => (
          <li key={row.id} className="border-b border-line last:border-b-0">
            <label className="flex min-h-9 items-start gap-3 px-3 py-2 text-sm hover:bg-accent-soft pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={!left.has(row.id)}
                onChange={({ target }) => onChange(row.id, target.checked)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <NoteLine row={row} />
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}
