import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import type { NcciReading } from '../../../coding/ncci-file'
import { NCCI_PAIRS, partnerIn, type Setting } from '../../../coding/ncci-pairs'
import { firstDay, type Quarter } from '../../../coding/ncci-quarter'
import { Day } from '../../../ui/day'

/** What was read and what was kept of it, with what looks odd. */
export function NcciResult({
  name,
  quarter,
  setting,
  reading,
}: {
  name: string
  quarter: Quarter
  setting: Setting
  reading: NcciReading
}) {
  const { i18n, t } = useLingui()
  const { pairs, rows, notInForce, twice, bad, badLines, newest } = reading
  const box = useRef<HTMLDivElement>(null)
  // The form that was sent is gone; what came of it takes the focus.
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const ours = around(NCCI_PAIRS.find((edition) => edition.setting === setting)?.table ?? [])
  const found = around(pairs)
  const lacking = ours.filter((pair) => !found.includes(pair)).length
  const lines = badLines.map((line) => i18n.number(line)).join(', ')
  return (
    <div
      ref={box}
      tabIndex={-1}
      className="grid gap-1 rounded-md border border-line-strong px-4 py-3 text-sm"
    >
      <p className="font-semibold">{t`Kept: ${name}. Notes of its dates are judged by it from now on.`}</p>
      <ul className="grid gap-1">
        <Line>
          <Plural value={rows} one="# row read" other="# rows read" />
          {'; '}
          <Plural
            value={pairs.length}
            one="# pair of a therapy visit kept"
            other="# pairs of a therapy visit kept"
          />
        </Line>
        {notInForce > 0 ? (
          <Line>
            <Plural
              value={notInForce}
              one="# pair was not in force in this quarter"
              other="# pairs were not in force in this quarter"
            />
          </Line>
        ) : null}
        {twice > 0 ? (
          <Line>
            <Plural
              value={twice}
              one="# pair stood twice; it counts once"
              other="# pairs stood twice; each counts once"
            />
          </Line>
        ) : null}
        {lacking > ours.length / 2 ? (
          <Line warns>
            <Plural
              value={lacking}
              one="# pair of 97140 that we know is not in it. Is a part missing?"
              other="# pairs of 97140 that we know are not in it. Is a part missing?"
            />
          </Line>
        ) : null}
        {bad > 0 ? (
          <Line warns>
            <Plural
              value={bad}
              one={`# line could not be read and was left out: ${lines}`}
              other={`# lines could not be read and were left out, first: ${lines}`}
            />
          </Line>
        ) : null}
        {newest !== undefined && newest < firstDay(quarter) ? (
          <Line warns>
            <Trans>
              No row begins in this quarter; the newest is of <Day date={newest} />. Check that this
              is the file of the quarter.
            </Trans>
          </Line>
        ) : null}
      </ul>
    </div>
  )
}

/** The pairs of 97140, by name. */
const around = (pairs: readonly { column1: string; column2: string; indicator: 0 | 1 }[]) =>
  pairs
    .filter((pair) => partnerIn(pair, '97140') !== undefined)
    .map(({ column1, column2 }) => `${column1} ${column2}`)

const Line = ({ warns = false, children }: { warns?: boolean; children: ReactNode }) => (
  <li className={warns ? 'border-s-2 border-fix ps-2' : 'ps-2.5'}>{children}</li>
)
