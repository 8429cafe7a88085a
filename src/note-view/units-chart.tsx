import { Trans } from '@lingui/react/macro'
import type { Method } from '../domain/payer'
import { chartRow } from '../units/eight-minute'

/** Minutes to find in the chart: of the day, or of one code where codes count alone. */
export interface ChartMark {
  readonly minutes: number
  /** Names whose minutes they are, where there are several. */
  readonly code?: string
}

const ROWS = 8
const NONE: readonly ChartMark[] = []

const rangeOf = (method: Method, units: number): { from: number; to: number } =>
  method === 'full-fifteen' ? { from: units * 15, to: units * 15 + 14 } : chartRow(units)

/** Which minutes make how many units, as a table; the rows that the marked minutes stand in say so. */
export function UnitsChart({
  method,
  marks = NONE,
}: {
  method: Method
  marks?: readonly ChartMark[]
}) {
  const within = (units: number): readonly ChartMark[] => {
    const { from, to } = rangeOf(method, units)
    return marks.filter(({ minutes }) => from <= minutes && minutes <= to)
  }
  // Long days get their own rows below the usual ones rather than every row between.
  const far = [...new Set(marks.map(({ minutes }) => unitsIn(method, minutes)))]
    .filter((units) => units > ROWS)
    .toSorted((a, b) => a - b)
  const rows = [...Array.from({ length: ROWS + 1 }, (_, units) => units), ...far]
  return (
    <table className={`w-full text-sm ${marks.length > 0 ? 'max-w-md' : 'max-w-2xs'}`}>
      <thead>
        <tr className="text-start text-xs text-ink-soft">
          <th scope="col" className="w-16 py-1.5 ps-3 text-start font-normal">
            <Trans>Units</Trans>
          </th>
          <th scope="col" className="py-1.5 text-start font-normal">
            {method === 'eight-minute' ? (
              <Trans>Timed minutes of the day</Trans>
            ) : (
              <Trans>Minutes of one code</Trans>
            )}
          </th>
          {marks.length > 0 ? (
            <th scope="col" className="py-1.5 pe-3 text-end font-normal">
              <Trans>Your minutes</Trans>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((units) => {
          const { from, to } = rangeOf(method, units)
          const here = within(units)
          return (
            <tr
              key={units}
              aria-current={here.length > 0 ? 'true' : undefined}
              className="group border-t border-line aria-[current=true]:bg-accent-soft aria-[current=true]:font-medium"
            >
              <th
                scope="row"
                className="py-1.5 ps-3 text-start font-normal group-aria-[current=true]:font-medium"
              >
                {units}
              </th>
              <td className="py-1.5">
                <bdi dir="ltr">
                  {from}–{to}
                </bdi>
              </td>
              {marks.length > 0 ? (
                <td className="py-1.5 pe-3 text-end">
                  {here.map(({ minutes, code }) => (
                    <span key={code ?? ''} className="ms-3 inline-block text-accent">
                      {code === undefined ? (
                        <Trans>{minutes} min</Trans>
                      ) : (
                        <Trans>
                          {code}: {minutes} min
                        </Trans>
                      )}
                    </span>
                  ))}
                </td>
              ) : null}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const unitsIn = (method: Method, minutes: number): number =>
  Math.floor((method === 'full-fifteen' ? minutes : minutes + 7) / 15)
