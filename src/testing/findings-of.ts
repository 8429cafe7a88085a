import { curatedCodes } from '../coding/icd10/curated-list'
import type { DraftNote } from '../domain/note'
import type { IsoDate } from '../domain/calendar'
import { payersOf } from '../payers/profiles'
import { ALL_RULES } from '../rules/all-rules'
import { factsOf, type Circumstances, type Facts } from '../rules/facts'
import { review, type Finding } from '../rules/review'

/** The day the builders' notes are written on. */
export const TODAY: IsoDate = '2026-01-12'

/** Notes that a draft is compared with. */
type Beside = Pick<Circumstances, 'earlier' | 'sameDay'>

const read = (note: DraftNote, today: IsoDate, beside: Beside): Facts =>
  factsOf(note, { ...payersOf(note.visit), today, codes: curatedCodes, ...beside })

/** What all rules say of a draft under its own payer, on the day it was written. */
export const findingsOf = (
  note: DraftNote,
  today: IsoDate = TODAY,
  beside: Beside = {},
): readonly Finding[] => review(read(note, today, beside))

/** What one rule says of a draft. */
export const findingsOfRule = (
  id: string,
  note: DraftNote,
  today: IsoDate = TODAY,
  beside: Beside = {},
): readonly Finding[] =>
  review(
    read(note, today, beside),
    ALL_RULES.filter((rule) => rule.id === id),
  )
