import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Button } from '../../../ui/button'

const MEGA = 1_000_000

/** How far the reading of a file is, and the way out of it. Numbers are bytes. */
export function ImportProgress({
  read,
  of,
  onCancel,
}: {
  read: number
  of: number
  onCancel: () => void
}) {
  const { i18n } = useLingui()
  const id = useId()
  const mega = (bytes: number) =>
    i18n.number(bytes / MEGA, { maximumFractionDigits: bytes < 10 * MEGA ? 1 : 0 })
  return (
    <div className="grid gap-2">
      <label id={id} className="text-sm font-medium">
        <Trans>
          Reading: {mega(read)} of {mega(of)} MB
        </Trans>
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <progress
          aria-labelledby={id}
          value={read}
          max={Math.max(of, 1)}
          className="h-3 min-w-0 flex-1 accent-accent"
        />
        <Button size="small" onClick={onCancel}>
          <Trans>Cancel reading</Trans>
        </Button>
      </div>
    </div>
  )
}
