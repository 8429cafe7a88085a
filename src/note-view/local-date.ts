import type { IsoDate } from '../domain/calendar'

const two = (n: number) => String(n).padStart(2, '0')

/** The calendar date of an instant on this device. */
export const localDate = (at: Date): IsoDate =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** The wall-clock time of an instant on this device, HH:MM. */
export const localClock = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`
