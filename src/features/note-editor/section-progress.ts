import type { DraftNote, Section } from '../../domain/note'
import { sectionOf } from '../../domain/place'
import type { Finding } from '../../rules/review'

const hasWords = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : typeof value === 'object' && value !== null && Object.values(value).some(hasWords)

/** Whether anything was entered in a section. Date, payer and setting are filled in for the writer and do not count. */
export function isStarted(note: DraftNote, section: Section): boolean {
  if (section === 'visit')
    return (
      hasWords([note.visit.patient, note.visit.number].join('')) || note.visit.diagnoses.length > 0
    )
  return hasWords(note[section])
}

export type Progress =
  | { kind: 'not-started' }
  | { kind: 'in-progress' }
  | { kind: 'attention'; count: number }
  | { kind: 'done' }

const weighs = (f: Finding) => f.rule.tier !== 'consider'

/** Findings of weight in a section. */
export const openIn = (section: Section, findings: readonly Finding[]): number =>
  findings.filter((f) => weighs(f) && sectionOf(f.go) === section).length

/** How far a section is, from what is shown and what is still open in it. */
export function progressOf(
  section: Section,
  started: boolean,
  shown: readonly Finding[],
  findings: readonly Finding[],
): Progress {
  const count = openIn(section, shown)
  if (count > 0) return { kind: 'attention', count }
  if (!started) return { kind: 'not-started' }
  const open = findings.filter((f) => f.state === 'unmet')
  return openIn(section, open) > 0 ? { kind: 'in-progress' } : { kind: 'done' }
}
