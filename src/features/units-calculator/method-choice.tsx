import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { METHODS, type Method } from '../../domain/payer'
import { METHOD_NAMES } from '../../note-view/method-names'

const WHO: Record<Method, MessageDescriptor> = {
  'eight-minute': msg`Medicare and those who follow it: all timed minutes of the day together.`,
  midpoint: msg`Some commercial payers: a unit once 8 of its 15 minutes are done.`,
  'full-fifteen': msg`Some payer networks: a unit for each 15 whole minutes.`,
}

/** How minutes become units. The payer decides it; here a person says which payer they have in mind. */
export function MethodChoice({
  method,
  onChange,
}: {
  method: Method
  onChange: (method: Method) => void
}) {
  const { i18n } = useLingui()
  const id = useId()
  return (
    <fieldset className="mt-6">
      <legend className="mb-1 text-sm font-medium">
        <Trans>The payer counts by</Trans>
      </legend>
      <div className="grid">
        {METHODS.map((each) => (
          <div
            key={each}
            className="border-b border-line py-1.5 last:border-b-0 has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <label
              className={`flex min-h-7 items-center gap-3 text-sm pointer-coarse:min-h-11 ${method === each ? 'font-medium' : ''}`}
            >
              <input
                type="radio"
                name="method"
                value={each}
                checked={method === each}
                onChange={() => onChange(each)}
                aria-describedby={`${id}-${each}`}
                className="size-4 shrink-0 accent-accent outline-none"
              />
              {i18n._(METHOD_NAMES[each])}
            </label>
            <p id={`${id}-${each}`} className="ps-7 text-xs text-ink-soft">
              {i18n._(WHO[each])}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
