import { msg } from '@lingui/core/macro'
import { FAMILY_LABELS, type Family } from '../coding/intervention'
import { interventionOf } from '../coding/interventions'
import type { Facts } from './facts'
import type { Topic } from './reading/mention'
import { met, notApplicable, rule, unmet, unmetEach, type Evidence } from './rule'
import { quotes, type Said, type SaidMention } from './said'
import { at } from './sources'

/** What is stated, be it as a fact or as a wish; neither denied nor past. */
const stated = (said: Said, topic: Topic): readonly SaidMention[] => [
  ...said.about(topic),
  ...said.about(topic, 'planned'),
]

/** Techniques that a text plans: written under the plan, or elsewhere as planned. */
const plannedInText = (said: Said): readonly SaidMention[] => [
  ...said.about('technique').filter(({ place }) => place.startsWith('plan.')),
  ...said.about('technique', 'planned'),
]

const familyOf = ({ detail }: SaidMention): Family | undefined =>
  interventionOf(detail ?? '')?.family ?? undefined

/** Words that say why the plan was altered. */
function changes({ note, said }: Pick<Facts, 'note' | 'said'>): readonly Evidence[] {
  const change = note.plan.change.trim()
  return change === ''
    ? quotes(stated(said, 'plan-change'))
    : [{ quote: change, place: 'plan.change' }]
}

const ticked = (planned: readonly Family[]): readonly Evidence[] =>
  planned.map((family) => ({ quote: FAMILY_LABELS[family].inNote, place: 'plan.planned' }))

const NUMBER = /\d|\b(?:one|two|three|four|five|six|eight|ten|twelve)\b/i

