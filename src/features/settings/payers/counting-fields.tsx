import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { METHODS } from '../../../domain/payer'
import { readMinutes } from '../../../domain/time'
import { METHOD_NAMES } from '../../../note-view/method-names'
import { unitsFor } from '../../../units/units-for'
import { Part } from './payer-field'
import type { PayerForm } from './payer-form'

const CODES = ['97140', '97110'] as const

/** How the payer counts, with an example that counts along. */
export function CountingFields() {
  const { i18n } = useLingui()
  const { register } = useFormContext<PayerForm>()
  return (
    <Part title={<Trans>How it counts</Trans>}>
      <fieldset>
        <legend className="sr-only">
          <Trans>The payer counts by</Trans>
        </legend>
        {METHODS.map((method) => (
          <label
            key={method}
            className="flex min-h-9 items-center gap-3 text-sm pointer-coarse:min-h-11"
          >
            <input type="radio" value={method} {...register('method')} className="accent-accent" />
            {i18n._(METHOD_NAMES[method])}
          </label>
        ))}
      </fieldset>
      <Preview />
    </Part>
  )
}

/** "22 + 9 min: 2 units": what the chosen way makes of minutes a person can change. */
function Preview() {
  const id = useId()
  const method = useWatch<PayerForm, 'method'>({ name: 'method' })
  const [typed, setTyped] = useState<readonly [string, string]>(['22', '9'])
  const read = typed.map(readMinutes)
  const whole = read.every(({ kind }) => kind !== 'bad')
  const items = read.map((each, i) => ({
    code: CODES[i] ?? '',
    minutes: each.kind === 'ok' ? Number(each.value) : 0,
  }))
  const { units, lines } = unitsFor(items, method)
  const words = items.map(({ minutes }) => minutes).join(' + ')
  return (
    <div className="rounded-lg border border-line bg-surface p-3">
      <div className="flex flex-wrap items-end gap-3">
        {CODES.map((code, i) => (
          <div key={code}>
            <label htmlFor={`${id}-${code}`} className="mb-1 block text-xs text-ink-soft">
              <Trans>Minutes of {code}</Trans>
            </label>
            <input
              id={`${id}-${code}`}
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              value={typed[i]}
              onChange={({ target: { value } }) =>
                setTyped(([first, second]) => (i === 0 ? [value, second] : [first, value]))
              }
              className="h-9 w-24 rounded-md border border-line-strong bg-surface px-3 text-end tabular-nums pointer-coarse:h-11"
            />
          </div>
        ))}
        <p role="status" className="min-h-9 flex-1 basis-40 content-center text-sm">
          {whole ? (
            <>
              <Trans>
                <bdi dir="ltr">{words}</bdi> min
              </Trans>
              :{' '}
              <strong className="font-semibold">
                <Plural value={units} one="# unit" other="# units" />
              </strong>{' '}
              <bdi dir="ltr" className="text-xs text-ink-soft">
                {lines.map((line) => `${line.code}\u00a0×\u00a0${line.units}`).join(', ')}
              </bdi>
            </>
          ) : (
            <Trans>Enter whole minutes.</Trans>
          )}
        </p>
      </div>
    </div>
  )
}
