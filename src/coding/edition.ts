import type { IsoDate } from '../domain/calendar'

/** A table as published for a span of dates. `to` is the last day it holds, or null while nothing newer is known. */
export interface Edition<T> {
  readonly name: string
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly source: string
  readonly table: T
}

/**
 * The edition that holds on a date. Editions are sorted by `from`; a date outside every span gives
 * undefined, never the latest one.
 */
export function editionOn<T>(
  editions: readonly Edition<T>[],
  date: IsoDate,
): Edition<T> | undefined {
  return editions.find((e) => e.from <= date && (e.to === null || date <= e.to))
}
