import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { careLimitsOn } from '../../../coding/care-limits'
import { daysBetween, readDate } from '../../../domain/calendar'
import {
  certifiedPeriod,
  firstSignature,
  reportDay,
  SOON,
  SOON_VISITS,
  type Care,
  type FirstSignature,
} from '../../../rules/care-clocks'
import { Day } from '../../../ui/day'

type Urgency = 'late' | 'soon' | 'calm'
const INK: Record<Urgency, string> = {
  late: 'font-medium text-fix',
  soon: 'text-ink',
  calm: 'text-ink-soft',
}

/** What falls due in this episode of care, and when. */
export function CareDue({ care, date }: { care: Care; date: string }) {
  const read = readDate(date)
  const limits = read.kind === 'ok' ? careLimitsOn(read.value) : undefined
  if (read.kind !== 'ok' || !limits) return null
  const day = reportDay(care, read.value)
  const signature = firstSignature(care, read.value, limits)
  const period = certifiedPeriod(care, read.value, limits)
  return (
    <ul className="mt-2 grid gap-1 border-s-2 border-line ps-3" data-live="care">
      {day === undefined ? null : <ReportDue day={day} limit={limits.reportDays} />}
      {signature ? <SignatureDue signature={signature} date={read.value} /> : null}
      {period ? <PeriodDue until={period.until} date={read.value} /> : null}
    </ul>
  )
}

function Line({ urgency, children }: { urgency: Urgency; children: ReactNode }) {
  return <li className={INK[urgency]}>{children}</li>
}

function ReportDue({ day, limit }: { day: number; limit: number }) {
  if (day === 0)
    return (
      <Line urgency="calm">
        <Trans>Progress report written on this day.</Trans>
      </Line>
    )
  if (day > limit)
    return (
      <Line urgency="late">
        <Trans>
          Progress report overdue: due by treatment day {limit}, this is day {day}.
        </Trans>
      </Line>
    )
  return (
    <Line urgency={day >= limit - SOON_VISITS ? 'soon' : 'calm'}>
      <Trans>
        Progress report due by treatment day {limit}: this is day {day}.
      </Trans>
    </Line>
  )
}

function SignatureDue({ signature, date }: { signature: FirstSignature; date: string }) {
  switch (signature.kind) {
    case 'signed':
      return (
        <Line urgency="calm">
          <Trans>
            Plan signed on <Day date={signature.on} />.
          </Trans>
        </Line>
      )
    case 'order':
      return (
        <Line urgency="calm">
          <Trans>
            Plan sent on <Day date={signature.sentOn} />: the signed order stands for the signature.
          </Trans>
        </Line>
      )
    case 'signed-late':
      return (
        <Line urgency="soon">
          <Trans>
            Plan signed on <Day date={signature.on} />,{' '}
            <Plural value={signature.days} one="# day" other="# days" /> after the start of care.
          </Trans>
        </Line>
      )
    case 'open':
      return (
        <Line urgency={daysBetween(date, signature.by) <= SOON ? 'soon' : 'calm'}>
          <Trans>
            Signature of the plan due by <Day date={signature.by} />.
          </Trans>
        </Line>
      )
    case 'overdue':
      return (
        <Line urgency="late">
          <Trans>
            Signature of the plan overdue: due by <Day date={signature.by} />.
          </Trans>
        </Line>
      )
  }
}

function PeriodDue({ until, date }: { until: string; date: string }) {
  const left = daysBetween(date, until)
  if (left < 0)
    return (
      <Line urgency="late">
        <Trans>
          Signed period ended on <Day date={until} />: recertification overdue.
        </Trans>
      </Line>
    )
  return (
    <Line urgency={left <= SOON ? 'soon' : 'calm'}>
      <Trans>
        Recertification due by <Day date={until} />:{' '}
        <Plural value={left} one="# day left" other="# days left" />.
      </Trans>
    </Line>
  )
}
