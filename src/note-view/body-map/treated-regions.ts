import { regionOf } from '../../domain/region'
import type { Side, TreatedRegion } from '../../domain/treatment-block'
import type { SpotSide } from './spots'

const join = (a: Side, b: Side): Side => (a === '' || a === b ? b : b === '' ? a : 'both')

/** On which side a region is treated; undefined where it is not. Rows for right and left count as both. */
export function sideOf(value: readonly TreatedRegion[], region: string): Side | undefined {
  const sides = value.filter((t) => t.region === region).map((t) => t.side)
  return sides.length === 0 ? undefined : sides.reduce(join)
}

/** One row for each region, in the order they were chosen. */
export function oneRowEach(value: readonly TreatedRegion[]): TreatedRegion[] {
  return [...new Set(value.map((t) => t.region))].map((region) => ({
    region,
    side: sideOf(value, region) ?? '',
  }))
}

export const without = (value: readonly TreatedRegion[], region: string): TreatedRegion[] =>
  oneRowEach(value).filter((t) => t.region !== region)

/** Puts a region on exactly this side, in place if it was chosen already. */
export function withSide(
  value: readonly TreatedRegion[],
  region: string,
  side: Side,
): TreatedRegion[] {
  const rows = oneRowEach(value)
  return rows.some((t) => t.region === region)
    ? rows.map((t) => (t.region === region ? { region, side } : t))
    : [...rows, { region, side }]
}

/** Adds a region, or a side to it: left added to right is both. */
export function adding(
  value: readonly TreatedRegion[],
  region: string,
  side: Side,
): TreatedRegion[] {
  const now = sideOf(value, region)
  return withSide(value, region, now === undefined ? side : join(now, side))
}

/** Turns one side of a region on or off, as a tap on the figure does. */
export function toggled(
  value: readonly TreatedRegion[],
  region: string,
  side: SpotSide,
): TreatedRegion[] {
  const now = sideOf(value, region)
  if (now === undefined) return withSide(value, region, side)
  if (now === side) return without(value, region)
  if (now === 'both') return withSide(value, region, side === 'right' ? 'left' : 'right')
  return withSide(value, region, join(now, side))
}

/** The next state in the list: none, right, left, both, none; the midline only none and chosen. */
export function cycled(value: readonly TreatedRegion[], region: string): TreatedRegion[] {
  const known = regionOf(region)
  const order: (Side | undefined)[] = [
    undefined,
    ...(known?.sided ? [] : ['' as const]),
    ...(known?.mayHaveSide ? (['right', 'left', 'both'] as const) : []),
  ]
  // A paired region still without a side is not in the order; it goes on as if it were new.
  const now = Math.max(0, order.indexOf(sideOf(value, region)))
  const next = order[(now + 1) % order.length]
  return next === undefined ? without(value, region) : withSide(value, region, next)
}
