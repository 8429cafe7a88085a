import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { readPreferences, writePreferences } from '../../../storage/preferences'

/** The one thing that leaves the device, off until somebody turns it on here. */
export function LookUpSwitch() {
  const id = useId()
  const [isOn, setOn] = useState(() => readPreferences().lookUpOnline)
  return (
    <div className="flex items-start gap-3 border-t border-line pt-4">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => {
          setOn(target.checked)
          writePreferences({ lookUpOnline: target.checked })
        }}
        className="mt-1 size-4 shrink-0 accent-accent pointer-coarse:size-6"
      />
      <div className="grid gap-1 text-sm">
        <label htmlFor={id} className="font-medium">
          <Trans>Offer to look up diagnosis codes online</Trans>
        </label>
        <p id={`${id}-about`} className="max-w-prose text-ink-soft">
          <Trans>
            The search for a diagnosis then has a row that asks the Clinical Tables service of the
            U.S. National Library of Medicine (clinicaltables.nlm.nih.gov). Each time you choose
            that row, the words in the search field are sent there, and nothing else: no note, no
            patient. Never type a name there. What comes back is not checked for billing.
          </Trans>
        </p>
      </div>
    </div>
  )
}
