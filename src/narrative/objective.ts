import type { ObjectiveFinding } from '../domain/note'
import type { Place } from '../domain/place'
import type { Facts } from '../rules/facts'
import { findingName, joint, withUnit } from './finding-text'
import type { Length, Sentence } from './note-text'
import { bearing } from './bearing'
import { scores, screenings } from './measured'
import { line, stop, verbatim } from './sentence'

/** The fields of a finding that were filled in, as places. */
const filled = (
  finding: ObjectiveFinding,
  index: number,
  keys: readonly (keyof ObjectiveFinding)[],
): readonly Place[] =>
  keys.filter((key) => finding[key] !== '').map((key) => `objective.findings.${index}.${key}`)

const NAMING = ['kind', 'what', 'region', 'side'] as const

/** What was observed, measured and screened, and what it bears on. At brief length the re-test stands here too, else in the assessment. */
export function objective(facts: Facts, length: Length): readonly Sentence[] {
  return [
    ...verbatim(facts.note.objective.text, 'objective.text'),
    ...facts.findings.flatMap(({ finding, index }) =>
      length === 'brief' && finding.after.trim() !== ''
        ? retest(finding, index)
        : baseline(finding, index),
    ),
    ...(length === 'brief' ? [] : bearing(facts.note)),
    ...scores(facts),
    ...screenings(facts, length),
  ]
}

function baseline(finding: ObjectiveFinding, index: number): readonly Sentence[] {
  const value = withUnit(finding.before, finding.unit)
  // The kind has a value from the start; by itself it says nothing.
  if (finding.what.trim() === '' && finding.region === '' && value === '') return []
  const name = findingName(finding)
  if (value === '') return line(stop(name), ...filled(finding, index, NAMING))
  return line(stop(joint(name, value)), ...filled(finding, index, [...NAMING, 'before', 'unit']))
}

/** What was measured again after treatment: "Right C5-6 rotation 55° before, 68° after." */
export function retest(finding: ObjectiveFinding, index: number): readonly Sentence[] {
  const before = withUnit(finding.before, finding.unit)
  const after = withUnit(finding.after, finding.unit)
  if (after === '') return []
  const from = filled(finding, index, [...NAMING, 'before', 'after', 'unit'])
  const said = before === '' ? `${after} after` : `${before} before, ${after} after`
  return line(stop(joint(findingName(finding), said)), ...from)
}
