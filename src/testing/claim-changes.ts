import { newPerson } from '../domain/new-note'
import type { CodingLine } from '../domain/note'
import type { Person } from '../domain/person'
import { block, type Change } from './a-note'

/** A line of the claim with modifiers as typed. */
export const line =
  (modifiers: string, code = '97140', rest: Partial<CodingLine> = {}): Change =>
  (note) => {
    note.coding.lines.push({
      code,
      units: '',
      reason: '',
      reasonText: '',
      modifiers,
      attested: false,
      ...rest,
    })
  }

/** Somebody else gives the first blocks. */
export const other =
  (who: Partial<Person>, howMany = 9): Change =>
  (note) => {
    note.people.push({ ...newPerson('other'), name: 'L. Ito', supervisor: 'R. Okafor', ...who })
    for (const each of note.session.blocks.slice(0, howMany)) each.performer = 'other'
  }

/** Allowed amounts of the year, as typed. */
export const yearTotal =
  (typed: string): Change =>
  (note) => {
    note.coding.yearTotal = typed
  }

/** Date on a signed notice, as typed. */
export const noticeOn =
  (typed: string): Change =>
  (note) => {
    note.coding.noticeOn = typed
  }

/** These blocks on a day whose pairs we hold. */
export const inPairs =
  (...list: ReturnType<typeof block>[]): Change =>
  (note) => {
    note.visit.date = '2024-08-01'
    note.session.blocks = list
  }

/** Spinal manipulation by the author from 10:00 to 10:10, unless told otherwise. */
export const adjustment = (rest: Parameters<typeof block>[2] = {}) =>
  block('98940', 10, { start: '10:00', end: '10:10', ...rest })
/** Joint mobilization by the author from 10:20 to 10:35, unless told otherwise. */
export const mobilizing = (rest: Parameters<typeof block>[2] = {}) =>
  block('joint-mobilization', 15, { start: '10:20', end: '10:35', ...rest })
