import { Trans, useLingui } from '@lingui/react/macro'
import { Choice, NumberField, TextField } from '../fields'
import { FindingMessage } from '../finding-message'
import { useFindingAt, useLive } from '../workspace'

interface Props {
  index: number
  supported: number | undefined
  /** The last line of its code: a reason for fewer units stands there. */
  last: boolean
  /** Counted from 1 where a code has several lines. */
  nth: number | undefined
}

/** Units and modifiers of one line of the charge. */
export function LineFields({ index, supported, last, nth }: Props) {
  const { t } = useLingui()
  const fewer = useLive(({ facts: { lines } }) => {
    const code = lines[index]?.code
    const typed = lines.flatMap(({ code: of, units }) =>
      of === code && units.kind === 'ok' ? [units.value] : [],
    )
    const sum = typed.reduce((total: number, units) => total + units, 0)
    return last && typed.length > 0 && supported !== undefined && sum < supported
  })
  const reason = useLive((state) => state.facts.note.coding.lines[index]?.reason)
  const finding = useFindingAt(`coding.lines.${index}`)
  return (
    <div
      role={nth === undefined ? undefined : 'group'}
      aria-label={nth === undefined ? undefined : t`Line ${nth}`}
      className="mt-3 grid gap-3 sm:grid-cols-[8rem_1fr]"
      data-place={`coding.lines.${index}`}
      tabIndex={-1}
    >
      <NumberField
        place={`coding.lines.${index}.units`}
        label={<Trans>Units to report</Trans>}
        placeholder={supported === undefined ? '1' : String(supported)}
      />
      <TextField
        place={`coding.lines.${index}.modifiers`}
        label={<Trans>Modifiers</Trans>}
        placeholder="59 GP"
        dir="ltr"
        className="uppercase"
      />
      {fewer ? (
        <>
          <Choice place={`coding.lines.${index}.reason`} label={<Trans>Why fewer</Trans>}>
            <option value="">{t`Choose a reason`}</option>
            <option value="payer">{t`Payer's own limit`}</option>
            <option value="cap">{t`Daily limit`}</option>
            <option value="clinic">{t`Clinic policy`}</option>
            <option value="other">{t`Other, in words`}</option>
          </Choice>
          {reason === 'other' ? (
            <TextField place={`coding.lines.${index}.reasonText`} label={<Trans>Reason</Trans>} />
          ) : null}
        </>
      ) : null}
      <div className="empty:hidden sm:col-span-2">
        <FindingMessage id={`coding.lines.${index}-finding`} finding={finding} />
      </div>
    </div>
  )
}
