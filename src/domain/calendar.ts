import type { IsoDate } from './time'

const DAY = 86_400_000

// Days are counted in UTC, where every day has 24 hours.
const dayOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY

/** The date so many days later (or earlier, below zero). `date` is a day that exists. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date((dayOf(date) + days) * DAY).toISOString().slice(0, 10)

/** Whole days from one date to another; below zero when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayOf(to) - dayOf(from)
