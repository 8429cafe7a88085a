import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import { serviceOf } from '../../../coding/service-codes'
import type { DraftNote } from '../../../domain/note'
import { Choice, NumberField, TextField } from '../fields'
import { FindingMessage } from '../finding-message'
import { Section } from '../section'
import { useFindingAt, useLive } from '../workspace'

/** The lines of the charge: units come from minutes; a person may report fewer, and adds modifiers. */
export function CodingSection() {
  const perCode = useLive((state) => state.facts.treatment.perCode)
  const untimed = useLive((state) => state.facts.treatment.untimed)
  const finding = useFindingAt('coding.units')
  const codes = [...perCode.map(({ code }) => code), ...untimed]
  return (
    <Section id="coding" title={<Trans>Coding</Trans>}>
      <div data-place="coding.units" tabIndex={-1}>
        {codes.length === 0 ? (
          <p className="text-sm text-ink-soft">
            <Trans>Lines appear here once the session has a technique or service.</Trans>
          </p>
        ) : (
          <ul className="grid gap-3" data-place="coding.lines">
            {codes.map((code) => (
              <Line key={code} code={code} />
            ))}
          </ul>
        )}
        <FindingMessage id="coding.units-finding" finding={finding} />
      </div>
    </Section>
  )
}

function Line({ code }: { code: string }) {
  const { getValues, setValue } = useFormContext<DraftNote>()
  const index = useLive((state) => state.facts.lines.findIndex((line) => line.code === code))
  const supported = useLive(
    (state) => state.facts.count?.lines.find((line) => line.code === code)?.units,
  )
  const minutes = useLive(
    (state) => state.facts.treatment.perCode.find((line) => line.code === code)?.minutes,
  )
  const add = () =>
    setValue(
      'coding.lines',
      [
        ...getValues('coding.lines'),
        { code, units: '', reason: '', reasonText: '', modifiers: '', attested: false },
      ],
      { shouldDirty: true },
    )
  return (
    <li className="rounded-lg border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 className="font-medium">
          {code}{' '}
          <span className="text-sm font-normal text-ink-soft">{serviceOf(code)?.inNote}</span>
        </h3>
        <p className="text-sm">
          {minutes === undefined ? (
            <Trans>not counted by time, 1 unit</Trans>
          ) : supported === undefined ? (
            <Trans>{minutes} min</Trans>
          ) : (
            <Plural
              value={supported}
              one={`${minutes} min support # unit`}
              other={`${minutes} min support # units`}
            />
          )}
        </p>
        {index < 0 ? (
          <button
            type="button"
            onClick={add}
            className="ms-auto min-h-8 rounded-md px-2 text-sm font-medium text-accent hover:bg-accent-soft"
          >
            <Trans>Add modifier or report fewer units</Trans>
          </button>
        ) : null}
      </div>
      {index < 0 ? null : <LineFields index={index} supported={supported} />}
    </li>
  )
}

function LineFields({ index, supported }: { index: number; supported: number | undefined }) {
  const { t } = useLingui()
  const fewer = useLive((state) => {
    const read = state.facts.lines[index]?.units
    return read?.kind === 'ok' && supported !== undefined && read.value < supported
  })
  const reason = useLive((state) => state.facts.note.coding.lines[index]?.reason)
  const finding = useFindingAt(`coding.lines.${index}`)
  return (
    <div
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
        placeholder="GP 59"
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
      <div className="sm:col-span-2">
        <FindingMessage id={`coding.lines.${index}-finding`} finding={finding} />
      </div>
    </div>
  )
}
