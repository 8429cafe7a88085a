import type { IsoDate } from '../domain/calendar'

/**
 * A date as a message shows it: digits the same in every language, never broken at a hyphen, and never
 * turned around by a script that runs from right to left.
 */
export const dayInMessage = (date: IsoDate): string =>
  `\u2066${date.replaceAll('-', '-\u2060')}\u2069`
