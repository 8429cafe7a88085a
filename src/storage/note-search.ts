import { readDate } from '../domain/calendar'
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

/**
 * The entries, ready to be searched: newest visit first, of one day the last written first, then those
 * without a date, then what cannot be read. `dayText` says a date as the screen does. The words are made
 * by the first search: a list that is only read never pays for them.
 */
export function searchable(
  entries: readonly ListEntry[],
  dayText: (date: string) => string,
): readonly Searchable[] {
  const isDay = remembered((date) => readDate(date).kind === 'ok')
  const dayOf = remembered((date) => plainWords(dayText(date)))
  const at = (entry: ListEntry): string => {
    if (entry.kind === 'unreadable') return ''
    const { date, savedAt } = entry.head
    return `${isDay(date) ? date : ' '} ${savedAt}`
  }
  return entries
    .map((entry) => ({ entry, at: at(entry) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ entry }) => {
      let text: string | undefined
      return {
        entry,
        get text() {
          return (text ??= entry.kind === 'head' ? textOf(entry.head, dayOf) : '')
        },
      }
    })
}

const textOf = ({ patient, number, diagnosis, date }: NoteHead, dayOf: (date: string) => string) =>
  `${plainWords(`${patient} ${number} ${diagnosis}`)} ${date} ${dayOf(date)}`

/** Thousands of notes have a few hundred days: each is worked out once. */
function remembered<T>(work: (date: string) => T): (date: string) => T {
  const known = new Map<string, T>()
  return (date) => {
    const before = known.get(date)
    if (before !== undefined) return before
    const made = work(date)
    known.set(date, made)
    return made
  }
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
