import { readDate } from '../domain/calendar'
import type { NoteHead } from './note-store'

/** Whose notes are looked for, and of which day. Entries as typed. */
export interface VisitOf {
  readonly id: string
  readonly patient: string
  readonly birthYear: string
  readonly date: string
}

/** Heads of the notes that a visit may be compared with. */
export interface Beside<Head extends NoteHead = NoteHead> {
  /** Of the same patient by name, before its date, newest first. */
  readonly before: readonly Head[]
  /** Of its date, about anybody. */
  readonly sameDay: readonly Head[]
}

/** As many as one person can treat in a day, and more. */
const MOST_SAME_DAY = 40
/** Two patients may share initials: so many notes are opened to find ten of one birth year. */
const MOST_OPENED = 30

export const sameWords = (a: string, b: string): boolean => plain(a) === plain(b)
export const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

const newestFirst = (a: NoteHead, b: NoteHead): number =>
  a.date === b.date ? (a.savedAt < b.savedAt ? 1 : -1) : a.date < b.date ? 1 : -1

const isDay = (date: string): boolean => readDate(date).kind === 'ok'

/** All notes by patient and by day, for whoever asks about many visits. */
export function besideIn<Head extends NoteHead>(
  heads: readonly Head[],
): (visit: Omit<VisitOf, 'birthYear'>) => Beside<Head> {
  const days = new Map<string, Head[]>()
  const patients = new Map<string, Head[]>()
  const put = (into: Map<string, Head[]>, key: string, head: Head) => {
    const there = into.get(key)
    if (there) there.push(head)
    else into.set(key, [head])
  }
  const known = new Map<string, boolean>()
  for (const head of heads) {
    const { date } = head
    let isOne = known.get(date)
    if (isOne === undefined) known.set(date, (isOne = isDay(date)))
    if (!isOne) continue
    put(days, date, head)
    const patient = plain(head.patient)
    if (patient !== '') put(patients, patient, head)
  }
  for (const list of patients.values()) list.sort(newestFirst)
  return ({ id, patient, date }) => {
    if (!isDay(date)) return { before: [], sameDay: [] }
    const others = (list: readonly Head[] | undefined) => list?.filter((head) => head.id !== id)
    return {
      before: (others(patients.get(plain(patient))) ?? [])
        .filter((head) => head.date < date)
        .slice(0, MOST_OPENED),
      sameDay: (others(days.get(date)) ?? []).slice(0, MOST_SAME_DAY),
    }
  }
}
