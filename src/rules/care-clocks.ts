import type { CareLimits } from '../coding/care-limits'
import { addDays, daysBetween, readDate, type IsoDate } from '../domain/calendar'
import { plainDigits, type Read } from '../domain/entry'
import type { DraftNote } from '../domain/note'
import type { CareDates } from '../domain/plan-of-care'

/** Days before a clock runs out that the writer hears of it. */
export const SOON = 10
/** Treatment days before a progress report is due that the writer hears of it. */
export const SOON_VISITS = 2

export type CareDate = Exclude<keyof CareDates, 'daysSinceReport'>
export const CARE_DATES: readonly CareDate[] = [
  'startOn',
  'certifiedOn',
  'certifiedUntil',
  'orderOn',
  'sentOn',
  'reportOn',
]

/** The dates of care as far as they are dates. */
export interface Care extends Readonly<Record<CareDate, IsoDate | undefined>> {
  /** Treatment days since the last report, this one included. */
  readonly days: Read<number>
  /** Entries that are no date. */
  readonly bad: readonly CareDate[]
}

function readDays(entry: string): Read<number> {
  const text = plainDigits(entry)
  if (text === '') return { kind: 'blank' }
  return /^\d{1,3}$/.test(text) && Number(text) > 0
    ? { kind: 'ok', value: Number(text) }
    : { kind: 'bad', why: 'not-a-number' }
}

/** Whether anything was entered about the plan's clocks. */
export const isEntered = (care: CareDates): boolean =>
  Object.values(care).some((entry) => entry.trim() !== '')

/** Reads the dates of care; what is no date is named in `bad`. */
export function readCare(entries: CareDates): Care {
  const bad: CareDate[] = []
  const date = (name: CareDate): IsoDate | undefined => {
    const read = readDate(entries[name])
    if (read.kind === 'bad') bad.push(name)
    return read.kind === 'ok' ? read.value : undefined
  }
  return {
    startOn: date('startOn'),
    certifiedOn: date('certifiedOn'),
    certifiedUntil: date('certifiedUntil'),
    orderOn: date('orderOn'),
    sentOn: date('sentOn'),
    reportOn: date('reportOn'),
    days: readDays(entries.daysSinceReport),
    bad,
  }
}

/**
 * Which treatment day since the last report this visit is; 0 where the report was written on this
 * very day, undefined while nobody counted.
 */
export function reportDay({ reportOn, startOn, days }: Care, date: IsoDate): number | undefined {
  // An evaluation is no report of progress: its day counts.
  if (reportOn === date && reportOn !== startOn) return 0
  return days.kind === 'ok' ? days.value : undefined
}

/** A signed order on file and the plan sent in time: they stand for the first signature. */
export function orderStands(care: Care, date: IsoDate, limits: CareLimits): boolean {
  const { startOn, orderOn, sentOn } = care
  if (!limits.orderStands || !startOn || !orderOn || !sentOn) return false
  return orderOn <= date && sentOn <= date && daysBetween(startOn, sentOn) <= limits.certifyDays
}

export type FirstSignature =
  | { readonly kind: 'signed'; readonly on: IsoDate }
  | { readonly kind: 'order'; readonly sentOn: IsoDate }
  /** Signed after its time; it may be a later signature. `days` since the start of care. */
  | { readonly kind: 'signed-late'; readonly on: IsoDate; readonly days: number }
  | { readonly kind: 'open'; readonly by: IsoDate }
  | { readonly kind: 'overdue'; readonly by: IsoDate }

/** How the first certification of the plan stands on a date, or undefined without a start of care. */
export function firstSignature(
  care: Care,
  date: IsoDate,
  limits: CareLimits,
): FirstSignature | undefined {
  const { startOn, certifiedOn, sentOn } = care
  if (!startOn) return undefined
  const days = certifiedOn ? daysBetween(startOn, certifiedOn) : undefined
  // A signature a whole period later is a recertification.
  if (certifiedOn && days !== undefined && (days <= limits.certifyDays || days > limits.periodDays))
    return { kind: 'signed', on: certifiedOn }
  if (sentOn && orderStands(care, date, limits)) return { kind: 'order', sentOn }
  if (certifiedOn && days !== undefined) return { kind: 'signed-late', on: certifiedOn, days }
  const by = addDays(startOn, limits.certifyDays)
  return { kind: date <= by ? 'open' : 'overdue', by }
}

/** The last day that the plan is certified for, and the last day it could be; undefined while unsigned. */
export function certifiedPeriod(
  care: Care,
  date: IsoDate,
  limits: CareLimits,
): { readonly until: IsoDate; readonly longest: IsoDate } | undefined {
  const { startOn, certifiedOn, certifiedUntil } = care
  const first =
    startOn &&
    (certifiedOn
      ? daysBetween(startOn, certifiedOn) <= limits.certifyDays
      : orderStands(care, date, limits))
  // The first period runs from the start of care, a later one from its own signature.
  const from = first ? startOn : certifiedOn
  if (!from) return undefined
  const longest = addDays(from, limits.periodDays)
  return {
    until: certifiedUntil && certifiedUntil < longest ? certifiedUntil : longest,
    longest,
  }
}

interface Counted {
  readonly on: IsoDate
  readonly days: number
  readonly reportOn: string
}
/** Days of the notes, each once, and the newest count of treatment days among them. */
interface CountedNotes {
  readonly dates: readonly IsoDate[]
  readonly newest: Counted | undefined
}

// Earlier notes stay the same while this one is typed.
const countedNotes = new WeakMap<readonly DraftNote[], CountedNotes>()

function countedIn(earlier: readonly DraftNote[]): CountedNotes {
  const known = countedNotes.get(earlier)
  if (known) return known
  const counts = earlier.flatMap(({ plan: { care }, visit }): Counted[] => {
    const days = readDays(care.daysSinceReport)
    return days.kind === 'ok' ? [{ on: visit.date, days: days.value, reportOn: care.reportOn }] : []
  })
  const counted = {
    dates: [...new Set(earlier.map(({ visit }) => visit.date))],
    newest: counts[0],
  }
  countedNotes.set(earlier, counted)
  return counted
}

/**
 * Which treatment day since the last report this visit is, by the earlier notes alone; undefined
 * where they cannot tell. A count in the newest of them is carried on, else their days are counted.
 */
export function dayByNotes(
  care: Care,
  date: IsoDate,
  earlier: readonly DraftNote[],
): number | undefined {
  const since = care.reportOn ?? care.startOn
  const { dates, newest } = countedIn(earlier)
  if (newest) {
    const { on, days, reportOn } = newest
    const sameReport = reportOn === '' || care.reportOn === undefined || reportOn === care.reportOn
    // A report written on or after that day closed its count.
    const closed = since !== undefined && since >= on && since !== care.startOn
    if (sameReport && !closed) return days + dates.filter((d) => d > on && d < date).length + 1
  }
  if (since === undefined) return undefined
  // The day of the evaluation is a treatment day; the day of a report closes the count before it.
  const first = since === care.startOn ? since : addDays(since, 1)
  const counted = dates.filter((d) => d >= first && d < date).length
  return counted === 0 ? undefined : counted + 1
}
