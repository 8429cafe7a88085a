import { Trans, useLingui } from '@lingui/react/macro'
import { METHOD_NAMES } from '../../note-view/method-names'
import { payerName } from '../../note-view/payer-name'
import { unitsForTreatment } from '../../units/units-for'
import { useLive } from './workspace'

/** Why units are counted as they are, and the one press that leads to another payer. */
export function UnitsPayer({ open, onPress }: { open: boolean; onPress: () => void }) {
  const { i18n } = useLingui()
  const payer = useLive((state) => state.facts.payer)
  const unknown = useLive((state) => !state.facts.payer && state.facts.note.visit.payer !== '')
  const name = payer && payerName(i18n, payer)
  return (
    <span className="text-ink-soft">
      {payer ? (
        <>
          {i18n._(METHOD_NAMES[payer.method])}, <Trans>because payer =</Trans>{' '}
        </>
      ) : null}
      <button
        type="button"
        aria-expanded={open}
        onClick={onPress}
        className="-my-1 min-h-6 rounded-sm text-start text-accent underline decoration-dotted underline-offset-4 pointer-coarse:min-h-9"
      >
        {name ? (
          <bdi>{name}</bdi>
        ) : unknown ? (
          <Trans>Payer not known here: units are not counted</Trans>
        ) : (
          <Trans>Choose the payer to count units</Trans>
        )}
      </button>
    </span>
  )
}

/** What the second payer makes of the same minutes, where that differs. Whose count is used is said, not implied. */
export function SecondCount() {
  const { i18n } = useLingui()
  const treatment = useLive((state) => state.facts.treatment)
  const count = useLive((state) => state.facts.count)
  const secondary = useLive((state) => state.facts.secondary)
  const lastUnitTo = useLive((state) => state.facts.note.coding.lastUnitTo)
  if (!count || !secondary || count.method === secondary.method) return null
  const { lines } = unitsForTreatment(treatment, secondary.method, lastUnitTo)
  if (lines.every(({ units }, i) => units === count.lines[i]?.units)) return null
  const units = lines.map((line) => `${line.code}\u00a0×\u00a0${line.units}`).join(', ')
  return (
    <p className="w-full border-t border-line pt-1.5 text-xs">
      <span className="font-medium text-fix">
        <bdi>{payerName(i18n, secondary)}</bdi>: <bdi dir="ltr">{units}</bdi>
      </span>{' '}
      <Trans>The payers count differently; the note counts by the first payer.</Trans>
    </p>
  )
}
