import { SECTIONS, type Section } from './note'

/** A field of a note as a path of keys, e.g. `session.blocks.2.minutes`. The first key is the section. */
export type Place = string

/** The section of the screen where a place is edited. A re-test is a finding's field but is asked for in the assessment. */
export function sectionOf(place: Place): Section {
  if (/^objective\.findings\.\d+\.after$/.test(place)) return 'assessment'
  const first = place.split('.')[0]
  return SECTIONS.find((section) => section === first) ?? 'visit'
}
