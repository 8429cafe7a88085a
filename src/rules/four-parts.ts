import { msg, select } from '@lingui/core/macro'
import type { Place } from '../domain/place'
import { met, rule, unmet, type Evidence } from './rule'
import { quotes, type Said, type SaidMention } from './said'
import type { Topic } from './reading/mention'
import type { Facts } from './facts'
import { at } from './sources'

type Parts = Pick<Facts, 'note' | 'techniques' | 'treatment' | 'findings' | 'said' | 'planned'>

/** What is stated, as a fact or as a wish; what is denied or past is not. */
function words(said: Said, isPlace: (place: Place) => boolean, ...topics: readonly Topic[]) {
  const there = ({ place }: SaidMention) => isPlace(place)
  for (const topic of topics) {
    const first = said.about(topic).find(there) ?? said.about(topic, 'planned').find(there)
    if (first) return quotes([first])
  }
  return []
}

const anywhere = () => true
const outsidePlan = (place: Place) => !place.startsWith('plan.')

const field = (quote: string, place: Place): readonly Evidence[] => [{ quote: quote.trim(), place }]

function assessing({ findings, said }: Parts): readonly Evidence[] {
  const before = findings.find(({ finding }) => finding.before.trim() !== '')
  if (!before) return words(said, outsidePlan, 'finding', 'baseline')
  const { what, before: value, unit } = before.finding
  return field(`${what} ${value}${unit}`, `objective.findings.${before.index}.before`)
}

function planning({ note, said, planned }: Parts): readonly Evidence[] {
  const goals = note.plan.goals.flatMap(({ text }, index) =>
    text.trim() === '' ? [] : field(text, `plan.goals.${index}.text`),
  )
  if (goals.length > 0) return goals.slice(0, 1)
  return planned.length > 0
    ? field(planned.join(', '), 'plan.planned')
    : words(said, anywhere, 'plan', 'goal', 'plan-change')
}

function treating({ techniques, treatment }: Parts): readonly Evidence[] {
  const minutesOf = (index: number) => treatment.blocks[index]?.minutes ?? 0
  const done = techniques.find(({ index }) => minutesOf(index) > 0)
  if (!done) return []
  const minutes = minutesOf(done.index)
  return field(
    `${done.intervention.inNote}, ${minutes} min`,
    `session.blocks.${done.index}.minutes`,
  )
}

function watching({ note, findings, said }: Parts): readonly Evidence[] {
  const retest = findings.find(({ finding }) => finding.after.trim() !== '')
  if (retest)
    return field(
      `${retest.finding.what} ${retest.finding.after}${retest.finding.unit}`,
      `objective.findings.${retest.index}.after`,
    )
  const { painAfter, tolerance } = note.assessment
  if (painAfter.trim() !== '') return field(`pain after ${painAfter}`, 'assessment.painAfter')
  return tolerance === ''
    ? words(said, outsidePlan, 'response', 'retest', 'adverse', 'vague-response')
    : field(`tolerance ${tolerance}`, 'assessment.tolerance')
}

const stateOf = (evidence: readonly Evidence[]) => (evidence.length > 0 ? 'there' : 'missing')

// Stryker disable ObjectLiteral: the macro reads choices from the source, so they must stay literal.

/** The four parts of clinical responsibility, asked for in one sentence rather than four findings. */
export const fourParts = rule({
  id: 'performer.four-parts',
  tier: 'fix',
  says: msg`The note shows all four parts of answering for the treatment.`,
  why: msg`Answering for it means assessing, planning, treating and watching the response.`,
  cites: [at('code-97140', 'responsibility: four parts')],
  covers: ['S16'],
  needs: ['note', 'techniques', 'treatment', 'findings', 'said', 'planned'],
  go: 'objective.findings',
  coverable: true,
  check(facts) {
    const parts = [assessing(facts), planning(facts), treating(facts), watching(facts)] as const
    const places = ['objective.findings', 'plan.goals', 'session.blocks', 'assessment.painAfter']
    const missing = parts.findIndex((part) => part.length === 0)
    if (missing < 0) return met(...parts[0], ...parts[1], ...parts[2], ...parts[3])
    const assessment = stateOf(parts[0])
    const plan = stateOf(parts[1])
    const treatment = stateOf(parts[2])
    const monitoring = stateOf(parts[3])
    return unmet(
      msg`Add what is missing.${select(assessment, { missing: ' Assessment: a finding before treatment.', other: '' })}${select(plan, { missing: ' Planning: a goal or the next step.', other: '' })}${select(treatment, { missing: ' Treatment: a technique with minutes.', other: '' })}${select(monitoring, { missing: ' Monitoring: the response or a re-test.', other: '' })}`,
      { go: places[missing] as Place },
    )
  },
})
