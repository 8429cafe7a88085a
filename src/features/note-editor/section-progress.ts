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

/** How far a section is, from what is shown and what is still open in it. */
export function progressOf(
  section: Section,
  started: boolean,
  shown: readonly Finding[],
  findings: readonly Finding[],
): Progress {
  const here = (f: Finding) => weighs(f) && sectionOf(f.go) === section
  const count = shown.filter(here).length
  if (count > 0) return { kind: 'attention', count }
  if (!started) return { kind: 'not-started' }
  return findings.some((f) => f.state === 'unmet' && here(f))
    ? { kind: 'in-progress' }
    : { kind: 'done' }
}
