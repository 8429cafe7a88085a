import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import type { Payer } from '../../domain/payer'
import { METHOD_NAMES } from '../../note-view/method-names'
import { payerName } from '../../note-view/payer-name'
import { unitsForTreatment } from '../../units/units-for'
import { useKnownPayers } from './use-own-payers'
import { useLive } from './workspace'

/** Every payer with what it makes of the session's minutes; one press counts by it. */
export function StripPayers() {
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
            className="flex min-h-9 items-baseline gap-3 rounded-md px-2 py-1.5 text-sm has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="strip-payer"
              className="accent-accent outline-none"
              checked={payer.id === chosen}
              onChange={() => setValue('visit.payer', payer.id, { shouldDirty: true })}
            />
            <PayerCount payer={payer} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function PayerCount({ payer }: { payer: Payer }) {
  const { i18n } = useLingui()
  const treatment = useLive((state) => state.facts.treatment)
  const lastUnitTo = useLive((state) => state.facts.note.coding.lastUnitTo)
  const { lines } = unitsForTreatment(treatment, payer.method, lastUnitTo)
  return (
    <span className="min-w-0">
      <bdi className="font-medium">{payerName(i18n, payer)}</bdi>
      <span className="block text-xs text-ink-soft">
        {i18n._(METHOD_NAMES[payer.method])}
        {lines.length > 0 ? (
          <bdi dir="ltr" className="ms-2">
            {lines.map((line) => `${line.code}\u00a0×\u00a0${line.units}`).join(', ')}
          </bdi>
        ) : null}
      </span>
    </span>
  )
}
