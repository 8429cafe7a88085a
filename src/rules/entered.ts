import type { DraftNote } from '../domain/note'
import { readDate } from '../domain/calendar'
import { readUnits } from '../domain/time'
import { readTreatment } from '../units/read-treatment'
import { unitsForTreatment } from '../units/units-for'
import type { Circumstances, Facts, LineFact } from './facts'
import { readModifiers } from './modifier-entry'

/** The facts that a form shows beside its boxes. They need no rule and no reading of texts. */
export type Entered = Pick<
  Facts,
  'note' | 'dateRead' | 'date' | 'payer' | 'secondary' | 'treatment' | 'count' | 'lines'
>

const linesOf = (note: DraftNote): LineFact[] =>
  note.coding.lines.map((line, index) => ({
    code: line.code,
    units: readUnits(line.units),
    reason: line.reason === 'other' ? line.reasonText.trim() : line.reason,
    modifiers: readModifiers(line.modifiers),
    attested: line.attested,
    place: `coding.lines.${index}`,
  }))

/** Reads what a form shows: times and units by `src/units`, the date, the billing lines. */
export function enteredIn(
  note: DraftNote,
  { payer, secondary }: Pick<Circumstances, 'payer' | 'secondary'>,
): Entered {
  const dateRead = readDate(note.visit.date)
  const treatment = readTreatment(note)
  return {
    note,
    dateRead,
    date: dateRead.kind === 'ok' ? dateRead.value : undefined,
    payer,
    secondary,
    treatment,
    count: payer && unitsForTreatment(treatment, payer.method, note.coding.lastUnitTo),
    lines: linesOf(note),
  }
}
