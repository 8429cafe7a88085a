import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useRef } from 'react'
import { SERVICE_CODES } from '../../coding/service-codes'
import { readMinutes, type MinutesProblem } from '../../domain/time'
import { serviceName } from '../../note-view/service-names'
import { Button } from '../../ui/button'
import type { UnitCount } from '../../units/unit-count'
import { MOST_ROWS, type CodeRow } from './units-address'

const PROBLEMS: Record<MinutesProblem, MessageDescriptor> = {
  negative: msg`Enter minutes of 0 or more.`,
  fraction: msg`Enter whole minutes, without a fraction.`,
  'not-a-number': msg`Enter the minutes as a number.`,
  'too-many': msg`Enter at most 480 minutes.`,
}

const TIMED = SERVICE_CODES.filter(({ timed }) => timed)
const BOX =
  'h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface pointer-coarse:h-11 aria-invalid:border-fix aria-invalid:ring-1 aria-invalid:ring-fix'
const COLUMNS =
  'grid grid-cols-[6rem_minmax(0,1fr)_2.5rem] gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_5.5rem_4.5rem_2.5rem]'

interface CodeRowsProps {
  rows: readonly CodeRow[]
  result: UnitCount
  onChange: (rows: readonly CodeRow[]) => void
}

/** Codes with their minutes, and what each of them gets. */
export function CodeRows({ rows, result, onChange }: CodeRowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const add = () => onChange([...rows, { code: '', minutes: '' }])
  const remove = (at: number) => {
    onChange(rows.filter((_, i) => i !== at))
    list.current?.querySelectorAll('select')[Math.max(0, at - 1)]?.focus()
  }
  return (
    <>
      <div className={`${COLUMNS} mb-1 hidden text-sm font-medium sm:grid`} aria-hidden="true">
        <span>
          <Trans>Code</Trans>
        </span>
        <span>
          <Trans>Minutes</Trans>
        </span>
        <span className="text-end">
          <Trans>Units</Trans>
        </span>
      </div>
      <ul ref={list} className="grid gap-4 sm:gap-2">
        {rows.map((row, at) => (
          <Row
            // Rows have no identity but their place: each control shows exactly what its place holds.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            row={row}
            number={at + 1}
            first={rows.findIndex(({ code }) => code === row.code) + 1}
            result={result}
            onChange={(part) =>
              onChange(rows.map((old, i) => (i === at ? { ...old, ...part } : old)))
            }
            onRemove={rows.length > 1 ? () => remove(at) : undefined}
          />
        ))}
      </ul>
      <Button size="small" className="mt-3" disabled={rows.length >= MOST_ROWS} onClick={add}>
        <Trans>Add a code</Trans>
      </Button>
    </>
  )
}

interface RowProps {
  row: CodeRow
  number: number
  /** The row that shows the units of this code: the same code counts once. */
  first: number
  result: UnitCount
  onChange: (part: Partial<CodeRow>) => void
  onRemove: (() => void) | undefined
}

function Row({ row, number, first, result, onChange, onRemove }: RowProps) {
  const { i18n, t } = useLingui()
  const id = useId()
  const read = readMinutes(row.minutes)
  const waits = row.code === '' && read.kind === 'ok'
  const problem =
    read.kind === 'bad'
      ? PROBLEMS[read.why]
      : waits
        ? msg`Choose the code of these minutes.`
        : undefined
  return (
    <li>
      <div className={COLUMNS}>
        <select
          aria-label={t`Code, row ${number}`}
          aria-invalid={waits || undefined}
          aria-describedby={waits ? id : undefined}
          value={row.code}
          onChange={(event) => onChange({ code: event.target.value })}
          className={`${BOX} col-span-2 px-2 text-sm sm:col-span-1`}
        >
          <option value="">{t`Choose a code`}</option>
          {TIMED.map(({ code }) => (
            <option key={code} value={code}>
              {code} {i18n._(serviceName(code))}
            </option>
          ))}
        </select>
        <input
          aria-label={t`Minutes, row ${number}`}
          aria-invalid={read.kind === 'bad' || undefined}
          aria-describedby={read.kind === 'bad' ? id : undefined}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          placeholder={t`min`}
          value={row.minutes}
          onChange={(event) => onChange({ minutes: event.target.value })}
          className={`${BOX} order-1 px-3 text-end tabular-nums sm:order-0`}
        />
        <span className="order-2 flex min-h-10 items-center font-medium sm:order-0 sm:justify-end">
          {row.code === '' || read.kind !== 'ok' ? (
            <span aria-hidden="true" className="font-normal text-ink-soft">
              –
            </span>
          ) : first === number ? (
            <Plural
              value={result.lines.find(({ code }) => code === row.code)?.units ?? 0}
              one="# unit"
              other="# units"
            />
          ) : (
            <span className="text-xs font-normal text-ink-soft">
              <Trans>in row {first}</Trans>
            </span>
          )}
        </span>
        {onRemove ? (
          <Button
            kind="quiet"
            aria-label={t`Remove row ${number}`}
            className="w-10 px-0!"
            onClick={onRemove}
          >
            <span aria-hidden="true">✕</span>
          </Button>
        ) : null}
      </div>
      {problem ? (
        <p id={id} className="mt-1 text-sm text-fix">
          {i18n._(problem)}
        </p>
      ) : null}
    </li>
  )
}
