import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { minutesByRole } from '../units/assistant-share'
import { SHARE_SOURCE, shareSteps } from '../units/assistant-text'
import type { Treatment } from '../units/treatment'
import type { UnitCount } from '../units/unit-count'
import { NOT_COUNTED_NAMES } from './not-counted-names'

/** Who gave the minutes: what an assistant's part makes of the units, and what was left out. */
export function PeopleWorking({
  treatment,
  count,
}: {
  treatment: Pick<Treatment, 'blocks' | 'notCountedMinutes'>
  count: UnitCount
}) {
  const { i18n } = useLingui()
  const shared = count.lines
    .map(({ code, units }) => ({ code, units, ...minutesByRole(treatment, code) }))
    .filter(({ assistant }) => assistant > 0)
  const leftOut = treatment.notCountedMinutes
  return (
    <>
      {shared.length === 0 ? null : (
        <>
          <h3 className="mt-4 mb-2 font-medium">
            <Trans>Units of the assistant</Trans>
          </h3>
          {shared.map(({ code, clinician, assistant, units }) => (
            <div key={code} className="mb-2">
              <h4>{code}</h4>
              <ol className="grid list-decimal gap-1.5 ps-5">
                {shareSteps(clinician, assistant, units).map((step, i) => (
                  // The steps of one division never change places.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={i}>{i18n._(step)}</li>
                ))}
              </ol>
            </div>
          ))}
          <cite className="text-xs text-ink-soft not-italic">{SHARE_SOURCE}</cite>
        </>
      )}
      {leftOut.length === 0 ? null : (
        <>
          <h3 className="mt-4 mb-2 font-medium">
            <Trans>Minutes that make no unit</Trans>
          </h3>
          <ul className="grid gap-1">
            {leftOut.map(({ index, minutes, why }) => (
              <li key={`${index} ${why}`}>
                <Trans>Block {index + 1}:</Trans>{' '}
                <Plural value={minutes} one="# minute" other="# minutes" />{' '}
                {i18n._(NOT_COUNTED_NAMES[why])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
