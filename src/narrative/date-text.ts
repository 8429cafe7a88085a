import { readDate } from '../domain/calendar'
import { safeLine } from './safe-text'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A visit's date that reads the same in every country: "12 Jan 2026". What is no date stays as typed. */
export function dateText(entry: string): string {
  const read = readDate(entry)
  if (read.kind !== 'ok') return safeLine(entry)
  const [year = '', month = '', day = ''] = read.value.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}
