import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { LOCK_AFTER, readPreferences, writePreferences } from '../../../storage/preferences'

const OFFERED = [1, 2, 5, 10, 15, 20, 30].filter(
  (minutes) => LOCK_AFTER.least <= minutes && minutes <= LOCK_AFTER.most,
)

/** After how many minutes without a key this device locks its notes. */
export function LockAfter() {
  const { t } = useLingui()
  const id = useId()
  const [minutes, setMinutes] = useState(() => readPreferences().lockAfter)
  const offered = [...new Set([...OFFERED, minutes])].toSorted((a, b) => a - b)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <Trans>Lock the notes when nobody uses them</Trans>
      </label>
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={minutes}
        onChange={(event) => {
          const lockAfter = Number(event.target.value)
          setMinutes(lockAfter)
          writePreferences({ lockAfter })
        }}
        className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
      >
        {offered.map((n) => (
          <option key={n} value={n}>
            {t`After ${plural(n, { one: '# minute', other: '# minutes' })}`}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="mt-1 text-xs text-ink-soft">
        <Trans>
          A minute before, a line says so; any key goes on. Timers run on, and unlocking leads back
          to the same box.
        </Trans>
      </p>
    </div>
  )
}
