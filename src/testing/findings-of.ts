import { curatedCodes } from '../coding/icd10/curated-list'
import type { DraftNote } from '../domain/note'
import type { IsoDate } from '../domain/time'
import { payerOf } from '../payers/profiles'
import { factsOf, type Circumstances } from '../rules/facts'
import { review, type Finding } from '../rules/review'

/** The day the builders' notes are written on. */
export const TODAY: IsoDate = '2026-01-12'

/** Notes that a draft is compared with. */
type Beside = Pick<Circumstances, 'earlier' | 'sameDay'>

/** What all rules say of a draft under its own payer, on the day it was written. */
export const findingsOf = (
  note: DraftNote,
  today: IsoDate = TODAY,
  beside: Beside = {},
): readonly Finding[] =>
  review(factsOf(note, { payer: payerOf(note.visit.payer), today, codes: curatedCodes, ...beside }))

/** What one rule says of a draft. */
export const findingsOfRule = (
  id: string,
  note: DraftNote,
  today: IsoDate = TODAY,
  beside: Beside = {},
): Finding[] => findingsOf(note, today, beside).filter((finding) => finding.rule.id === id)
