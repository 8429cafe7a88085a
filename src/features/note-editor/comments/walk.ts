import type { Place } from '../../../domain/place'

/** Somewhere that F8 goes: a comment, or a finding. */
export interface Stop {
  readonly key: string
  readonly place: Place
  /** The id of the comment, where it is one. */
  readonly comment?: string
}

/**
 * The stop after (or before) where the person is. `last` is the stop they went to last, as long as the
 * focus stayed there; two stops at one place are told apart by it. `here` is the place that has the focus.
 */
export function nextStop(
  stops: readonly Stop[],
  last: string | undefined,
  here: Place,
  step: 1 | -1,
): Stop | undefined {
  const by = stops.findIndex(({ key }) => key === last)
  const at = by < 0 ? stops.findIndex(({ place }) => place !== '' && place === here) : by
  const next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step
  return stops.at(next % stops.length)
}
