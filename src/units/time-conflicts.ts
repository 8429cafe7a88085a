import type { DraftNote } from '../domain/note'
import type { ClockTime } from '../domain/time'
import type { BlockReading } from './read-block'
import { clockOf } from './remembered'
import type { SameTimeGroups } from './same-time'
import type { TimeConflict } from './treatment'

/** When the visit began and ended, as far as known; `minutes` only where both are. */
export interface Visit {
  readonly from: ClockTime | undefined
  readonly to: ClockTime | undefined
  readonly minutes: number | undefined
}

const UNKNOWN: Visit = { from: undefined, to: undefined, minutes: undefined }

/** Reads time in and time out and adds what is wrong with them to `conflicts`. */
export function readVisit(
  session: Pick<DraftNote['session'], 'timeIn' | 'timeOut'>,
  conflicts: TimeConflict[],
): Visit {
  const [timeIn, timeOut] = [clockOf(session.timeIn), clockOf(session.timeOut)]
  if (timeIn.kind === 'bad') conflicts.push({ kind: 'bad-visit-clock', field: 'timeIn' })
  if (timeOut.kind === 'bad') conflicts.push({ kind: 'bad-visit-clock', field: 'timeOut' })
  const from = timeIn.kind === 'ok' ? timeIn.value : undefined
  const to = timeOut.kind === 'ok' ? timeOut.value : undefined
  if (from === undefined || to === undefined) return { from, to, minutes: undefined }
  if (to >= from) return { from, to, minutes: to - from }
  conflicts.push({ kind: 'visit-ends-before-start' })
  return UNKNOWN
}

/**
 * Adds every pair of attended blocks of one performer whose clock times overlap, unless the blocks
 * are linked as treated at once. Touching ends do not overlap. Blocks without a named performer
 * are taken for one person's.
 */
export function overlaps(
  readings: readonly BlockReading[],
  groups: SameTimeGroups,
  conflicts: TimeConflict[],
): void {
  const spans = readings.flatMap((reading) =>
    reading.attended && reading.span ? [{ reading, ...reading.span }] : [],
  )
  spans.forEach((a, at) => {
    for (const b of spans.slice(at + 1)) {
      const minutes = Math.min(a.to, b.to) - Math.max(a.from, b.from)
      if (minutes <= 0 || a.reading.block.performer !== b.reading.block.performer) continue
      const group = groups.get(a.reading)
      if (group === undefined || group !== groups.get(b.reading))
        conflicts.push({ kind: 'overlap', blocks: [a.reading.index, b.reading.index], minutes })
    }
  })
}

/** Adds blocks that reach outside the visit, and performers whose attended minutes exceed it. */
export function blocksAgainstVisit(
  readings: readonly BlockReading[],
  visit: Visit,
  conflicts: TimeConflict[],
): void {
  for (const { index, span } of readings) {
    if (!span) continue
    const { from, to } = span
    const inside = Math.min(to, visit.to ?? to) - Math.max(from, visit.from ?? from)
    const minutes = to - from - Math.max(inside, 0)
    if (minutes > 0) conflicts.push({ kind: 'outside-visit', block: index, minutes })
  }
  if (visit.minutes === undefined) return
  const sums = new Map<string, number>()
  for (const { attended, entering, block } of readings)
    if (attended) sums.set(block.performer, (sums.get(block.performer) ?? 0) + entering)
  for (const [performer, sum] of sums)
    if (sum > visit.minutes)
      conflicts.push({ kind: 'more-than-visit', performer, sum, visit: visit.minutes })
}
