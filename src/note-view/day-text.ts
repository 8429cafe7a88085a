import { readDate } from '../domain/calendar'

/** Says calendar dates as this list does, in a language; '' for none. */
export function dayTextIn(locale: string): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  return (date) => (readDate(date).kind === 'ok' ? format.format(new Date(`${date}T12:00:00`)) : '')
}
