import { readDate } from '../domain/time'
import type { ListEntry, NoteHead } from './note-store'

/** An entry with the words it is found by: prepared once, so that a key costs only the looking. */
export interface Searchable {
  readonly entry: ListEntry
  readonly text: string
}

/** Without case and accents. Plain letters, which most are, skip the costly part. */
export function plainWords(text: string): string {
  const lower = text.toLowerCase()
  // oxlint-disable-next-line no-control-regex -- all of ASCII is meant
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** What a list is ordered by. Compared as it is: dates are digits, and a list of thousands is sorted. */
const when = (entry: ListEntry): string => {
  if (entry.kind === 'unreadable') return ''
  const { date, savedAt } = entry.head
  return `${readDate(date).kind === 'ok' ? date : ' '} ${savedAt}`
}

/**
 * The entries, ready to be searched: newest visit first, of one day the last written first, then those
 * without a date, then what cannot be read. `dayText` says a date as the screen does.
 */
export function searchable(
  entries: readonly ListEntry[],
  dayText: (date: string) => string,
): readonly Searchable[] {
  const days = new Map<string, string>()
  const dayOf = (date: string) => {
    const known = days.get(date)
    if (known !== undefined) return known
    const text = plainWords(dayText(date))
    days.set(date, text)
    return text
  }
  const textOf = ({ patient, number, diagnosis, date }: NoteHead) =>
    `${plainWords(`${patient} ${number} ${diagnosis}`)} ${date} ${dayOf(date)}`
  return entries
    .map((entry) => ({
      entry,
      at: when(entry),
      text: entry.kind === 'head' ? textOf(entry.head) : '',
    }))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

const words = (query: string): string[] => plainWords(query).split(/\s+/).filter(Boolean)

/** Entries in which every word of the query occurs: patient, visit number, diagnosis or date. */
export function found(list: readonly Searchable[], query: string): readonly ListEntry[] {
  const wanted = words(query)
  const hits =
    wanted.length === 0
      ? list
      : list.filter(({ text }) => text !== '' && wanted.every((word) => text.includes(word)))
  return hits.map(({ entry }) => entry)
}
