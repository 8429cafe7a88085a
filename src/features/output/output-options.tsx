import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LENGTHS, type Length } from '../../narrative/note-text'

const LENGTH_NAMES: Readonly<Record<Length, MessageDescriptor>> = {
  brief: msg`Brief`,
  standard: msg`Standard`,
  audit: msg`Audit`,
}

/** How long the note is: one of three, chosen with the arrow keys like any radio group. */
export function LengthChoice({
  value,
  onChange,
}: {
  value: Length
  onChange: (length: Length) => void
}) {
  const { i18n } = useLingui()
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">
        <Trans>Length</Trans>
      </legend>
      <div className="inline-flex rounded-md border border-line-strong bg-surface p-0.5">
        {LENGTHS.map((length) => (
          <label
            key={length}
            className="relative inline-flex min-h-9 items-center rounded-sm px-3 text-sm font-medium text-ink-soft has-checked:bg-accent-soft has-checked:text-ink pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="length"
              value={length}
              checked={length === value}
              onChange={() => onChange(length)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-sm"
            />
            {i18n._(LENGTH_NAMES[length])}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A yes or no that changes what is copied. */
export function Switch({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-accent"
      />
      <span>{children}</span>
    </label>
  )
}
