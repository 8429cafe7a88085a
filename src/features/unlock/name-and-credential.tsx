import { Trans, useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { CREDENTIALS, type Credential } from '../../domain/credential'
import { CREDENTIAL_NAMES } from '../../note-view/credentials'

export const CONTROL =
  'h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11'
export const MOST_NAME = 80

/** Who writes: named in new notes, and on the list of profiles. */
export function NameField({
  value,
  onChange,
  error,
  autoComplete = 'name',
}: {
  value: string
  onChange: (name: string) => void
  error?: ReactNode
  autoComplete?: string
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <Trans>Your name</Trans>
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete={autoComplete}
        maxLength={MOST_NAME}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-error ${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className={CONTROL}
      />
      <p id={`${id}-error`} role="alert" className="mt-1 text-sm text-block empty:hidden">
        {error}
      </p>
      <p id={`${id}-hint`} className="mt-1 text-sm text-ink-soft">
        <Trans>New notes name you as the one who treats.</Trans>
      </p>
    </div>
  )
}

export function CredentialField({
  value,
  onChange,
}: {
  value: Credential
  onChange: (credential: Credential) => void
}) {
  const { i18n } = useLingui()
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <Trans>Credential</Trans>
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const credential = CREDENTIALS.find((c) => c === event.target.value)
          if (credential) onChange(credential)
        }}
        className={CONTROL}
      >
        {CREDENTIALS.map((c) => (
          <option key={c} value={c}>
            {i18n._(CREDENTIAL_NAMES[c])}
          </option>
        ))}
      </select>
    </div>
  )
}
