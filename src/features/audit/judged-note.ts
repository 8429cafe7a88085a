import { codeListOf } from '../../coding/icd10/whole-list'
import { readTable } from '../../coding/icd10/whole-table'
import { builtInPairs } from '../../coding/ncci-pairs'
import { withOfficial } from '../../coding/ncci-kept'
import type { IsoDate } from '../../domain/calendar'
import type { DraftNote } from '../../domain/note'
import { payersOf } from '../../payers/profiles'
import { enteredIn } from '../../rules/entered'
import type { Circumstances } from '../../rules/facts'
import type { Judgement } from '../../rules/judge'
import { otherNotes } from '../../storage/earlier-notes'
import { noteStore } from '../../storage/note-queries'
import { listPayers } from '../../storage/payer-store'
import { session } from '../../storage/session'
import { listTables, openTable } from '../../storage/table-store'

/** The rules, in the same part of the app that an open note takes them from. */
async function theRules() {
  const { judge, forgetTexts } = await import('../../rules/judge')
  stopForgetting ||= session.subscribe(() => {
    // Sentences are read once; locked, none of them stays.
    if (session.current.kind !== 'open') forgetTexts()
  })
  return judge
}
let stopForgetting: (() => void) | undefined

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
  const [judge, beside] = await Promise.all([
    theRules(),
    otherNotes(noteStore, { id: note.id, patient, birthYear, date }),
  ])
  const paying = payersOf(note.visit, payers)
  const entered = enteredIn(note, paying)
  const { facts, findings } = judge(entered, { ...paying, ...tables, ...beside, today })
  return { facts, findings: findings.filter(({ rule }) => rule.privateTo === undefined) }
}
