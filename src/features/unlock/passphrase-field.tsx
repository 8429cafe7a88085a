import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

/** A field for a passphrase: it can be shown, and says when Caps Lock is on. */
export function PassphraseField({
  label,
  value,
  onChange,
  autoComplete,
  error,
  hint,
  isFirst = false,
  shown,
  onShown,
  canShow = true,
}: {
  label: ReactNode
  value: string
  onChange: (value: string) => void
  autoComplete: 'new-password' | 'current-password'
  error?: ReactNode
  hint?: ReactNode
  /** What the page is for: it has the focus when it appears. */
  isFirst?: boolean
  /** Whether it can be read, for whoever needs to know; otherwise the field knows by itself. */
  shown?: boolean
  onShown?: (shown: boolean) => void
  canShow?: boolean
}) {
  const { t } = useLingui()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [ownShown, setOwnShown] = useState(false)
  const [isCaps, setCaps] = useState(false)
  const isShown = shown ?? ownShown
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  const heed = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'))
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          type={isShown ? 'text' : 'password'}
          dir={isShown ? 'auto' : undefined}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-error ${id}-caps ${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={heed}
          onKeyUp={heed}
          onBlur={() => setCaps(false)}
          className="h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
        />
        {canShow ? (
          <button
            type="button"
            aria-label={isShown ? t`Hide passphrase` : t`Show passphrase`}
            onClick={() => (onShown ?? setOwnShown)(!isShown)}
            className="min-h-10 shrink-0 rounded-md px-2 text-sm font-medium text-accent hover:bg-accent-soft pointer-coarse:min-h-11"
          >
            {isShown ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
          </button>
        ) : null}
      </div>
      <p id={`${id}-error`} role="alert" className="mt-1 text-sm text-block empty:hidden">
        {error}
      </p>
      <p id={`${id}-caps`} role="status" className="mt-1 text-sm text-fix empty:hidden">
        {isCaps ? <Trans>Caps Lock is on.</Trans> : null}
      </p>
      <div id={`${id}-hint`} className="mt-1 text-sm text-ink-soft empty:hidden">
        {hint}
      </div>
    </div>
  )
}
