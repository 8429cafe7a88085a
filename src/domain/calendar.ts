import { plainDigits, type Entry, type Read } from './entry'

/** A calendar date without a zone, `YYYY-MM-DD`. */
export type IsoDate = string

export type DateProblem = 'not-a-date'

/** A date as a date input gives it, `YYYY-MM-DD`; refuses days that do not exist. */
export function readDate(entry: Entry): Read<IsoDate, DateProblem> {
  const text = plainDigits(entry)
  if (text === '') return { kind: 'blank' }
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return { kind: 'bad', why: 'not-a-date' }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return { kind: 'bad', why: 'not-a-date' }
  return { kind: 'ok', value: text }
}

const DAY = 86_400_000

// Days are counted in UTC, where every day has 24 hours.
const dayOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY

/** The date so many days later (or earlier, below zero). `date` is a day that exists. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date((dayOf(date) + days) * DAY).toISOString().slice(0, 10)

/** Whole days from one date to another; below zero when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayOf(to) - dayOf(from)
