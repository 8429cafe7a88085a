import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import { METHOD_NAMES } from '../../note-view/method-names'
import { payerName } from '../../note-view/payer-name'
import { useKnownPayers } from './use-own-payers'
import { useLive } from './workspace'

/**
 * Every payer and how it counts; one press counts by it. What each would make of the minutes is not told:
 * who pays is a fact, not a choice of units.
 */
export function StripPayers() {
  const { i18n } = useLingui()
  const { setValue } = useFormContext<DraftNote>()
  const { payers } = useKnownPayers()
  const chosen = useLive((state) => state.facts.note.visit.payer)
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">
        <Trans>Count by the payer of this visit</Trans>
      </legend>
      <div className="grid sm:grid-cols-2">
        {payers.map((payer) => (
          <label
            key={payer.id}
            className="grid min-h-9 grid-cols-[auto_1fr] items-baseline gap-x-3 rounded-md px-2 py-1.5 text-sm has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="strip-payer"
              className="accent-accent outline-none"
              checked={payer.id === chosen}
              onChange={() => setValue('visit.payer', payer.id, { shouldDirty: true })}
            />
            <bdi className="min-w-0 font-medium">{payerName(i18n, payer)}</bdi>
            <span className="col-start-2 text-xs text-ink-soft">
              {i18n._(METHOD_NAMES[payer.method])}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
