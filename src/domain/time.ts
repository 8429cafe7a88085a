import { plainDigits, type Entry, type Read } from './entry'
import { z } from './z'

/** Whole minutes of one person's time on one date: 0 to 480 (eight hours). */
export const Minutes = z.int().check(z.minimum(0), z.maximum(480)).brand<'Minutes'>()
export type Minutes = z.infer<typeof Minutes>

/** Billable 15-minute units. Never interchangeable with minutes. */
export const Units = z.int().check(z.minimum(0), z.maximum(32)).brand<'Units'>()
export type Units = z.infer<typeof Units>

/** Minutes after midnight of the visit's date, 0 to 1439, in the clinic's own wall clock. */
export const ClockTime = z.int().check(z.minimum(0), z.maximum(1439)).brand<'ClockTime'>()
export type ClockTime = z.infer<typeof ClockTime>

/** Takes a number that is already known to be a whole count of minutes from 0 to 480. Throws otherwise. */
export const minutes = (n: number): Minutes => Minutes.parse(n)
/** Takes a number that is already known to be a whole count of units. Throws otherwise. */
export const units = (n: number): Units => Units.parse(n)

export type MinutesProblem = 'not-a-number' | 'negative' | 'fraction' | 'too-many'

/** Minutes as typed: ASCII or other decimal digits, whole, 0 to 480. */
export function readMinutes(entry: Entry): Read<Minutes, MinutesProblem> {
  const text = plainDigits(entry)
  if (text === '') return { kind: 'blank' }
  if (/^-\d+([.,]\d+)?$/.test(text)) return { kind: 'bad', why: 'negative' }
  if (/^\d+[.,]\d*[1-9]\d*$/.test(text)) return { kind: 'bad', why: 'fraction' }
  if (!/^\d+([.,]0+)?$/.test(text)) return { kind: 'bad', why: 'not-a-number' }
  const n = Number.parseInt(text, 10)
  if (n > 480) return { kind: 'bad', why: 'too-many' }
  return { kind: 'ok', value: minutes(n) }
}

export type UnitsProblem = 'not-a-number' | 'negative' | 'fraction' | 'too-many'

/** Units as typed: whole, 0 to 32. */
export function readUnits(entry: Entry): Read<Units, UnitsProblem> {
  const read = readMinutes(entry)
  if (read.kind !== 'ok') return read
  return read.value > 32
    ? { kind: 'bad', why: 'too-many' }
    : { kind: 'ok', value: units(read.value) }
}

export type ClockProblem = 'not-a-time'

/** A wall-clock time as typed: "10:04", "1004", "9.30", "2:05 pm", "14h05". */
export function readClock(entry: Entry): Read<ClockTime, ClockProblem> {
  const text = plainDigits(entry).toLowerCase()
  if (text === '') return { kind: 'blank' }
  const match = /^(\d{1,2})(?:[:.h\u066c ]?(\d{2}))?\s*([ap])?\.?m?\.?$/.exec(text)
  if (!match) return { kind: 'bad', why: 'not-a-time' }
  let hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  const half = match[3]
  if (half !== undefined && (hour < 1 || hour > 12)) return { kind: 'bad', why: 'not-a-time' }
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return { kind: 'bad', why: 'not-a-time' }
  return { kind: 'ok', value: ClockTime.parse(hour * 60 + minute) }
}

/** `HH:MM`, 24 hours, as clinical records write it. */
export function clockText(time: ClockTime): string {
  return `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
}
