import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { goTo } from './go-to'
import { useLive } from './workspace'

/** Minutes and units of each code, in the order in which they count. */
export function UnitLines() {
  // Plain words where a key changes them: each <Trans> is three parts more to draw.
  const { t } = useLingui()
  const count = useLive((state) => state.facts.count)
  const perCode = useLive((state) => state.facts.treatment.perCode)
  const lines = count?.lines ?? perCode.map((c) => ({ ...c, units: undefined }))
  return (
    <ul className="flex min-h-6 flex-wrap items-baseline gap-x-4 max-sm:gap-x-3" data-live="units">
      {lines.map((line, i) => (
        <li key={line.code} className="flex items-baseline gap-1.5 whitespace-nowrap">
          <Swatch nth={i} />
          <span className="text-sm">{line.code}</span>
          {line.units === undefined ? null : (
            <span className="text-base font-semibold max-sm:text-sm">
              {t`${plural(line.units, { one: '# unit', other: '# units' })}`}
            </span>
          )}
          <span className="text-sm text-ink-soft max-sm:text-xs">{t`${line.minutes} min`}</span>
        </li>
      ))}
      {lines.length === 0 ? (
        <li className="text-sm text-ink-soft">
          <Trans>No minutes yet</Trans>
        </li>
      ) : null}
    </ul>
  )
}

/** Leads to the first minutes. */
export function TimedMinutes() {
  const { t } = useLingui()
  const timedMinutes = useLive((state) => state.facts.treatment.timedMinutes)
  const totalMinutes = useLive((state) => state.facts.treatment.totalMinutes)
  return (
    <button
      type="button"
      className="rounded-sm text-end text-sm whitespace-nowrap hover:underline max-sm:text-start max-sm:text-xs max-sm:whitespace-normal"
      onClick={() => goTo('session.blocks.0.minutes')}
    >
      {t`${timedMinutes} timed minutes, ${totalMinutes} in all`}
    </button>
  )
}

/** Shape first, hue second: full, striped, outlined, dotted. */
function Swatch({ nth }: { nth: number }) {
  const look = [
    'bg-accent',
    'swatch-striped',
    'border-2 border-accent',
    'border-2 border-dotted border-second',
  ]
  return (
    <span aria-hidden="true" className={`size-2.5 self-center rounded-xs ${look[nth % 4] ?? ''}`} />
  )
}

const PAUSE_MS = 2000

/** Tells a screen reader the units when they changed, at most every two seconds. */
export function Announced() {
  const text = useLive(
    ({ facts: { count } }) =>
      count?.lines.map((l) => `${l.code}: ${l.units}, ${l.minutes} min`).join('; ') ?? '',
  )
  const [said, setSaid] = useState('')
  const first = useRef(text)
  useEffect(() => {
    if (text === first.current) return
    const timer = setTimeout(() => setSaid(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  )
}
