import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { readPreferences, writePreferences } from '../../../storage/preferences'

/** Whether notes on this device name patients by initials and a local number alone. */
export function Pseudonyms() {
  const id = useId()
  const [isOn, setOn] = useState(() => readPreferences().pseudonyms)
  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          setOn(target.checked)
          writePreferences({ pseudonyms: target.checked })
        }}
        className="mt-1 size-4 shrink-0 accent-accent pointer-coarse:size-6"
      />
      <div className="grid gap-1 text-sm">
        <label htmlFor={id} className="font-medium">
          <Trans>Initials and a local number instead of names</Trans>
        </label>
        <p id={`${id}-about`} className="max-w-prose text-ink-soft">
          <Trans>
            The note then asks for initials and a number that only your clinic can look up. Before
            you copy or print, what looks like a full name is pointed out. It never stops you, and
            it does not find every name.
          </Trans>
        </p>
      </div>
    </div>
  )
}
