import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Method } from '../../domain/payer'
import { readMinutes } from '../../domain/time'
import { METHOD_NAMES } from '../../note-view/method-names'
import { UnitsChart, type ChartMark } from '../../note-view/units-chart'
import { UnitsWorking } from '../../note-view/units-working'
import type { CodeMinutes, UnitCount } from '../../units/unit-count'
import { unitsFor } from '../../units/units-for'
import { CodeRows } from './code-rows'
import { CopyCalculation } from './copy-calculation'
import { LastUnit } from './last-unit'
import { MethodChoice } from './method-choice'
import { UnreadNotice } from './unread-notice'
import { readAddress, writeAddress, type Calculation, type CodeRow } from './units-address'

const START: readonly CodeRow[] = [
  { code: '97140', minutes: '' },
  { code: '', minutes: '' },
]

const HEADING = 'mb-2 text-lg font-semibold tracking-tight'

/** Rows whose code and minutes are both known; the others wait. */
const counted = (rows: readonly CodeRow[]): CodeMinutes[] =>
  rows.flatMap(({ code, minutes }) => {
    const read = readMinutes(minutes)
    return code !== '' && read.kind === 'ok' ? [{ code, minutes: read.value }] : []
  })

/** Minutes that were typed and yet are not in the sum. */
const isLeftOut = ({ code, minutes }: CodeRow): boolean => {
  const { kind } = readMinutes(minutes)
  return kind === 'bad' || (kind === 'ok' && code === '')
}

/** A choice between equal leftovers belongs in the address only while there is something to choose. */
const address = (calculation: Calculation, tie: UnitCount['tie']) =>
  writeAddress({
    ...calculation,
    lastUnitTo: calculation.lastUnitTo.filter((code) => tie?.codes.includes(code)),
  })

const count = ({ rows, method, lastUnitTo }: Calculation): UnitCount =>
  unitsFor(counted(rows), method, lastUnitTo)

const marksOf = (method: Method, { minutes, lines }: UnitCount): readonly ChartMark[] =>
  method === 'eight-minute' ? [{ minutes }] : lines

/** The rows, the answer, the working and the chart. Its state follows the person, the address follows the state. */
export function Calculator({ arrival, search }: { arrival: string; search: string }) {
  const { i18n } = useLingui()
  const navigate = useNavigate()
  const [{ unread, ...arrived }] = useState(() => readAddress(search))
  const [calculation, setCalculation] = useState<Calculation>(() => ({
    ...arrived,
    rows: [...arrived.rows, ...START.slice(Math.min(arrived.rows.length, START.length))],
  }))
  const change = (part: Partial<Calculation>) => {
    const next = { ...calculation, ...part }
    setCalculation(next)
    void navigate({
      to: '/tools/units',
      search: address(next, count(next).tie),
      replace: true,
      resetScroll: false,
      state: { calculation: arrival },
    })
  }
  const { rows, method, lastUnitTo } = calculation
  const result = count(calculation)
  const { minutes, units, tie } = result
  const leftOut = rows.filter(isLeftOut).length
  const known = counted(rows).length > 0
  return (
    <>
      <UnreadNotice unread={unread} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,32rem)_minmax(0,1fr)]">
        <section className="min-w-0">
          <CodeRows rows={rows} result={result} onChange={(next) => change({ rows: next })} />
          <p
            role="status"
            className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 border-t border-line-strong pt-3 sm:pe-13"
          >
            <span className="text-sm text-ink-soft">
              <Plural value={minutes} one="# timed minute" other="# timed minutes" />,{' '}
              {i18n._(METHOD_NAMES[method])}
              {leftOut > 0 ? (
                <span className="block text-fix">
                  <Plural value={leftOut} one="# row is left out" other="# rows are left out" />
                </span>
              ) : null}
            </span>
            <span className="text-xl font-semibold">
              <Plural value={units} one="# unit" other="# units" />
            </span>
          </p>
          {tie ? (
            <LastUnit
              tie={tie}
              chosen={lastUnitTo}
              onChange={(codes) => change({ lastUnitTo: codes })}
            />
          ) : null}
          <MethodChoice method={method} onChange={(chosen) => change({ method: chosen })} />
          <CopyCalculation result={result} search={address(calculation, tie)} />
        </section>
        <section className="min-w-0 lg:row-span-2">
          <h2 className={HEADING}>
            <Trans>The math</Trans>
          </h2>
          <UnitsWorking
            treatment={{ perCode: result.lines }}
            method={method}
            lastUnitTo={lastUnitTo}
          />
        </section>
        <section className="min-w-0">
          <h2 className={HEADING}>
            <Trans>The chart</Trans>
          </h2>
          <UnitsChart method={method} marks={known ? marksOf(method, result) : []} />
        </section>
      </div>
    </>
  )
}
