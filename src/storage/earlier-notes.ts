import type { DraftNote } from '../domain/note'
import { besideIn, sameWords, type VisitOf } from './beside'
import type { NoteHead, NoteStore } from './note-store'

export type { VisitOf } from './beside'

export interface OtherNotes {
  /** Notes about the same patient of earlier days, newest first. */
  readonly earlier: readonly DraftNote[]
  /** Other notes of the same day, about anybody. */
  readonly sameDay: readonly DraftNote[]
}

const MOST_EARLIER = 10

/** Of notes under one name those of the same person: ten, the newest first. */
export const ofPerson = (before: readonly DraftNote[], birthYear: string): readonly DraftNote[] =>
  before.filter((note) => sameWords(note.visit.birthYear, birthYear)).slice(0, MOST_EARLIER)

/**
 * Other notes on this device that a visit is compared with: at most ten of the same patient (same words,
 * same birth year) before its date, and those of its date. What cannot be read is left out.
 */
export async function otherNotes(store: NoteStore, visit: VisitOf): Promise<OtherNotes> {
  const heads = (await store.list()).flatMap((entry) => (entry.kind === 'head' ? [entry.head] : []))
  const beside = besideIn(heads)(visit)
  const [before, sameDay] = await Promise.all([
    read(store, beside.before),
    read(store, beside.sameDay),
  ])
  return { earlier: ofPerson(before, visit.birthYear), sameDay }
}

async function read(store: NoteStore, heads: readonly NoteHead[]): Promise<DraftNote[]> {
  const stored = await Promise.all(heads.map(({ id }) => store.open(id)))
  return stored.flatMap((each) => (each?.kind === 'note' ? [each.note] : []))
}
