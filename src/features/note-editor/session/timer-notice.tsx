import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../../../ui/button'
import { session } from '../../../storage/session'
import { useLive, useWorkspace } from '../workspace'
import { clocksNow, doubtOf, runningRun, wholeMinutes, type Now, type TimerDoubt } from './timers'
import { useTimers } from './use-timers'

const BEAT_MS = 10_000

// A timer started earlier on the monotonic clock ran through another load of the page.
const loaded = clocksNow().mono
const isOfThisLoad = (mono: number | null) => mono !== null && mono >= loaded

/** What this page saw of itself and was told; shared by all notices, gone with the page. */
let hiddenAt: number | undefined
let awakeAt: number | undefined
let vouched: { readonly block: string; readonly at: Now } | undefined

// Behind a lock nobody looks.
session.subscribe(() => {
  if (session.current.kind !== 'open') hiddenAt ??= clocksNow().wall
})

/** Asks about a timer that ran while nobody was looking, or across a change of the clock. Never decides by itself. */
export function TimerNotice({ index }: { index: number }) {
  const { opened } = useWorkspace()
  const timers = useTimers()
  const block = useLive((state) => {
    const found = state.facts.note.session.blocks[index]
    return found && runningRun(found) ? found.id : undefined
  })
  const from = useLive((state) => state.facts.note.session.blocks[index]?.runs.at(-1)?.from)
  const mono = useLive((state) => state.facts.note.session.blocks[index]?.runs.at(-1)?.mono ?? null)
  const [asked, setAsked] = useState<{ block: string; kind: TimerDoubt['kind'] }>()

  useEffect(() => {
    if (block === undefined || from === undefined) return
    const look = () => {
      const now = clocksNow()
      const since = hiddenAt ?? awakeAt
      awakeAt = now.wall
      if (document.hidden) {
        hiddenAt ??= now.wall
        return
      }
      hiddenAt = undefined
      const start = isOfThisLoad(mono) ? { wall: from, mono } : undefined
      const trusted = vouched?.block === block ? vouched.at : start
      const doubt = trusted
        ? doubtOf({ from: trusted.wall, to: null, mono: trusted.mono }, now, since, true)
        : doubtOf({ from, to: null, mono }, now, Date.parse(opened.savedAt), false)
      // A question stays until it is answered, also when a later look finds nothing odd.
      if (doubt) setAsked({ block, kind: doubt.kind })
      else if (!trusted) vouched = { block, at: now }
    }
    awakeAt = undefined
    look()
    // A device can fall asleep without telling the page; then the beats have a gap.
    const beat = setInterval(look, BEAT_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(beat)
      document.removeEventListener('visibilitychange', look)
    }
  }, [block, from, mono, opened.savedAt])

  if (asked === undefined || asked.block !== block || from === undefined) return null
  // The wall clock is the one in doubt then; the other one counted on, if this page was there all the time.
  const byMono = asked.kind === 'clock-changed' && isOfThisLoad(mono)
  // The minutes at this moment are what is asked about; every beat draws them anew.
  // oxlint-disable-next-line react/purity
  const ran =
    // oxlint-disable-next-line react/purity
    byMono && mono !== null ? wholeMinutes(mono, clocksNow().mono) : wholeMinutes(from, Date.now())
  return (
    <div role="alert" className="mt-2 rounded-md border border-fix bg-fix-soft p-3 text-sm">
      <p>
        {asked.kind === 'away' ? (
          <Plural
            value={ran}
            one="This timer ran # minute while the page was not looked at."
            other="This timer ran # minutes while the page was not looked at."
          />
        ) : (
          <Trans>The clock of this device changed while the timer ran.</Trans>
        )}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {ran > 0 ? (
          <Button size="small" onClick={() => timers.settle(block, ran)}>
            <Plural value={ran} one="Keep # minute" other="Keep # minutes" />
          </Button>
        ) : null}
        <Button
          size="small"
          onClick={() => {
            timers.settle(block, 'by-hand')
            document
              .querySelector<HTMLElement>(`[data-place="session.blocks.${index}.minutes"]`)
              ?.focus()
          }}
        >
          <Trans>Stop and type the minutes</Trans>
        </Button>
        <Button size="small" kind="quiet" onClick={() => timers.settle(block, 'discard')}>
          <Trans>Discard</Trans>
        </Button>
        <Button
          size="small"
          kind="quiet"
          onClick={() => {
            vouched = { block, at: clocksNow() }
            setAsked(undefined)
          }}
        >
          <Trans>Still treating, go on</Trans>
        </Button>
      </div>
    </div>
  )
}