/** Rules about the plan of care. */
export const planOfCare = [
  rule({
    id: 'plan.techniques-named',
    tier: 'fix',
    says: msg`The plan names the techniques.`,
    why: msg`A plan that names no technique cannot be compared with what was done.`,
    cites: [at('code-97140', 'documentation: plan'), at('benefit-manual', 'ch. 15 §220.1.2')],
    covers: ['S28'],
    needs: ['planned', 'said'],
    go: 'plan.planned',
    coverable: true,
    phrases: ['Plan: ___ to ___ until ___.'],
    check({ planned, said }) {
      const evidence = [...ticked(planned), ...quotes(plannedInText(said))]
      return evidence.length > 0
        ? met(...evidence)
        : unmet(msg`Name the techniques of the plan.`, { go: 'plan.planned' })
    },
  }),
  rule({
    id: 'plan.performed-in-plan',
    tier: 'fix',
    says: msg`What was done is in the plan, or the note says why the plan changed.`,
    why: msg`Treatment outside the plan of care looks unplanned to a reviewer.`,
    cites: [at('code-97140', 'documentation: plan'), at('benefit-manual', 'ch. 15 §220.1.2')],
    covers: ['S28'],
    needs: ['note', 'manual', 'planned', 'said'],
    go: 'plan.planned',
    coverable: true,
    phrases: ['Plan updated because ___: ___ added.'],
    check({ note, manual, planned, said }) {
      const inText = plannedInText(said)
      const named = new Set([...planned, ...inText.map(familyOf)])
      // Nothing named at all is `plan.techniques-named`.
      if (named.size === 0) return notApplicable
      const outside = [...new Set(manual.map(({ family }) => family))].filter(
        (family) => !named.has(family),
      )
      if (outside.length === 0) return met(...ticked(planned), ...quotes(inText))
      const reasons = changes({ note, said })
      return reasons.length > 0
        ? met(...reasons)
        : unmetEach(
            outside.map((family) => ({
              message: msg`Add it to the plan, or say why the plan changed.`,
              go: 'plan.planned',
              about: FAMILY_LABELS[family].label,
            })),
          )
    },
  }),
  rule({
    id: 'plan.goal',
    tier: 'fix',
    says: msg`The note names a goal.`,
    why: msg`Planning is a part of the service, and each technique serves a goal.`,
    cites: [
      at('code-97140', 'responsibility: planning'),
      at('benefit-manual', 'ch. 15 §220.1.2, goals'),
    ],
    covers: ['S16'],
    needs: ['note', 'said'],
    go: 'plan.goals',
    coverable: true,
    phrases: ['___ without ___ in ___ weeks: ___.'],
    check({ note, said }) {
      const evidence = goals({ note, said })
      return evidence.length > 0
        ? met(...evidence)
        : unmet(msg`Name a goal that the treatment serves.`, { go: 'plan.goals' })
    },
  }),
  rule({
    id: 'plan.goal-measurable',
    tier: 'consider',
    says: msg`A goal carries a number or a time.`,
    why: msg`Only a goal with a number can be seen to be reached.`,
    cites: [at('benefit-manual', 'ch. 15 §220.1.2, goals')],
    needs: ['note', 'said'],
    go: 'plan.goals',
    phrases: ['___ in ___ weeks, measured by ___.'],
    check({ note, said }) {
      const evidence = goals({ note, said })
      if (evidence.length === 0) return notApplicable
      const bare = evidence.filter(({ quote }) => !NUMBER.test(quote))
      // One goal that can be measured will do; the others may lead up to it.
      return bare.length < evidence.length
        ? met(...evidence.filter((goal) => !bare.includes(goal)))
        : unmetEach(
            bare.slice(0, 1).map(({ place }) => ({
              message: msg`Give the goal a number or a time.`,
              go: place,
            })),
          )
    },
  }),
  rule({
    id: 'plan.frequency',
    tier: 'consider',
    says: msg`The plan says how often, or for how long.`,
    why: msg`Amount, frequency and duration belong to every plan of care.`,
    cites: [at('benefit-manual', 'ch. 15 §220.1.2'), at('audit-2018', 'plans without frequency')],
    needs: ['note', 'said'],
    go: 'plan.frequency',
    coverable: true,
    phrases: ['___ times a week for ___ weeks.'],
    check({ note, said }) {
      const { frequency, duration } = note.plan
      const evidence: Evidence[] = []
      if (frequency.trim() !== '')
        evidence.push({ quote: frequency.trim(), place: 'plan.frequency' })
      if (duration.trim() !== '') evidence.push({ quote: duration.trim(), place: 'plan.duration' })
      evidence.push(
        ...quotes(
          stated(said, 'frequency').filter(({ place }) => !place.startsWith('subjective.')),
        ),
      )
      return evidence.length > 0
        ? met(...evidence)
        : unmet(msg`Say how often the patient comes, and for how long.`, { go: 'plan.frequency' })
    },
  }),
  rule({
    id: 'plan.vague',
    tier: 'fix',
    says: msg`The plan says more than to continue.`,
    why: msg`“Continue” names no technique, no progression and no reason.`,
    cites: [at('own-proposal', 'words that say nothing'), at('audit-2018', 'vague plans')],
    needs: ['note', 'said'],
    go: 'plan.text',
    phrases: ['Continue ___; progress to ___ because ___.'],
    check({ note, said }) {
      const vague = stated(said, 'vague-plan').filter(({ place }) => place.startsWith('plan.'))
      if (vague.length === 0) return notApplicable
      // "Continue POC" is read as a plan too; only what is said beside it counts.
      const specific = stated(said, 'plan').filter(
        (m) =>
          // How often and what for are fields of their own; they say nothing about the way there.
          (m.place === 'plan.text' || m.place === 'plan.change') &&
          !vague.some((v) => v.place === m.place && m.from < v.to && v.from < m.to),
      )
      const evidence = [
        ...changes({ note, said }),
        ...quotes(specific),
        ...quotes(plannedInText(said)),
      ]
      return evidence.length > 0
        ? met(...evidence)
        : unmetEach(
            vague.slice(0, 1).map(({ place }) => ({
              message: msg`Say what continues, what changes, and why.`,
              go: place,
            })),
          )
    },
  }),
] as const

function goals({ note, said }: Pick<Facts, 'note' | 'said'>): Evidence[] {
  const listed = note.plan.goals.flatMap(({ text }, index) =>
    text.trim() === '' ? [] : [{ quote: text.trim(), place: `plan.goals.${index}.text` }],
  )
  if (listed.length > 0) return listed
  return [...quotes(stated(said, 'goal'))]
}
