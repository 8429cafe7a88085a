import type { DraftNote } from '../domain/note'
import type { ClockProblem, ClockTime, Minutes, MinutesProblem } from '../domain/time'
import type { Person } from '../domain/person'
import { readBlock, type BlockReading } from './read-block'
import { countSameTimeOnce } from './same-time'
import { blocksAgainstVisit, overlaps, readVisit } from './time-conflicts'

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

/**
 * Reads the session of a draft: what each block's minutes are, which of them count toward units,
 * and what about them cannot be so. Any draft can be read; nothing throws. All numbers are whole
 * minutes. Typed minutes win over clock times. Two totals are kept apart because a Medicare
 * treatment note needs both (Medicare Benefit Policy Manual, ch. 15 §220.3.E).
 */
export function readTreatment(note: Pick<DraftNote, 'session' | 'people'>): Treatment {
  const conflicts: TimeConflict[] = []
  const { session, people } = note
  const readings = session.blocks.map((block, index) => readBlock(block, index, people, conflicts))
  const untimed: string[] = []
  for (const { code, notCounted } of readings)
    if (notCounted === 'untimed' && !untimed.includes(code)) untimed.push(code)

  const groups = countSameTimeOnce(readings, session, conflicts)
  for (const { blank, index } of readings)
    if (blank) conflicts.push({ kind: 'no-minutes', block: index })
  const visit = readVisit(session, conflicts)
  overlaps(readings, groups, conflicts)
  blocksAgainstVisit(readings, visit, conflicts)

  return {
    blocks: readings.map(readOut),
    untimed,
    ...totals(readings),
    notCountedMinutes: readings.flatMap(leftOut),
    visitMinutes: visit.minutes,
    conflicts,
  }
}

const countedOf = ({ timed, entering }: BlockReading): number => (timed ? entering : 0)

const readOut = (reading: BlockReading): ReadBlock => ({
  id: reading.block.id,
  index: reading.index,
  intervention: reading.block.intervention,
  code: reading.code,
  timed: reading.timed,
  minutes: reading.minutes,
  start: reading.start,
  end: reading.end,
  performer: reading.performer,
  notCounted: reading.notCounted,
  counted: countedOf(reading),
})

function totals(
  readings: readonly BlockReading[],
): Pick<Treatment, 'perCode' | 'timedMinutes' | 'totalMinutes'> {
  const perCode: { code: string; minutes: number }[] = []
  let timedMinutes = 0
  let totalMinutes = 0
  for (const reading of readings) {
    totalMinutes += reading.entering
    if (!reading.timed) continue
    timedMinutes += reading.entering
    const known = perCode.find(({ code }) => code === reading.code)
    if (known) known.minutes += reading.entering
    else perCode.push({ code: reading.code, minutes: reading.entering })
  }
  return { perCode, timedMinutes, totalMinutes }
}

function leftOut(reading: BlockReading): Treatment['notCountedMinutes'] {
  const { index, minutes = 0, entering, notCounted, timed } = reading
  const untimed = timed ? 0 : entering
  const rest = minutes - entering
  const why = notCounted === undefined || notCounted === 'untimed' ? 'same-time' : notCounted
  return [
    ...(untimed > 0 ? [{ index, minutes: untimed, why: 'untimed' as const }] : []),
    ...(rest > 0 ? [{ index, minutes: rest, why }] : []),
  ]
}
