import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { interventionOf } from '../../../coding/interventions'
import { Key } from '../../../ui/key'
import { useShortcut } from '../../../ui/shortcut'
import { useLive } from '../workspace'
import { runningBlock } from './timers'
import { useTimers } from './use-timers'

const FAVOURITES = [
  'joint-mobilization',
  'soft-tissue-mobilization',
  'manual-traction',
  'myofascial-release',
  'muscle-energy',
  'lymphatic-drainage',
  '97110',
  '97530',
]

/** One press starts a technique's clock, another stops it. */
export function Tiles({ onMore }: { onMore: () => void }) {
  const { t } = useLingui()
  const timers = useTimers()
  const running = useLive((state) => runningBlock(state.facts.note)?.intervention)
  const from = useLive((state) => runningBlock(state.facts.note)?.runs.at(-1)?.from)
  useShortcut('0', timers.stop)
  return (
    <div>
      <div
        role="group"
        aria-label={t`Start a technique`}
        className="grid grid-cols-2 gap-2 sm:grid-cols-4"
      >
        {FAVOURITES.map((id, i) => (
          <Tile
            key={id}
            id={id}
            digit={String(i + 1)}
            from={running === id ? from : undefined}
            onPress={() => timers.toggle(id)}
          />
        ))}
        {running !== undefined && !FAVOURITES.includes(running) ? (
          <Tile id={running} digit="0" from={from} onPress={() => timers.toggle(running)} />
        ) : null}
        <button
          type="button"
          data-place="session.blocks"
          onClick={onMore}
          className="min-h-13 rounded-lg border border-dashed border-line-strong px-3 text-start text-sm text-ink-soft hover:bg-accent-soft hover:text-ink pointer-coarse:min-h-18"
        >
          <Trans>More, or add without a timer</Trans>
        </button>
      </div>
    </div>
  )
}

function Tile({
  id,
  digit,
  from,
  onPress,
}: {
  id: string
  digit: string
  from: number | undefined
  onPress: () => void
}) {
  const { i18n } = useLingui()
  const intervention = interventionOf(id)
  useShortcut(digit, digit === '0' ? () => undefined : onPress)
  if (!intervention) return null
  const isRunning = from !== undefined
  return (
    <button
      type="button"
      aria-pressed={isRunning}
      onClick={onPress}
      className={`flex min-h-13 items-center justify-between gap-2 rounded-lg border px-3 text-start text-sm pointer-coarse:min-h-18 ${
        isRunning
          ? 'border-accent bg-accent-soft font-medium'
          : 'border-line bg-surface hover:border-line-strong'
      }`}
    >
      <span className="min-w-0">
        {i18n._(intervention.label)}
        {intervention.family === null ? (
          <span className="text-ink-soft"> {intervention.code}</span>
        ) : null}
      </span>
      {isRunning ? <Elapsed from={from} /> : <Key>{digit}</Key>}
    </button>
  )
}

const two = (n: number) => String(n).padStart(2, '0')

/** Minutes and seconds since the start. Only a display: units count recorded whole minutes. */
function Elapsed({ from }: { from: number }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.floor((now - from) / 1000))
  return (
    <span dir="ltr" className="font-mono text-xs text-ink-soft" aria-hidden="true">
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </span>
  )
}
