/** An instant on both clocks of this page: one can be set by hand, the other may stop while the device sleeps. */
export interface Moment {
  readonly wall: number
  readonly mono: number
}

export const momentNow = (): Moment => ({ wall: Date.now(), mono: performance.now() })

/** An instant that another tab tells by the wall clock. */
export const momentOf = (wall: number, now: Moment): Moment => ({
  wall,
  mono: now.mono - Math.max(0, now.wall - wall),
})

/** The longer one counts: a clock set back, or one that slept, never makes it less. */
export const elapsed = (since: Moment, now: Moment): number =>
  Math.max(now.wall - since.wall, now.mono - since.mono)

const MINUTE = 60_000
/** However much somebody works: after half a day the passphrase is asked for again. */
const LONGEST_OPEN = 12 * 60 * MINUTE

export interface TimeLeft {
  readonly ms: number
  /** What ends it: nobody pressed a key, or it was open for half a day. */
  readonly by: 'idle' | 'long'
}

/** How long the notes stay open if nobody presses a key any more. */
export function timeLeft(
  { active, opened }: { readonly active: Moment; readonly opened: Moment },
  now: Moment,
  minutes: number,
): TimeLeft {
  const idle = minutes * MINUTE - elapsed(active, now)
  const long = LONGEST_OPEN - elapsed(opened, now)
  return long < idle ? { ms: long, by: 'long' } : { ms: idle, by: 'idle' }
}

/** A minute before the lock it is announced; of a single minute the second half. */
export const warnFrom = (minutes: number): number => Math.min(MINUTE, (minutes * MINUTE) / 2)
