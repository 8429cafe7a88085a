import type { ListEntry } from '../../storage/note-store'

const when = (entry: ListEntry) =>
  entry.kind === 'head' ? `${entry.head.date} ${entry.head.savedAt}` : ''

/** Newest visit first; of one day the last written first; what cannot be read comes last. */
export const newestFirst = (entries: readonly ListEntry[]): ListEntry[] =>
  entries.toSorted((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0))

/** Entries in which every word of the query occurs: patient, visit number, diagnosis or date. */
export function found(entries: readonly ListEntry[], query: string): readonly ListEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  return entries.filter((entry) => {
    if (entry.kind === 'unreadable') return false
    const { patient, number, diagnosis, date } = entry.head
    const text = `${patient} ${number} ${diagnosis} ${date}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
