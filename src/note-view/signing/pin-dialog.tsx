import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { plainDigits } from '../../domain/entry'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

/** What came of a PIN. `right` also when something else stood in the way of signing: that is said elsewhere. */
export type PinResult = 'right' | 'wrong' | 'too-many'

const DIGITS = /^\d{4,8}$/

/**
 * Asks for the PIN with which a person signs; who has none yet chooses one here. `children` say what is
 * about to be signed.
 */
export function PinDialog({
  open,
  onClose,
  title,
  hasPin,
  action,
  onPin,
  onNewPin,
  children,
}: {
  open: boolean
  onClose: () => void
  title: ReactNode
  hasPin: boolean
  /** What the button does: "Sign", "Sign and submit". */
  action: ReactNode
  onPin: (pin: string) => Promise<PinResult>
  /** Keeps it, and goes on signing with it. */
  onNewPin: (pin: string) => Promise<void>
  children?: ReactNode
}) {
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      {children}
      {hasPin ? (
        <AskPin action={action} onPin={onPin} onClose={onClose} />
      ) : (
        <NewPin onNewPin={onNewPin} onClose={onClose} />
      )}
    </Dialog>
  )
}

const FIELD =
  'h-11 w-40 rounded-md border border-line-strong bg-surface px-3 text-lg tracking-[0.3em] tabular-nums'

/** Digits only, whatever keyboard they were typed on. */
const digitsOf = (text: string) => plainDigits(text).replaceAll(/\D/g, '')

function PinField({
  label,
  value,
  onChange,
  first = false,
  describedBy,
}: {
  label: string
  value: string
  onChange: (pin: string) => void
  first?: boolean
  describedBy: string
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // Whether there is a PIN may be known only after the dialog has opened.
  useEffect(() => {
    if (first) field.current?.focus()
  }, [first])
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="password"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        data-first={first || undefined}
        aria-describedby={describedBy}
        value={value}
        onChange={({ target }) => onChange(digitsOf(target.value))}
        className={FIELD}
      />
    </div>
  )
}

function AskPin({
  action,
  onPin,
  onClose,
}: {
  action: ReactNode
  onPin: (pin: string) => Promise<PinResult>
  onClose: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const [pin, setPin] = useState('')
  const [result, setResult] = useState<PinResult>()
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!DIGITS.test(pin) || isBusy) return
    setBusy(true)
    const answer = await onPin(pin).finally(() => setBusy(false))
    setPin('')
    setResult(answer)
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-4 grid gap-4">
      <PinField label={t`PIN`} value={pin} onChange={setPin} first describedBy={id} />
      <p id={id} role="alert" className="text-sm text-block empty:hidden">
        {result === 'wrong' ? <Trans>This is not your PIN.</Trans> : null}
        {result === 'too-many' ? (
          <Trans>
            That was wrong five times. Lock the notes and unlock them with your passphrase to try
            again.
          </Trans>
        ) : null}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" disabled={result === 'too-many'}>
          {action}
        </Button>
        <Button onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  )
}

function NewPin({
  onNewPin,
  onClose,
}: {
  onNewPin: (pin: string) => Promise<void>
  onClose: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<'form' | 'differs' | 'failed'>()
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!DIGITS.test(pin)) return setProblem('form')
    if (pin !== again) return setProblem('differs')
    await onNewPin(pin).catch(() => setProblem('failed'))
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-4 grid gap-4">
      <p className="max-w-prose text-sm">
        <Trans>
          Choose a PIN of 4 to 8 digits. You give it each time you sign, so that nobody signs at a
          screen you left open. It does not open your notes.
        </Trans>
      </p>
      <div className="flex flex-wrap gap-4">
        <PinField label={t`New PIN`} value={pin} onChange={setPin} first describedBy={id} />
        <PinField label={t`Again`} value={again} onChange={setAgain} describedBy={id} />
      </div>
      <p id={id} role="alert" className="text-sm text-block empty:hidden">
        {problem === 'form' ? <Trans>A PIN has 4 to 8 digits.</Trans> : null}
        {problem === 'differs' ? <Trans>The two are not the same.</Trans> : null}
        {problem === 'failed' ? <Trans>It could not be kept. Try again.</Trans> : null}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary">
          <Trans>Keep this PIN and sign</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  )
}
