import { Trans, useLingui } from '@lingui/react/macro'
import { useController } from 'react-hook-form'
import { ASKED_BY_SOME } from '../../../rules/payers'
import { Part, TextField } from './payer-field'
import type { PayerForm } from './payer-form'
import { WeightChoice } from './weight-choice'

/** Rules that only some payers ask for: mark those this one does, and say how much each weighs. */
export function AsksFields() {
  const { i18n } = useLingui()
  const { field } = useController<PayerForm, 'extra'>({ name: 'extra' })
  return (
    <Part title={<Trans>What it asks for beyond the usual</Trans>}>
      <ul className="grid gap-4">
        {ASKED_BY_SOME.map((rule) => {
          const asked = field.value.includes(rule.id)
          return (
            <li key={rule.id} className="grid gap-1">
              <label className="flex items-baseline gap-3 text-sm pointer-coarse:min-h-11">
                <input
                  type="checkbox"
                  checked={asked}
                  onChange={() =>
                    field.onChange(
                      asked
                        ? field.value.filter((id) => id !== rule.id)
                        : [...field.value, rule.id],
                    )
                  }
                  className="size-4 shrink-0 translate-y-0.5 accent-accent"
                />
                <span>{i18n._(rule.says)}</span>
              </label>
              {asked ? (
                <div className="grid gap-3 ps-7 sm:grid-cols-2">
                  <WeightChoice rule={rule} asked />
                  {rule.id === 'payers.visit-limit' ? (
                    <TextField
                      name="visitLimit"
                      inputMode="numeric"
                      dir="ltr"
                      label={<Trans>Visits it pays for</Trans>}
                    />
                  ) : null}
                  {rule.id === 'payers.unit-limit' ? (
                    <TextField
                      name="unitLimit"
                      inputMode="numeric"
                      dir="ltr"
                      label={<Trans>Timed units a day</Trans>}
                    />
                  ) : null}
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
      <TextField
        name="distinctFor"
        dir="ltr"
        placeholder="97530"
        label={<Trans>Codes that need 59 or an X modifier beside manual therapy</Trans>}
        help={
          <Trans>Only where this payer asks for it although no official pair of codes does.</Trans>
        }
      />
    </Part>
  )
}
