import type { Person } from '../domain/person'
import type { DraftNote } from '../domain/note'
import type { Treatment } from '../units/treatment'
import { spanOf, treatmentOf } from './visit-summary'

const HOUR = 60

/** Timed minutes of one person, and the stretch of the day they lie in. */
interface Piece {
  readonly minutes: number
  readonly from: number
  readonly to: number
  readonly own: boolean
}

/** The same person in another note: notes share no ids, so name and credential tell. */
const samePerson = (a: Person, b: Person): boolean =>
  a.name.trim() !== '' &&
  a.name.trim().toLowerCase() === b.name.trim().toLowerCase() &&
  a.credential === b.credential

function piecesOf(note: DraftNote, treatment: Treatment, person: Person, own: boolean): Piece[] {
  const blocks = treatment.blocks.filter(
    ({ counted, performer }) => counted > 0 && performer && samePerson(performer, person),
  )
  const visit = blocks.length > 0 ? spanOf(note) : undefined
  return blocks.flatMap(({ counted, start, end }): Piece[] => {
    const span = start !== undefined && end !== undefined ? { from: start, to: end } : visit
    return span && span.to > span.from ? [{ minutes: counted, ...span, own }] : []
  })
}

/** Minutes of a piece that lie within the hour from `at` wherever in its stretch they were. */
function surely({ minutes, from, to }: Piece, at: number): number {
  const inside = Math.max(0, Math.min(to, at + HOUR) - Math.max(from, at))
  return Math.max(0, minutes - (to - from - inside))
}

/** The fullest hour of a person over several visits of one day, as far as this visit has a part in it. */
export function fullestHour(
  person: Person,
  { note, treatment }: { readonly note: DraftNote; readonly treatment: Treatment },
  others: readonly DraftNote[],
): { readonly from: number; readonly minutes: number } | undefined {
  const pieces = [
    ...piecesOf(note, treatment, person, true),
    ...others.flatMap((other) => piecesOf(other, treatmentOf(other), person, false)),
  ]
  let fullest: { from: number; minutes: number } | undefined
  for (const from of pieces.flatMap((p) => [p.from, Math.max(0, p.to - HOUR)])) {
    const sum = (counted: readonly Piece[]) =>
      counted.reduce((total, piece) => total + surely(piece, from), 0)
    const minutes = sum(pieces)
    if (sum(pieces.filter(({ own }) => own)) > 0 && minutes > (fullest?.minutes ?? 0))
      fullest = { from, minutes }
  }
  return fullest
}
