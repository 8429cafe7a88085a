import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { useController } from 'react-hook-form'
import { WEIGHTS, type Weight } from '../../../domain/payer'
import type { Rule } from '../../../rules/rule'
import type { PayerForm } from './payer-form'

export const WEIGHT_NAMES: Record<Weight, MessageDescriptor> = {
  off: msg`Off, not asked for`,
  consider: msg`Consider`,
  fix: msg`Fix or explain`,
}

/** How much a rule weighs under this payer. `asked`: it is one that only some payers ask for, so it is not off. */
export function WeightChoice({ rule, asked = false }: { rule: Rule; asked?: boolean }) {
  const { i18n, t } = useLingui()
  const id = useId()
  const { field } = useController<PayerForm, 'weights'>({ name: 'weights' })
  const usual = i18n._(WEIGHT_NAMES[rule.tier === 'fix' ? 'fix' : 'consider'])
  const change = (value: string) => {
    const { [rule.id]: _before, ...others } = field.value
    const weight = WEIGHTS.find((each) => each === value)
    field.onChange(weight === undefined ? others : { ...others, [rule.id]: weight })
  }
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={asked ? 'mb-1 block text-sm font-medium' : 'sr-only'}>
        {asked ? <Trans>How much it weighs</Trans> : i18n._(rule.says)}
      </label>
      <select
        id={id}
        value={field.value[rule.id] ?? ''}
        onChange={(event) => change(event.target.value)}
        className={`h-10 w-full rounded-md border bg-surface px-2 text-sm pointer-coarse:h-11 ${field.value[rule.id] === undefined ? 'border-line-strong' : 'border-accent font-medium'}`}
      >
        <option value="">{t`As usual: ${usual}`}</option>
        {WEIGHTS.filter((weight) => !asked || weight !== 'off').map((weight) => (
          <option key={weight} value={weight}>
            {i18n._(WEIGHT_NAMES[weight])}
          </option>
        ))}
      </select>
    </div>
  )
}
