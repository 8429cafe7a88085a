import { plainDigits, readNumber } from '../domain/entry'
import type { DraftNote } from '../domain/note'
import type { Facts } from '../rules/facts'
import type { Length, Sentence } from './note-text'
import { retest } from './objective'
import { safeLine } from './safe-text'
import { line, stop, verbatim } from './sentence'

const TOLERANCE = {
  '': '',
  good: 'Treatment was tolerated well.',
  limited: 'Tolerance of treatment was limited.',
  stopped: 'Treatment was stopped because it was not tolerated.',
} as const

/** Diagnosis, the writer's judgement, and how the patient responded. */
export function assessment(facts: Facts, length: Length): readonly Sentence[] {
  const { text, tolerance, skill } = facts.note.assessment
  return [
    ...diagnoses(facts.note),
    ...verbatim(text, 'assessment.text'),
    ...pain(facts.note.assessment),
    ...(length === 'brief'
      ? []
      : facts.findings.flatMap(({ finding, index }) => retest(finding, index))),
    ...line(TOLERANCE[tolerance], 'assessment.tolerance'),
    ...adverse(facts.note.assessment),
    ...verbatim(skill, 'assessment.skill'),
  ]
}

const diagnoses = ({ visit }: DraftNote): readonly Sentence[] =>
  visit.diagnoses.flatMap(({ code, label }, i) => {
    const at = `visit.diagnoses.${i}`
    const [written, named] = [safeLine(code), safeLine(label)]
    if (written === '') return line(named && stop(`Diagnosis: ${named}`), `${at}.label`)
    if (named === '') return line(`Diagnosis: ${written}.`, `${at}.code`)
    return line(`Diagnosis: ${named} (${written}).`, `${at}.code`, `${at}.label`)
  })

/** A rating of 0 to 10 says so; anything else stands as it was typed. */
function rating(entry: string): string {
  const read = readNumber(entry)
  const onScale = read.kind === 'ok' && read.value >= 0 && read.value <= 10
  return onScale ? `${plainDigits(entry)}/10` : safeLine(entry)
}

function pain({ painBefore, painAfter }: DraftNote['assessment']): readonly Sentence[] {
  const [before, after] = [rating(painBefore), rating(painAfter)]
  const places = ['assessment.painBefore', 'assessment.painAfter'] as const
  if (before === '') return line(after && stop(`Pain ${after} after treatment`), places[1])
  if (after === '') return line(stop(`Pain ${before} before treatment`), places[0])
  return line(stop(`Pain ${before} before treatment, ${after} after`), ...places)
}

function adverse({ adverse: kind, adverseText }: DraftNote['assessment']): readonly Sentence[] {
  if (kind === 'none') return line('No adverse response.', 'assessment.adverse')
  if (adverseText.trim() !== '')
    return verbatim(adverseText, 'assessment.adverseText', 'Adverse response:')
  return kind === 'yes' ? line('There was an adverse response.', 'assessment.adverse') : []
}
