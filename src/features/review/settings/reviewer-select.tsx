import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import type { Reviewer } from '../../../domain/history/history-entry'
import type { ReviewerHere } from '../../../storage/exchange/reviewers'

/** Chooses somebody notes can be sent to. Whoever was chosen before stays, known here or not. */
export function ReviewerSelect({
  label,
  none,
  reviewers,
  value,
  onChange,
}: {
  label: ReactNode
  /** What choosing nobody means. */
  none: string
  reviewers: readonly ReviewerHere[]
  value: Reviewer | undefined
  onChange: (reviewer: Reviewer | undefined) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const known = reviewers.find(({ keyId }) => keyId === value?.keyId)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value?.keyId ?? ''}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          const chosen = reviewers.find(({ keyId }) => keyId === target.value)
          onChange(chosen && { keyId: chosen.keyId, name: chosen.name })
        }}
        className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
      >
        <option value="">{none}</option>
        {reviewers.map(({ keyId, name, here }) => (
          <option key={keyId} value={keyId}>
            {here ? t`${name}, on this device` : name}
          </option>
        ))}
        {value && !known ? (
          <option value={value.keyId}>{t`${value.name}, not known on this device`}</option>
        ) : null}
      </select>
      <div id={`${id}-help`} className="mt-1 text-sm text-fix empty:hidden">
        {known?.changed ? (
          <Trans>
            You know somebody of that name with other keys: this is a new device of theirs, or
            somebody else. Compare the words{' '}
            <Link
              to="/settings/colleagues"
              preload={false}
              className="text-accent underline underline-offset-4"
            >
              under Colleagues
            </Link>{' '}
            first.
          </Trans>
        ) : null}
      </div>
    </div>
  )
}
