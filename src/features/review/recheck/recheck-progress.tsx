import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Button } from '../../../ui/button'

/** How far the checking is. What is read aloud changes with every quarter, not with every note. */
export function RecheckProgress({
  done,
  of,
  onStop,
}: {
  done: number
  of: number
  onStop: () => void
}) {
  const { i18n } = useLingui()
  const id = useId()
  const [now, all] = [i18n.number(done), i18n.number(of)]
  const quarter = i18n.number(Math.floor((4 * done) / Math.max(of, 1)) / 4, { style: 'percent' })
  return (
    <div className="grid gap-2 rounded-lg border border-line bg-surface p-4">
      <p id={id} className="text-sm font-medium tabular-nums">
        <Trans>
          Checking: {now} of {all} notes
        </Trans>
      </p>
      <p role="status" className="sr-only">
        <Trans>Checking, {quarter} done</Trans>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <progress
          aria-labelledby={id}
          value={done}
          max={Math.max(of, 1)}
          className="h-3 min-w-0 flex-1 accent-accent"
        />
        <Button size="small" onClick={onStop}>
          <Trans>Stop</Trans>
        </Button>
      </div>
      <p className="text-sm text-ink-soft">
        <Trans>It goes on while you look at other pages.</Trans>
      </p>
    </div>
  )
}
