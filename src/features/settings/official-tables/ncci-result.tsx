import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { NcciReading } from '../../../coding/ncci-file'
import { firstDay, type Quarter } from '../../../coding/ncci-quarter'
import { Day } from '../../../ui/day'

/** What was read and what was kept of it, with what looks odd. */
export function NcciResult({
  name,
  quarter,
  reading,
}: {
  name: string
  quarter: Quarter
  reading: NcciReading
}) {
  const { i18n, t } = useLingui()
  const { pairs, rows, notInForce, twice, bad, badLines, newest } = reading
  const lines = badLines.map((line) => i18n.number(line)).join(', ')
  return (
    <div className="grid gap-1 rounded-md border border-line-strong px-4 py-3 text-sm">
      <p className="font-semibold">{t`Kept: ${name}. Notes of its dates are judged by it from now on.`}</p>
      <ul className="grid gap-1">
        <Line>
          <Trans>
            {i18n.number(rows)} rows read, {i18n.number(pairs.length)} pairs of a therapy visit kept
          </Trans>
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

const Line = ({ warns = false, children }: { warns?: boolean; children: ReactNode }) => (
  <li className={warns ? 'border-s-2 border-fix ps-2' : 'ps-2.5'}>{children}</li>
)
