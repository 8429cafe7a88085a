import { Plural, Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../../../ui/button'
import { useLive, useWorkspace } from '../workspace'
import { clocksNow, doubtOf, runningRun, wholeMinutes, type TimerDoubt } from './timers'
import { useTimers } from './use-timers'

/** When this page last saw itself awake; shared by all notices, gone with the page. */
let hiddenAt: number | undefined

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
  const [doubt, setDoubt] = useState<TimerDoubt>()

  useEffect(() => {
    if (block === undefined || from === undefined) {
      setDoubt(undefined)
      return
    }
    const sameLoad = from >= performance.timeOrigin
    const look = () => {
      if (document.hidden) {
        hiddenAt = Date.now()
        return
      }
      const lastSeen = sameLoad ? hiddenAt : Date.parse(opened.savedAt)
      setDoubt(doubtOf({ from, to: null, mono }, clocksNow(), lastSeen, sameLoad))
      hiddenAt = undefined
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [block, from, mono, opened.savedAt])

  if (!doubt || block === undefined || from === undefined) return null
  const ran = wholeMinutes(from, Date.now())
  return (
    <div role="alert" className="mt-2 rounded-md border border-fix bg-fix-soft p-3 text-sm">
      <p>
        {doubt.kind === 'away' ? (
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
        <Button size="small" onClick={() => timers.settle(block, ran)}>
          <Plural value={ran} one="Keep # minute" other="Keep # minutes" />
        </Button>
        <Button
          size="small"
          onClick={() => {
            timers.settle(block, 0)
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
        <Button size="small" kind="quiet" onClick={() => setDoubt(undefined)}>
          <Trans>Still treating, go on</Trans>
        </Button>
      </div>
    </div>
  )
}
