import type { ClockProblem, ClockTime, Minutes, MinutesProblem } from '../domain/time'
import type { Person } from '../domain/person'

/** Why minutes of a block are not counted toward units. `unnamed`: no service we know is named yet. */
export type NotCounted =
  | 'student'
  | 'not-entitled'
  | 'unnamed'
  | 'group'
  | 'concurrent'
  | 'co-treatment'
  | 'same-time'
  | 'untimed'

/** One block, read. `minutes` is undefined while they cannot be told. */
export interface ReadBlock {
  readonly id: string
  /** Position in the note's list: the field paths use it. */
  readonly index: number
  readonly intervention: string
  readonly code: string
  readonly timed: boolean
  readonly minutes: Minutes | undefined
  readonly start: ClockTime | undefined
  readonly end: ClockTime | undefined
  readonly performer: Person | undefined
  readonly notCounted: NotCounted | undefined
  /** Minutes that enter the unit count: 0 when not counted or unknown, never more than `minutes`. */
  readonly counted: number
}

/** Something about time that cannot be so. `blocks` are indices into the note's list. */
export type TimeConflict =
  | { kind: 'no-minutes'; block: number }
  | { kind: 'bad-minutes'; block: number; why: MinutesProblem }
  | { kind: 'bad-clock'; block: number; field: 'start' | 'end'; why: ClockProblem }
  | { kind: 'ends-before-start'; block: number }
  | { kind: 'minutes-differ'; block: number; minutes: number; clock: number }
  | { kind: 'overlap'; blocks: readonly [number, number]; minutes: number }
  | { kind: 'same-time-unstated'; block: number; with: number }
  | { kind: 'same-time-unknown'; block: number }
  | { kind: 'outside-visit'; block: number; minutes: number }
  /** One performer's attended minutes exceed the visit by `sum - visit`. `performer` is an id, '' when not named. */
  | { kind: 'more-than-visit'; performer: string; sum: number; visit: number }
  | { kind: 'bad-visit-clock'; field: 'timeIn' | 'timeOut' }
  | { kind: 'visit-ends-before-start' }

/** The session's time as a claim sees it. All sums in whole minutes. */
export interface Treatment {
  readonly blocks: readonly ReadBlock[]
  /** Counted one-on-one minutes of each timed code, in the order the codes first appear; zero-minute codes included. */
  readonly perCode: readonly { readonly code: string; readonly minutes: number }[]
  /** Untimed services by people who may be billed, each once, in order of appearance. */
  readonly untimed: readonly string[]
  /** Total timed-code treatment minutes. */
  readonly timedMinutes: number
  /** Total treatment minutes: timed, plus untimed services. Never less than `timedMinutes`. */
  readonly totalMinutes: number
  /** What was left out and why, by block; a block treated partly at the same time as another has only its shared part here. */
  readonly notCountedMinutes: readonly {
    readonly index: number
    readonly minutes: number
    readonly why: NotCounted
  }[]
  /** Time out minus time in, where both are known and in order. */
  readonly visitMinutes: number | undefined
  readonly conflicts: readonly TimeConflict[]
}
