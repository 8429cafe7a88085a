import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { readPreferences, writePersonal } from '../../../storage/preferences'
import { session } from '../../../storage/session'
import { useOldNotes } from './use-old-notes'

const OFFERED = [90, 365, 730, 2190, 2555, 3650]

/** After how many days notes are offered for deletion. Nothing is ever deleted by itself. */
export function KeepDays() {
  const { t } = useLingui()
  const id = useId()
  const [days, setDays] = useState(() => readPreferences().keepDays)
  const old = useOldNotes(days)
  const { current } = session
  if (current.kind !== 'open')
    return (
      <p className="text-sm text-ink-soft">
        <Trans>
          Whether old notes are offered for deletion is set by each person, once their notes are
          unlocked.
        </Trans>
      </p>
    )
  const offered = [...new Set([...OFFERED, days])].filter((n) => n > 0).toSorted((a, b) => a - b)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <Trans>Offer old notes for deletion</Trans>
      </label>
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={days}
        onChange={(event) => {
          const keepDays = Number(event.target.value)
          setDays(keepDays)
          writePersonal(current.vault.id, { keepDays })
        }}
        className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
      >
        <option value={0}>{t`Never`}</option>
        {offered.map((n) => (
          <option key={n} value={n}>
            {t`After ${plural(n, { one: '# day', other: '# days' })}`}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="mt-1 text-xs text-ink-soft">
        <Trans>
          Counted from the visit or the last change, whichever is later. Nothing is deleted by
          itself: you see what would go, and decide. How long records have to be kept is a matter of
          law where you work.
        </Trans>
      </p>
      {old && old.length > 0 ? (
        <p className="mt-2 text-sm">
          <Link to="/settings/old-notes" className="text-accent underline underline-offset-4">
            <Plural value={old.length} one="See # old note" other="See # old notes" />
          </Link>
        </p>
      ) : null}
    </div>
  )
}
