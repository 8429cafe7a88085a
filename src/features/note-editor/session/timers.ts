import { newBlock } from '../../../domain/new-note'
import type { DraftNote } from '../../../domain/note'
import { ClockTime, clockText } from '../../../domain/time'
import type { TimerRun, TreatmentBlock } from '../../../domain/treatment-block'
import { localClock } from '../../../note-view/local-date'

/** Both clocks at once: `wall` can be set by hand or jump; `mono` cannot, but starts anew with each page load. */
export interface Now {
  readonly wall: number
  readonly mono: number
}

export const clocksNow = (): Now => ({
  wall: Date.now(),
  mono: performance.timeOrigin + performance.now(),
})

const MAX_MINUTES = 480

export const runningRun = (block: TreatmentBlock): TimerRun | undefined =>
  block.runs.find((run) => run.to === null)

export const runningBlock = (note: DraftNote): TreatmentBlock | undefined =>
  note.session.blocks.find((block) => runningRun(block))

/** Whole minutes between two instants, never rounded up. */
export const wholeMinutes = (from: number, to: number): number =>
  Math.max(0, Math.min(MAX_MINUTES, Math.floor((to - from) / 60_000)))

/** A block whose timer starts now. Regions and details of the same technique earlier in this session go along. */
export function startedBlock(
  id: string,
  intervention: string,
  performer: string,
  earlier: TreatmentBlock | undefined,
  now: Now,
): TreatmentBlock {
  return {
    ...newBlock(id, intervention, performer),
    ...(earlier && {
      regions: earlier.regions,
      parameters: earlier.parameters,
      purpose: earlier.purpose,
      performer: earlier.performer,
    }),
    start: localClock(new Date(now.wall)),
    runs: [{ from: now.wall, to: null, mono: now.mono }],
    origin: 'timer',
  }
}

const clockAfter = (start: string, minutes: number): string => {
  const [hour = 0, minute = 0] = start.split(':').map(Number)
  const end = ClockTime.safeParse(hour * 60 + minute + minutes)
  // A session that runs past midnight is two dates; the end stays open for a person to decide.
  return end.success ? clockText(end.data) : ''
}

/**
 * The block with its timer stopped after `minutes`; the end follows from the start, so that both always
 * agree. `by-hand` leaves minutes and end blank: nobody knows them but the writer.
 */
export function stoppedBlock(
  block: TreatmentBlock,
  to: number,
  minutes?: number | 'by-hand',
): TreatmentBlock {
  const run = runningRun(block)
  if (!run) return block
  const counted = minutes ?? wholeMinutes(run.from, to)
  return {
    ...block,
    minutes: counted === 'by-hand' ? '' : String(counted),
    end: counted === 'by-hand' ? '' : clockAfter(block.start, counted),
    runs: block.runs.map((r) => (r === run ? { ...r, to } : r)),
  }
}

export type TimerDoubt =
  /** The page was asleep, locked or closed while the timer ran. */
  | { kind: 'away'; minutes: number }
  /** The wall clock was changed while the timer ran: the two clocks disagree by this many minutes. */
  | { kind: 'clock-changed'; minutes: number }

const AWAY_MS = 5 * 60_000
const DRIFT_MS = 90_000

/**
 * Whether a running timer should be believed. `awaySince` is when the page was last seen alive, if it
 * was not for a while. `sameLoad` tells that the page has not been loaded anew since the start.
 */
export function doubtOf(
  run: TimerRun,
  now: Now,
  awaySince: number | undefined,
  sameLoad: boolean,
): TimerDoubt | undefined {
  // First, because a device that sleeps stops its monotonic clock: the drift alone looks like a changed clock.
  if (awaySince !== undefined && now.wall - Math.max(awaySince, run.from) > AWAY_MS)
    return { kind: 'away', minutes: wholeMinutes(run.from, now.wall) }
  if (run.mono !== null && sameLoad) {
    const drift = now.wall - run.from - (now.mono - run.mono)
    if (Math.abs(drift) > DRIFT_MS)
      return { kind: 'clock-changed', minutes: Math.round(drift / 60_000) }
  }
  if (now.wall < run.from)
    return { kind: 'clock-changed', minutes: Math.round((now.wall - run.from) / 60_000) }
  return undefined
}
