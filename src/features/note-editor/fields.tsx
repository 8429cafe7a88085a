import { useId, type ComponentProps, type ReactNode } from 'react'
import { useFormContext, type FieldPath } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import { FindingMessage } from './finding-message'
import { useFindingAt } from './workspace'

export type NotePath = FieldPath<DraftNote>

const BOX =
  'w-full rounded-md border border-line-strong bg-surface text-base aria-invalid:border-block aria-invalid:ring-1 aria-invalid:ring-block data-[tier=fix]:border-fix data-[tier=fix]:ring-1 data-[tier=fix]:ring-fix'

/** Wires one registered control to its label, its help and its finding. */
function useControl(place: NotePath, help?: ReactNode) {
  const id = useId()
  const finding = useFindingAt(place)
  const { register } = useFormContext<DraftNote>()
  const described = [help ? `${id}-help` : '', finding ? `${id}-finding` : ''].join(' ').trim()
  return {
    id,
    finding,
    control: {
      id,
      'data-place': place,
      'data-tier': finding?.rule.tier,
      'aria-describedby': described || undefined,
      'aria-invalid': finding?.rule.tier === 'blocker' || undefined,
      ...register(place),
    },
  }
}

interface FieldProps {
  place: NotePath
  label: ReactNode
  help?: ReactNode
  /** The label is there for screen readers only (a table header already says it). */
  hideLabel?: boolean
}

function Frame({
  id,
  label,
  help,
  hideLabel,
  children,
}: Omit<FieldProps, 'place'> & { id: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
        {label}
      </label>
      {children}
      {help ? (
        <p id={`${id}-help`} className="mt-1 text-xs text-ink-soft">
          {help}
        </p>
      ) : null}
    </div>
  )
}

/** A box for free text; it grows with what is written. */
export function TextBox({
  place,
  label,
  help,
  rows = 3,
  placeholder,
}: FieldProps & { rows?: number; placeholder?: string }) {
  const { id, control, finding } = useControl(place, help)
  return (
    <Frame id={id} label={label} help={help}>
      <textarea
        {...control}
        rows={rows}
        dir="auto"
        placeholder={placeholder}
        className={`${BOX} block max-h-[60vh] field-sizing-content min-h-20 px-3 py-2`}
      />
      <FindingMessage id={`${id}-finding`} finding={finding} />
    </Frame>
  )
}

/** A one-line text field. */
export function TextField({
  place,
  label,
  help,
  hideLabel = false,
  className = '',
  ...rest
}: FieldProps & Omit<ComponentProps<'input'>, 'name' | 'id'>) {
  const { id, control, finding } = useControl(place, help)
  return (
    <Frame id={id} label={label} help={help} hideLabel={hideLabel}>
      <input
        autoComplete="off"
        dir="auto"
        {...rest}
        {...control}
        className={`${BOX} h-10 px-3 pointer-coarse:h-11 ${className}`}
      />
      <FindingMessage id={`${id}-finding`} finding={finding} />
    </Frame>
  )
}

/** A short number: minutes, units, a measured value. Text inside, so that whatever is typed stays and can be named. */
export function NumberField({ className = '', ...rest }: ComponentProps<typeof TextField>) {
  return (
    <TextField
      inputMode="decimal"
      dir="ltr"
      {...rest}
      className={`text-end tabular-nums ${className}`}
    />
  )
}

/** A native chooser. */
export function Choice({
  place,
  label,
  help,
  hideLabel = false,
  children,
}: FieldProps & { children: ReactNode }) {
  const { id, control, finding } = useControl(place, help)
  return (
    <Frame id={id} label={label} help={help} hideLabel={hideLabel}>
      <select {...control} className={`${BOX} h-10 px-2 pointer-coarse:h-11`}>
        {children}
      </select>
      <FindingMessage id={`${id}-finding`} finding={finding} />
    </Frame>
  )
}

/** Two to four choices, one press each: a row of radio buttons. */
export function Segments({
  place,
  label,
  options,
}: FieldProps & { options: readonly { value: string; label: ReactNode }[] }) {
  const { id, control, finding } = useControl(place)
  const { id: _id, 'data-place': _place, 'aria-invalid': _invalid, ...radio } = control
  return (
    <fieldset data-place={place} tabIndex={-1} className="min-w-0 outline-offset-4">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label: words }) => (
          <label
            key={value}
            className="inline-flex min-h-10 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input type="radio" value={value} {...radio} className="accent-accent" />
            {words}
          </label>
        ))}
      </div>
      <FindingMessage id={`${id}-finding`} finding={finding} />
    </fieldset>
  )
}
