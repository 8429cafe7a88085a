import { newPerson } from '../domain/new-note'
import type { TreatmentBlock } from '../domain/treatment-block'
import { readTreatment } from '../units/read-treatment'
import { aNote, block, type Change } from './a-note'

/** What a session of these blocks comes to. Beside the author there are a PTA and people with ids that say what they are. */
export const session = (blocks: readonly TreatmentBlock[], change: Change = () => undefined) =>
  readTreatment(
    aNote((note) => {
      note.session.blocks = [...blocks]
      note.people.push(
        { ...newPerson('pta'), credential: 'PTA' },
        { ...newPerson('student'), credential: 'student' },
        { ...newPerson('guided'), credential: 'student', guided: true },
        { ...newPerson('aide'), credential: 'aide' },
        { ...newPerson('atc'), credential: 'ATC' },
        { ...newPerson('lmt'), credential: 'LMT' },
      )
    }, change),
  )

/** A block of manual therapy. */
export const manual = (minutes: number | string, rest: Partial<TreatmentBlock> = {}) =>
  block('joint-mobilization', minutes, rest)
/** The same by clock times alone. */
export const clock = (start: string, end: string, rest: Partial<TreatmentBlock> = {}) =>
  manual('', { start, end, ...rest })
/** Gives the visit its times in and out. */
export const visit =
  (timeIn: string, timeOut: string): Change =>
  (note) => {
    note.session.timeIn = timeIn
    note.session.timeOut = timeOut
  }
/** States that linked regions were treated at once. */
export const stated: Change = (note) => {
  note.session.sameTime = 'Both regions were treated at once.'
}
