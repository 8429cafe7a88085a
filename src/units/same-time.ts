import type { DraftNote } from '../domain/note'
import { takeMinutes, type BlockReading, type Span } from './read-block'
import type { TimeConflict } from './treatment'

/** Blocks linked with each other, directly or through others; a block without a link has no entry. */
export type SameTimeGroups = ReadonlyMap<BlockReading, readonly BlockReading[]>

/**
 * Counts linked blocks (several regions treated at once) one time: the span they cover together
 * where clock times tell it, else the longest of them. A linked block without minutes has those of
 * the block it is linked to. Changes `readings` in place.
 */
export function countSameTimeOnce(
  readings: readonly BlockReading[],
  session: Pick<DraftNote['session'], 'sameTime'>,
  conflicts: TimeConflict[],
): SameTimeGroups {
  const targets = new Map<BlockReading, BlockReading>()
  const groups = new Map<BlockReading, BlockReading[]>()
  for (const reading of readings) {
    const to = reading.block.sameTimeAs
    if (to === '') continue
    const target = readings.find((other) => other.block.id === to)
    if (target === undefined || target === reading) {
      conflicts.push({ kind: 'same-time-unknown', block: reading.index })
      continue
    }
    targets.set(reading, target)
    join(groups, reading, target)
    if (session.sameTime.trim() === '')
      conflicts.push({ kind: 'same-time-unstated', block: reading.index, with: target.index })
  }
  for (const reading of targets.keys()) if (reading.blank) inherit(reading, targets)
  for (const group of new Set(groups.values())) countOnce(group)
  return groups
}

function join(
  groups: Map<BlockReading, BlockReading[]>,
  reading: BlockReading,
  target: BlockReading,
): void {
  const mine = groups.get(reading) ?? [reading]
  const group = groups.get(target) ?? [target]
  if (mine !== group) group.push(...mine)
  for (const member of group) groups.set(member, group)
}

function inherit(reading: BlockReading, targets: ReadonlyMap<BlockReading, BlockReading>): void {
  const passed = new Set<BlockReading>()
  let source: BlockReading | undefined = reading
  while (source?.blank && !passed.has(source)) {
    passed.add(source)
    source = targets.get(source)
  }
  // Links in a ring in which nobody has minutes: each block still lacks its own.
  if (source?.blank) return
  // Where the links end at a blank block, that block alone answers for the missing minutes.
  reading.blank = false
  takeMinutes(reading, source?.minutes)
}

function countOnce(group: readonly BlockReading[]): void {
  const counting = group.filter(
    ({ minutes, notCounted }) =>
      minutes !== undefined && (notCounted === undefined || notCounted === 'untimed'),
  )
  // Timed services first: a minute that can count toward units is not taken up by a hot pack.
  counting.sort(
    (a, b) => Number(b.timed) - Number(a.timed) || b.entering - a.entering || a.index - b.index,
  )
  const spans = counting.flatMap(({ span, minutes }) =>
    span && span.to - span.from === minutes ? [span] : [],
  )
  const byClock = spans.length === counting.length
  const taken = new Set<number>()
  counting.forEach((reading, rank) => {
    const span = byClock ? spans[rank] : undefined
    if (span) reading.entering = newMinutes(span, taken)
    else if (rank > 0) reading.entering = 0
    if (rank > 0 && reading.entering === 0) reading.notCounted = 'same-time'
  })
}

/** Minutes of the span that no span before it has taken. */
function newMinutes({ from, to }: Span, taken: Set<number>): number {
  const before = taken.size
  for (let minute: number = from; minute < to; minute += 1) taken.add(minute)
  return taken.size - before
}
