import type { Entry } from '../domain/entry'
import { readClock, readMinutes } from '../domain/time'

// A review reads the same few entries after every key press, and reading one costs more than everything
// else done with it. The values are plain and never changed, so sharing them is safe.
const LIMIT = 4096

function remembered<T>(read: (entry: Entry) => T): (entry: Entry) => T {
  const known = new Map<Entry, T>()
  return (entry) => {
    const before = known.get(entry)
    if (before !== undefined) return before
    if (known.size >= LIMIT) known.clear()
    const now = read(entry)
    known.set(entry, now)
    return now
  }
}

/** `readClock`, quick for an entry read before. */
export const clockOf = remembered(readClock)
/** `readMinutes`, quick for an entry read before. */
export const minutesOf = remembered(readMinutes)
