import type { DraftNote } from '../domain/note'
import { readDate } from '../domain/calendar'
import type { NoteHead, NoteStore } from './note-store'

/** Whose notes are looked for, and of which day. Entries as typed. */
export interface VisitOf {
  readonly id: string
  readonly patient: string
  readonly birthYear: string
  readonly date: string
}

export interface OtherNotes {
  /** Notes about the same patient of earlier days, newest first. */
  readonly earlier: readonly DraftNote[]
  /** Other notes of the same day, about anybody. */
  readonly sameDay: readonly DraftNote[]
}

const MOST_EARLIER = 10
/** As many as one person can treat in a day, and more. */
const MOST_SAME_DAY = 40
/** Two patients may share initials: so many notes are opened to find ten of one birth year. */
const MOST_OPENED = 30

const sameWords = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase()

const newestFirst = (a: NoteHead, b: NoteHead): number =>
  a.date === b.date ? (a.savedAt < b.savedAt ? 1 : -1) : a.date < b.date ? 1 : -1

/**
 * Other notes on this device that a visit is compared with: at most ten of the same patient (same words,
 * same birth year) before its date, and those of its date. What cannot be read is left out.
 */
export async function otherNotes(store: NoteStore, visit: VisitOf): Promise<OtherNotes> {
  if (readDate(visit.date).kind !== 'ok') return { earlier: [], sameDay: [] }
  const heads = (await store.list()).flatMap((entry) =>
    entry.kind === 'head' &&
    entry.head.id !== visit.id &&
    readDate(entry.head.date).kind === 'ok' &&
    entry.head.date <= visit.date
      ? [entry.head]
      : [],
  )
  const named = plain(visit.patient) !== ''
  const before = heads
    .filter(({ patient, date }) => named && date < visit.date && sameWords(patient, visit.patient))
    .toSorted(newestFirst)
    .slice(0, MOST_OPENED)
  const today = heads.filter(({ date }) => date === visit.date).slice(0, MOST_SAME_DAY)
  const [earlier, sameDay] = await Promise.all([read(store, before), read(store, today)])
  return {
    earlier: earlier
      .filter((note) => sameWords(note.visit.birthYear, visit.birthYear))
      .slice(0, MOST_EARLIER),
    sameDay,
  }
}

async function read(store: NoteStore, heads: readonly NoteHead[]): Promise<DraftNote[]> {
  const stored = await Promise.all(heads.map(({ id }) => store.open(id)))
  return stored.flatMap((each) => (each?.kind === 'note' ? [each.note] : []))
}
