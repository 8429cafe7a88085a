/** One stretch of a session on the clock. Times are minutes after midnight, `end` after `start`. */
export interface TimelineBlock {
  /** Position in the note's list. */
  readonly index: number
  readonly id: string
  readonly name: string
  readonly code: string
  readonly start: number
  readonly end: number
  /** Minutes written down; undefined while they cannot be told. They may differ from end minus start. */
  readonly minutes: number | undefined
  /** Who did it; blocks of one lane stand in one row. */
  readonly lane: string
  readonly counted: boolean
  /** Its time cannot be so. */
  readonly conflict: boolean
}

export interface Axis {
  readonly from: number
  readonly to: number
  /** Minutes between two grid lines. */
  readonly step: number
}

/** The stretch of the clock that holds all blocks, in whole steps: quarter hours, unless the day is long. */
export function axisOf(blocks: readonly TimelineBlock[]): Axis {
  const first = Math.min(...blocks.map((b) => b.start))
  const last = Math.max(...blocks.map((b) => b.end))
  const step = last - first <= 180 ? 15 : last - first <= 480 ? 30 : 60
  return { from: Math.floor(first / step) * step, to: Math.ceil(last / step) * step, step }
}

/** Where the grid lines are, both ends included. */
export const gridOf = ({ from, to, step }: Axis): number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step)

export interface Lane {
  readonly name: string
  /** Rows needed so that blocks at the same time do not hide each other. */
  readonly rows: number
  /** In the note's order, which does not change while a block is moved. */
  readonly blocks: readonly { readonly block: TimelineBlock; readonly row: number }[]
  readonly overlaps: readonly Overlap[]
}

/** Time that two conflicting blocks of one lane both claim. */
export interface Overlap {
  readonly from: number
  readonly to: number
}

function overlapsOf(blocks: readonly TimelineBlock[]): Overlap[] {
  const claimed: Overlap[] = []
  let reached = -1
  for (const block of blocks.filter((b) => b.conflict).toSorted((a, b) => a.start - b.start)) {
    const to = Math.min(reached, block.end)
    const last = claimed.at(-1)
    if (to > block.start) {
      if (last && block.start <= last.to)
        claimed[claimed.length - 1] = { from: last.from, to: Math.max(last.to, to) }
      else claimed.push({ from: block.start, to })
    }
    reached = Math.max(reached, block.end)
  }
  return claimed
}

/** Blocks by performer, in order of first appearance. */
export function lanesOf(blocks: readonly TimelineBlock[]): Lane[] {
  return [...new Set(blocks.map((b) => b.lane))].map((name) => {
    const own = blocks.filter((b) => b.lane === name)
    const ends: number[] = []
    const rowOf = new Map<string, number>()
    for (const block of own.toSorted((a, b) => a.start - b.start || a.index - b.index)) {
      const free = ends.findIndex((end) => end <= block.start)
      const row = free === -1 ? ends.length : free
      ends[row] = block.end
      rowOf.set(block.id, row)
    }
    return {
      name,
      rows: ends.length,
      blocks: own.map((block) => ({ block, row: rowOf.get(block.id) ?? 0 })),
      overlaps: overlapsOf(own),
    }
  })
}

const DAY = 24 * 60

/** A block moved by whole minutes, kept within the day; its length stays. */
export function moved(block: TimelineBlock, by: number): [start: number, end: number] {
  const length = block.end - block.start
  const start = Math.max(0, Math.min(DAY - 1 - length, block.start + by))
  return [start, start + length]
}

/** A block with one edge moved by whole minutes; at least a minute of it stays. */
export function stretched(
  block: TimelineBlock,
  edge: 'start' | 'end',
  by: number,
): [start: number, end: number] {
  return edge === 'start'
    ? [Math.max(0, Math.min(block.end - 1, block.start + by)), block.end]
    : [block.start, Math.min(DAY - 1, Math.max(block.start + 1, block.end + by))]
}

/** `HH:MM`, the end of the day as 24:00. */
export const clockLabel = (time: number): string =>
  `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
