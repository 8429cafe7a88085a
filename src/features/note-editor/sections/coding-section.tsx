import { Plural, Trans } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { useFormContext } from 'react-hook-form'
import { serviceOf } from '../../../coding/service-codes'
import type { DraftNote } from '../../../domain/note'
import { isAssistant } from '../../../domain/person'
import { LineFields } from '../coding/line-fields'
import { MedicareFields } from '../coding/medicare-fields'
import { FindingAt } from '../finding-message'
import { PayerInfo } from '../payer-info'
import { Section } from '../section'
import { useLive } from '../workspace'

const ModifiersPart = lazy(async () => ({
  default: (await import('../coding/modifiers-part')).ModifiersPart,
}))

/** The lines of the charge: units come from minutes; a person may report fewer, and adds modifiers. */
export function CodingSection() {
  // Codes as one text: equal texts draw nothing anew.
  const listed = useLive(({ facts: { treatment } }) =>
    [...treatment.perCode.map(({ code }) => code), ...treatment.untimed].join(' '),
  )
  const codes = listed === '' ? [] : listed.split(' ')
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
        <FindingAt place="coding.units" />
      </div>
      {codes.length === 0 ? null : <MedicareFields />}
    </Section>
  )
}

function Line({ code }: { code: string }) {
  const { getValues, setValue } = useFormContext<DraftNote>()
  // Positions as one text: equal texts draw nothing anew.
  const positions = useLive((state) =>
    state.facts.lines.flatMap((line, index) => (line.code === code ? [index] : [])).join(' '),
  )
  const supported = useLive(
    (state) => state.facts.count?.lines.find((line) => line.code === code)?.units,
  )
  const minutes = useLive(
    (state) => state.facts.treatment.perCode.find((line) => line.code === code)?.minutes,
  )
  const assisted = useLive((state) =>
    state.facts.treatment.blocks.some(
      ({ code: of, performer, counted }) =>
        of === code && counted > 0 && performer !== undefined && isAssistant(performer),
    ),
  )
  const own = positions === '' ? [] : positions.split(' ').map(Number)
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
        <PayerInfo code={code} />
        {own.length > 0 ? null : (
          <button
            type="button"
            onClick={add}
            data-place={`coding.lines.${code}`}
            className="ms-auto min-h-8 rounded-md px-2 text-sm font-medium text-accent hover:bg-accent-soft"
          >
            <Trans>Add modifier or report fewer units</Trans>
          </button>
        )}
      </div>
      {own.map((index, nth) => (
        <LineFields
          key={index}
          index={index}
          supported={supported}
          last={nth === own.length - 1}
          nth={own.length > 1 ? nth + 1 : undefined}
        />
      ))}
      {own.length > 0 || assisted ? (
        <Suspense fallback={null}>
          <ModifiersPart code={code} />
        </Suspense>
      ) : null}
    </li>
  )
}
