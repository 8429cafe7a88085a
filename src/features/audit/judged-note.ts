import { codeListOf } from '../../coding/icd10/whole-list'
import { readTable } from '../../coding/icd10/whole-table'
import { builtInPairs } from '../../coding/ncci-pairs'
import { withOfficial } from '../../coding/ncci-kept'
import type { IsoDate } from '../../domain/calendar'
import type { DraftNote } from '../../domain/note'
import { payersOf } from '../../payers/profiles'
import { factsOf, type Circumstances } from '../../rules/facts'
import { forgetTexts, type Judgement } from '../../rules/judge'
import { review } from '../../rules/review'
import { otherNotes } from '../../storage/earlier-notes'
import { noteStore } from '../../storage/note-queries'
import { listPayers } from '../../storage/payer-store'
import { session } from '../../storage/session'
import { listTables, openTable } from '../../storage/table-store'

// Sentences are read once; locked, none of them stays.
session.subscribe(() => {
  if (session.current.kind !== 'open') forgetTexts()
})

/** What notes are judged by on this device, beside their words. Read once for many notes. */
export type Tables = Pick<Circumstances, 'codes' | 'pairs'> & {
  readonly payers: Awaited<ReturnType<typeof listPayers>>['payers']
}

export async function tablesHere(): Promise<Tables> {
  const [{ payers }, heads] = await Promise.all([listPayers(), listTables()])
  const bodiesOf = (wanted: (typeof heads)[number]['kind']) =>
    Promise.all(heads.filter(({ kind }) => kind === wanted).map(({ id }) => openTable(id)))
  const [codes, pairs] = await Promise.all([bodiesOf('icd10'), bodiesOf('ncci')])
  return {
    payers,
    codes: codeListOf(codes.flatMap((body) => readTable(body) ?? [])),
    pairs: pairs.length === 0 ? builtInPairs : withOfficial(pairs),
  }
}

/**
 * A kept note with what the rules say of it on a day, beside the other notes of this device. What is for
 * its writer's eyes alone is left out.
 */
export async function judgedNote(
  note: DraftNote,
  today: IsoDate,
  { payers, ...tables }: Tables,
): Promise<Judgement> {
  const { patient, birthYear, date } = note.visit
  const beside = await otherNotes(noteStore, { id: note.id, patient, birthYear, date })
  const facts = factsOf(note, { ...payersOf(note.visit, payers), ...tables, ...beside, today })
  return { facts, findings: review(facts).filter(({ rule }) => rule.privateTo === undefined) }
}
