import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { dailyLimitsOn } from '../../coding/daily-limits'
import { METHODS } from '../../domain/payer'
import { Citations } from '../../note-view/citations'
import { METHOD_NAMES } from '../../note-view/method-names'
import { UnitsChart } from '../../note-view/units-chart'
import { at, SOURCES } from '../../rules/sources'
import type { CodeMinutes } from '../../units/unit-count'
import { unitsFor } from '../../units/units-for'
import { Caution, Part } from './part'

const days = (...minutes: readonly number[]): readonly CodeMinutes[] =>
  minutes.map((each, i) => ({ code: ['97140', '97110', '97530'][i] ?? '', minutes: each }))

/** Days on which the three ways of counting agree, and days on which they do not. */
const DAYS = [days(30), days(7), days(8, 8), days(22, 20), days(20, 18, 10), days(8, 53)]

const addressOf = (day: readonly CodeMinutes[]) =>
  day.map(({ code, minutes }) => `${code}-${minutes}`).join('_')

/** How minutes become units, for every way of counting a payer may use. */
export function UnitsTab() {
  const { i18n } = useLingui()
  const limits = dailyLimitsOn(SOURCES['mue-2024q3'].from, 'practitioner')
  const limit = limits?.table.get('97140')?.units
  return (
    <>
      <Part title={<Trans>Which minutes count</Trans>}>
        <p>
          <Trans>
            Minutes of one therapist, face to face with one patient, hands on or in skilled
            assessment that belongs to the technique. Add the minutes of all techniques and regions
            first; each minute counts once and belongs to one code.
          </Trans>
        </p>
        <p>
          <Trans>
            Not counted: rest, changing, setting up, waiting, writing away from the patient, an
            aide's time, a pack left on, a group.
          </Trans>
        </p>
        <Citations
          cites={[
            at('code-97140', 'time'),
            at('claims-manual', 'ch. 5 §20.2'),
            at('benefit-manual', 'ch. 15 §220.3.E'),
          ]}
        />
      </Part>
      <Part title={<Trans>The 8-minute rule</Trans>}>
        <ol className="grid list-decimal gap-1 ps-5">
          <li>
            <Trans>Add the timed minutes of all codes of the day.</Trans>
          </li>
          <li>
            <Trans>Find the total in the chart: so many units, no more.</Trans>
          </li>
          <li>
            <Trans>Give each code a unit for each full 15 of its own minutes.</Trans>
          </li>
          <li>
            <Trans>
              Give what is left to the largest leftover minutes. Where leftovers are equal, the
              therapist chooses.
            </Trans>
          </li>
        </ol>
        <UnitsChart method="eight-minute" />
        <p>
          <Link
            to="/tools/units"
            className="inline-flex min-h-10 items-center rounded-md border border-line-strong bg-surface px-4 text-sm font-medium hover:bg-accent-soft pointer-coarse:min-h-11"
          >
            <Trans>Count your own minutes</Trans>
          </Link>
        </p>
        <p>
          <Trans>
            Under 8 timed minutes in the whole day make no unit. The service stays in the note.
          </Trans>
        </p>
        <Citations cites={[at('claims-manual', 'ch. 5 §20.2.C')]} />
      </Part>
      <Part title={<Trans>Other ways of counting</Trans>}>
        <p>
          <Trans>
            Midpoint: the same numbers, but for each code alone; codes do not share leftovers. Full
            15: a unit for each 15 whole minutes of a code, and nothing for the rest. The payer
            decides; ask rather than guess.
          </Trans>
        </p>
        <table className="w-full text-sm">
          <thead className="text-xs text-ink-soft">
            <tr>
              <th scope="col" className="py-1.5 pe-3 text-start font-normal">
                <Trans>Minutes</Trans>
              </th>
              {METHODS.map((method) => (
                <th
                  key={method}
                  scope="col"
                  className="w-1/5 py-1.5 ps-3 text-end align-bottom font-normal"
                >
                  {i18n._(METHOD_NAMES[method])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DAYS.map((day) => (
              <tr key={addressOf(day)} className="border-t border-line">
                <td className="py-2 pe-3">
                  <Link
                    to="/tools/units"
                    search={{ m: addressOf(day) }}
                    dir="ltr"
                    className="inline-block text-accent underline underline-offset-4"
                  >
                    {day.map(({ code, minutes }) => `${code}:\u00a0${minutes}`).join(', ')}
                  </Link>
                </td>
                {METHODS.map((method) => (
                  <td key={method} className="py-2 ps-3 text-end font-medium">
                    {unitsFor(day, method).units}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Citations
          cites={[
            at('midpoint-convention', 'midpoint of each unit'),
            at('literal-policy', '15 full minutes'),
          ]}
        />
      </Part>
      <Part title={<Trans>How many in a day</Trans>}>
        <p>
          <Trans>
            Medicare takes up to {limit} units of manual therapy a day for likely. More are denied
            at first and can be appealed with proof of the minutes. It is no permission to report{' '}
            {limit}.
          </Trans>
        </p>
        <Caution>
          <Trans>The daily limit we hold is of {limits?.name}: check the current quarter.</Trans>
        </Caution>
        <Citations cites={[at('mue-2024q3', '97140')]} />
      </Part>
    </>
  )
}
