import { plainWords } from '../../../storage/note-search'
import type { QueueRow } from './queue'

const texts = new WeakMap<QueueRow, string>()

/** Made by the first search: a queue that is only read never pays for it. */
function textOf(row: QueueRow, dayText: (date: string) => string): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { patient, number, author, date } = row
  const text = plainWords(`${patient} ${number} ${author} ${date} ${dayText(date)}`)
  texts.set(row, text)
  return text
}

/** Rows in which every word occurs: patient, visit, author or date. */
export function foundIn(
  rows: readonly QueueRow[],
  query: string,
  dayText: (date: string) => string,
): readonly QueueRow[] {
  const wanted = plainWords(query).split(/\s+/).filter(Boolean)
  return wanted.length === 0
    ? rows
    : rows.filter((row) => wanted.every((word) => textOf(row, dayText).includes(word)))
}
