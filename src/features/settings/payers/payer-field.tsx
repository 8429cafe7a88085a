import { Trans } from '@lingui/react/macro'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { FormProblem, PayerForm } from './payer-form'

const BOX =
  'w-full rounded-md border border-line-strong bg-surface px-3 text-base aria-invalid:border-block aria-invalid:ring-1 aria-invalid:ring-block'

/** Fields of the form that hold this. */
type Holding<T> = {
  [K in keyof PayerForm]: PayerForm[K] extends T ? K : never
}[keyof PayerForm]

/** A part of the form under a heading of its own. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-b border-line py-6">
      <h2 id={id} className="mb-3 text-lg font-semibold tracking-tight">
        {title}
      </h2>
      <div className="grid max-w-xl gap-4">{children}</div>
    </section>
  )
}

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'name' | 'id'> {
  name: Holding<string>
  label: ReactNode
  help?: ReactNode
  /** Lines, for text that may have several. */
  rows?: number
}

/** A labelled box of the profile; what is wrong with it stands below. */
export function TextField({ name, label, help, rows, className = '', ...rest }: TextFieldProps) {
  const id = useId()
  const { register, formState } = useFormContext<PayerForm>()
  const problem = formState.errors[name]?.message as FormProblem | undefined
  const control = {
    id,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby':
      [help ? `${id}-help` : '', problem ? `${id}-problem` : ''].join(' ').trim() || undefined,
    ...register(name),
  }
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      {rows === undefined ? (
        <input
          dir="auto"
          autoComplete="off"
          {...rest}
          {...control}
          className={`${BOX} h-10 pointer-coarse:h-11 ${className}`}
        />
      ) : (
        <textarea {...control} dir="auto" rows={rows} className={`${BOX} block py-2`} />
      )}
      {help ? (
        <p id={`${id}-help`} className="mt-1 text-xs text-ink-soft">
          {help}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="mt-1 text-sm text-block">
          <Problem problem={problem} />
        </p>
      ) : null}
    </div>
  )
}

function Problem({ problem }: { problem: FormProblem }) {
  switch (problem) {
    case 'name-blank':
      return <Trans>Name the payer.</Trans>
    case 'name-long':
      return <Trans>Use 100 characters at most.</Trans>
    case 'name-taken':
      return <Trans>Choose another name: a profile is called so already.</Trans>
    case 'not-a-date':
      return <Trans>Enter a date that exists.</Trans>
    case 'ends-before-start':
      return <Trans>Enter an end that is not before the start.</Trans>
    case 'codes':
      return <Trans>Enter codes of five characters, such as 97530.</Trans>
    case 'number':
      return <Trans>Enter a whole number from 1 to 999.</Trans>
    case 'number-missing':
      return <Trans>Enter the number, or take the mark off.</Trans>
  }
}

/** A switch of the profile. */
export function CheckField({ name, label }: { name: Holding<boolean>; label: ReactNode }) {
  const { register } = useFormContext<PayerForm>()
  return (
    <label className="flex min-h-6 items-baseline gap-3 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        {...register(name)}
        className="size-4 shrink-0 translate-y-0.5 accent-accent"
      />
      <span>{label}</span>
    </label>
  )
}
