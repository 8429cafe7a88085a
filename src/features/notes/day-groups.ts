import { readDate } from '../../domain/calendar'
import type { ListEntry } from '../../storage/note-store'

/** The entries of one day. `day` is '' for an unreadable date, undefined for what cannot be read at all. */
export interface DayGroup {
  readonly day: string | undefined
  readonly entries: readonly ListEntry[]
}

const dayOf = (entry: ListEntry): string | undefined =>
  entry.kind === 'unreadable'
    ? undefined
    : readDate(entry.head.date).kind === 'ok'
      ? entry.head.date
      : ''

/** Neighbours of one day, together; the order stays. */
export function dayGroups(entries: readonly ListEntry[]): readonly DayGroup[] {
  const groups: { day: string | undefined; entries: ListEntry[] }[] = []
  for (const entry of entries) {
    const day = dayOf(entry)
    const last = groups.at(-1)
    if (last && last.day === day) last.entries.push(entry)
    else groups.push({ day, entries: [entry] })
  }
  return groups
}
