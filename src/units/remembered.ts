import type { Entry } from '../domain/entry'
import { readClock, readMinutes } from '../domain/time'

const all = new Set<Map<Entry, unknown>>()

/** No entry that was read stays in memory. */
export function forgetEntries(): void {
  for (const known of all) known.clear()
}

/**
 * A reader of entries that keeps its last answers, up to `limit` of them. A review reads the same few
 * entries after every key press, and reading one costs more than everything else done with it.
 * For readers whose answers are never changed.
 */
export function remembered<T extends object>(
  read: (entry: Entry) => T,
  limit: number,
): (entry: Entry) => T {
  const known = new Map<Entry, T>()
  all.add(known)
  return (entry) => {
    const before = known.get(entry)
    if (before !== undefined) return before
    if (known.size >= limit) known.clear()
    const now = read(entry)
    known.set(entry, now)
    return now
  }
}

/** `readClock`, quick for an entry read before. */
export const clockOf = remembered(readClock, 4096)
/** `readMinutes`, quick for an entry read before. */
export const minutesOf = remembered(readMinutes, 4096)
