import { momentNow, momentOf, timeLeft, warnFrom, type TimeLeft } from '../../storage/idle-time'
import { readPreferences } from '../../storage/preferences'
import { lock, session } from '../../storage/session'
import { onActiveElsewhere, tellActive } from '../../storage/tabs'
import { cover, uncover } from './cover'

const BEAT_MS = 5000
/** Other tabs hear of a key this often. */
const TELL_MS = 500
/** A page that slept has heard within this what other tabs said meanwhile. */
const HEAR_MS = 150

export interface Warning {
  readonly seconds: number
  readonly by: TimeLeft['by']
}

let warning: Warning | undefined
const listeners = new Set<() => void>()

/** What is said of the lock that comes; nothing for most of the time. */
export const lockWarning = {
  get now(): Warning | undefined {
    return warning
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

function warn(next: Warning | undefined) {
  if (next?.seconds === warning?.seconds && next?.by === warning?.by) return
  warning = next
  for (const listener of listeners) listener()
}

/** Locks an open vault when nobody presses a key for as long as is set. Call the result when it is locked. */
export function watchIdle(vault: string, since: number): () => void {
  let active = momentNow()
  const opened = momentOf(since, active)
  let minutes = readPreferences().lockAfter
  let told = 0
  let pointer = ''
  let isEnding = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new AbortController()
  const { signal } = over

  const left = () => timeLeft({ active, opened }, momentNow(), minutes)

  /** Looks at the clocks, says what is to be said, and comes again in time. */
  function look() {
    clearTimeout(timer)
    if (isEnding || signal.aborted) return
    minutes = readPreferences().lockAfter
    const { ms, by } = left()
    if (ms <= 0) return hear()
    const announced = warnFrom(minutes)
    warn(ms <= announced ? { seconds: Math.ceil(ms / 1000), by } : undefined)
    const next = ms > announced ? ms - announced : ms % 1000 || 1000
    timer = setTimeout(look, Math.min(BEAT_MS, next))
  }

  /** Time is up here, or this page slept. Until other tabs had their say nothing is shown. */
  function hear() {
    if (isEnding) return
    isEnding = true
    clearTimeout(timer)
    cover(vault)
    timer = setTimeout(() => {
      if (session.current.kind !== 'open') return
      if (left().ms <= 0) return void lock()
      isEnding = false
      uncover()
      look()
    }, HEAR_MS)
  }

  function act(event: Event) {
    if (!event.isTrusted) return
    // The very key that wakes a device comes before any timer: it opens nothing, and is not typed.
    if (isEnding || left().ms <= 0) {
      event.preventDefault()
      event.stopImmediatePropagation()
      return hear()
    }
    active = momentNow()
    if (Math.abs(active.wall - told) >= TELL_MS) tellActive(vault, (told = active.wall))
    if (warning) look()
  }

  function move(event: PointerEvent) {
    // A page that is drawn anew under a resting pointer says it moved.
    const at = `${event.screenX} ${event.screenY}`
    const moved = pointer !== '' && pointer !== at
    pointer = at
    if (moved) act(event)
  }

  const capture = { capture: true, signal }
  // Words that are spoken, or come from an input method, press no key.
  for (const done of ['keydown', 'beforeinput', 'pointerdown']) addEventListener(done, act, capture)
  addEventListener('wheel', act, { ...capture, passive: true })
  addEventListener('pointermove', move, { ...capture, passive: true })
  addEventListener('focus', look, capture)
  for (const seen of ['visibilitychange', 'freeze']) document.addEventListener(seen, look, capture)
  // A page that was frozen has not heard yet what other tabs said.
  document.addEventListener('resume', hear, capture)
  addEventListener('pageshow', (event) => (event.persisted ? hear() : look()), capture)
  const stopHearing = onActiveElsewhere((which, wall) => {
    if (which !== vault) return
    const now = momentNow()
    const told = momentOf(wall, now)
    if (timeLeft({ active: told, opened }, now, minutes).ms <= left().ms) return
    active = told
    if (warning) look()
  })
  look()

  return () => {
    over.abort()
    stopHearing()
    clearTimeout(timer)
    warn(undefined)
  }
}
