import type { DraftNote } from '../domain/note'
import type { Facts } from '../rules/facts'
import { assessment } from './assessment'
import { dateText } from './date-text'
import { PARTS, TITLES, type Length, type NoteText } from './note-text'
import { objective } from './objective'
import { plan } from './plan'
import { safeLine } from './safe-text'
import { commas } from './sentence'
import { subjective } from './subjective'
import { treatment } from './treatment'

/**
 * The note in words, at one of three lengths. Plain English from fixed templates: the same facts give
 * the same text; every sentence names the fields it came from; free text stands word for word;
 * nothing is said that was not entered or counted from what was entered. Safe to paste: no control
 * or direction-changing characters. Sections without content are left out.
 */
export function narrate(facts: Facts, length: Length): NoteText {
  const sentences = {
    subjective: subjective(facts),
    objective: objective(facts, length),
    treatment: treatment(facts, length),
    assessment: assessment(facts, length),
    plan: plan(facts),
  }
  return {
    mark: 'DRAFT, not signed',
    heading: headingOf(facts.note.visit),
    sections: PARTS.map((id) => ({ id, title: TITLES[id], sentences: sentences[id] })).filter(
      (section) => section.sentences.length > 0,
    ),
  }
}

/** Whose note of which visit: "GAR, born 1958, visit 6, 12 Jan 2026". What was not entered is left out. */
export function headingOf(visit: DraftNote['visit']): string {
  const [born, number] = [safeLine(visit.birthYear), safeLine(visit.number)]
  return commas([
    visit.patient,
    born && `born ${born}`,
    number && `visit ${number}`,
    dateText(visit.date),
  ])
}
