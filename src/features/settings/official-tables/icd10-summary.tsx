import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { fiscalYearOf, spanOfYear } from '../../../coding/icd10/fiscal-year'
import { withDot } from '../../../coding/icd10/whole-code'
import { tablesQuery } from '../../../storage/table-queries'
import { keepTable, type TableHead } from '../../../storage/table-store'
import { Button } from '../../../ui/button'
import type { ReadIcd10 } from './icd10-import.worker'
import { Icd10Difference } from './icd10-difference'

const FIRST_YEAR = 2016

const idOf = (year: number) => `icd10-${year}`

/** What a file holds, which year it is of, and whether to keep it. */
export function Icd10Summary({
  found,
  kept,
  onLeave,
  onKept,
  onError,
}: {
  found: ReadIcd10
  kept: readonly TableHead[]
  onLeave: () => void
  onKept: (name: string) => void
  onError: () => void
}) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const id = useId()
  const { table, guess, headers, repeated, skips, lastCode, difference } = found
  const [year, setYear] = useState(guess.year)
  const billable = table.ends.length
  // The list of the coming year is published in summer.
  const [newest] = useState(() => fiscalYearOf(new Date().toISOString().slice(0, 10)) + 1)
  const years = Array.from({ length: newest - FIRST_YEAR + 1 }, (_, at) => newest - at)

  const keep = async () => {
    if (year === undefined) return
    const name = `ICD-10-CM FY${year}`
    try {
      await keepTable({
        id: idOf(year),
        kind: 'icd10',
        name,
        ...spanOfYear(year),
        rows: billable,
        importedAt: new Date().toISOString(),
        body: { ...table, year },
      })
      await queries.invalidateQueries({ queryKey: tablesQuery.queryKey })
      onKept(name)
    } catch {
      onError()
    }
  }

  return (
    <div
      role="group"
      aria-labelledby={`${id}-title`}
      className="grid gap-3 rounded-md border border-line-strong p-4"
    >
      <h3 id={`${id}-title`} className="font-semibold">
        <Plural
          value={billable}
          one="# billable code was read"
          other="# billable codes were read"
        />
      </h3>
      <ul className="grid gap-1 text-sm">
        {headers > 0 ? (
          <Line>
            <Plural
              value={headers}
              one="# line is the heading of a group"
              other="# lines are headings of groups"
            />
          </Line>
        ) : null}
        {table.whole ? null : (
          <Line warns>
            <Trans>
              This is a part of the list: the whole one has more than 70,000 codes, this ends with{' '}
              <bdi>{withDot(lastCode)}</bdi>. What it lacks is judged by our own codes.
            </Trans>
          </Line>
        )}
        {repeated.length > 0 ? (
          <Line warns>
            <Plural
              value={repeated.length}
              one="# line says again what another says; it counts once"
              other="# lines say again what others say; they count once"
            />
            {': '}
            {repeated
              .slice(0, 5)
              .map((line) => i18n.number(line))
              .join(', ')}
          </Line>
        ) : null}
        {skips.length > 0 && table.whole ? (
          <Line warns>
            <Trans>
              The running numbers skip at line {i18n.number(skips[0] ?? 0)}: lines may be missing.
            </Trans>
          </Line>
        ) : null}
        <Icd10Difference difference={difference} />
      </ul>
      <div>
        <label htmlFor={`${id}-year`} className="mb-1 block text-sm font-medium">
          <Trans>Fiscal year of the file</Trans>
        </label>
        <select
          id={`${id}-year`}
          value={year ?? ''}
          aria-describedby={`${id}-year-help`}
          onChange={({ target }) => setYear(target.value === '' ? undefined : Number(target.value))}
          className="h-10 w-full max-w-xs rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
        >
          <option value="">{t`Choose the year`}</option>
          {years.map((one) => (
            <option key={one} value={one}>
              FY{one}
            </option>
          ))}
        </select>
        <p id={`${id}-year-help`} className="mt-1 text-xs text-ink-soft">
          <YearHelp found={found} kept={kept} year={year} />
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" disabled={year === undefined} onClick={() => void keep()}>
          <Trans>Keep this list</Trans>
        </Button>
        <Button onClick={onLeave}>
          <Trans>Leave it</Trans>
        </Button>
      </div>
    </div>
  )
}

const Line = ({ warns = false, children }: { warns?: boolean; children: ReactNode }) => (
  <li className={warns ? 'border-s-2 border-fix ps-2' : 'ps-2.5'}>{children}</li>
)

function YearHelp({
  found: { guess },
  kept,
  year,
}: {
  found: ReadIcd10
  kept: readonly TableHead[]
  year: number | undefined
}) {
  if (year === undefined)
    return guess.contradicted === undefined ? (
      <Trans>The file does not say its year. Look where you downloaded it.</Trans>
    ) : (
      <Trans>
        The name says {guess.contradicted}, but the codes are of another year. Choose the right one.
      </Trans>
    )
  if (kept.some(({ id }) => id === idOf(year)))
    return <Trans>It takes the place of the list of this year that you have.</Trans>
  if (kept.some(({ from }) => from > spanOfYear(year).from))
    return <Trans>You have a newer list: this one is for visits of its own year alone.</Trans>
  return <Trans>A fiscal year begins on October 1 of the year before.</Trans>
}
