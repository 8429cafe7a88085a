import { msg } from '@lingui/core/macro'
import type { Read } from '../domain/entry'
import type { Place } from '../domain/place'
import type { Topic } from './reading/mention'
import { changesOf, noGain, retests } from './retest'
import { met, notApplicable, rule, unmet, unmetEach, type Evidence, type Problem } from './rule'
import { quotes, type Said, type SaidMention } from './said'
import { scoreEvidence, scoresOf } from './scores'
import { at } from './sources'

/** What the patient told before treatment, and what is wished for, are no response to it. */
const isAfterTreatment = ({ place }: SaidMention): boolean =>
  !place.startsWith('subjective.') && !place.startsWith('plan.goals.') && place !== 'plan.frequency'

/** Mentions that tell of what came after treatment. */
export function saidAfter(said: Said, ...topics: readonly Topic[]): readonly SaidMention[] {
  const out: SaidMention[] = []
  for (const topic of topics)
    for (const mention of said.about(topic)) if (isAfterTreatment(mention)) out.push(mention)
  return out
}

const overlap = (a: SaidMention, b: SaidMention): boolean =>
  a.place === b.place && a.from < b.to && b.from < a.to

/** What is told of the effect: a reaction in words that say nothing, or the lack of a bad one, is not. */
function saidOfEffect(said: Said): readonly SaidMention[] {
  const hollow = [...said.about('vague-response'), ...said.about('adverse', 'negated')]
  return saidAfter(
    said,
    'response',
    'retest',
    'improvement',
    'no-change',
    'worse',
    'adverse',
  ).filter((mention) => !hollow.some((other) => overlap(mention, other)))
}

/** A response in any words, however little they say. */
const saidResponse = (said: Said): readonly SaidMention[] =>
  saidAfter(
    said,
    'response',
    'retest',
    'vague-response',
    'adverse',
    'improvement',
    'no-change',
    'worse',
  )

/** Rules about how the patient responded. */
export const response = [
  rule({
    id: 'response.present',
    tier: 'blocker',
    says: msg`The note says how the patient responded.`,
    why: msg`Watching the response is a part of the service; without it the service is not shown.`,
    cites: [at('code-97140', 'documentation: response')],
    covers: ['S30'],
    needs: ['note', 'findings', 'pain', 'said'],
    go: 'assessment.painAfter',
    coverable: true,
    phrases: ['After treatment ___ measured ___ (before: ___).', 'Pain after treatment ___/10.'],
    check({ note, findings, pain, said }) {
      const { tolerance, adverse } = note.assessment
      const evidence = retests({ findings, pain })
      if (tolerance !== '')
        evidence.push({ quote: `tolerance ${tolerance}`, place: 'assessment.tolerance' })
      if (adverse === 'yes')
        evidence.push({ quote: 'adverse response', place: 'assessment.adverse' })
      if (evidence.length === 0) evidence.push(...quotes(saidResponse(said)))
      return evidence.length > 0
        ? met(...evidence)
        : unmet(msg`Add how the patient responded: a re-test, pain after, or words.`, {
            go: 'assessment.painAfter',
          })
    },
  }),
  rule({
    id: 'response.measured',
    tier: 'fix',
    says: msg`The response is shown by something measured again.`,
    why: msg`A value before and after shows the effect; an adjective does not.`,
    cites: [at('code-97140', 'documentation: response'), at('audit-2018', 'no evidence of effect')],
    covers: ['S30'],
    needs: ['findings', 'pain', 'said'],
    go: 'objective.findings',
    coverable: true,
    phrases: ['___ rose from ___ to ___ after treatment.'],
    check({ findings, pain, said }) {
      const values = retests({ findings, pain })
      const evidence = values.length > 0 ? values : quotes(saidAfter(said, 'retest'))
      if (evidence.length > 0) return met(...evidence)
      const first = findings.find(({ finding }) => finding.before.trim() !== '')
      return unmet(msg`Measure again what you measured before, or enter pain after.`, {
        go: first ? `objective.findings.${first.index}.after` : 'assessment.painAfter',
      })
    },
  }),
  rule({
    id: 'response.vague',
    tier: 'fix',
    says: msg`The response says more than that treatment was tolerated.`,
    why: msg`“Tolerated well” is true of most visits and shows nothing about this one.`,
    cites: [
      at('code-97140', 'documentation: response'),
      at('own-proposal', 'words that say nothing'),
    ],
    covers: ['S30'],
    needs: ['note', 'findings', 'pain', 'said'],
    go: 'assessment.text',
    phrases: ['After treatment ___ changed from ___ to ___.'],
    check({ note, findings, pain, said }) {
      const vague = saidAfter(said, 'vague-response')
      if (vague.length === 0 && note.assessment.tolerance !== 'good') return notApplicable
      const values = retests({ findings, pain })
      const evidence = values.length > 0 ? values : quotes(saidOfEffect(said))
      return evidence.length > 0
        ? met(...evidence)
        : unmet(msg`Say what changed: “tolerated well” alone says nothing about the effect.`, {
            go: vague[0]?.place ?? 'assessment.text',
          })
    },
  }),
  rule({
    id: 'response.adverse',
    tier: 'fix',
    says: msg`An adverse response is described, and text and field agree about it.`,
    why: msg`What happened and what was done about it belongs in the record.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.E, optional elements')],
    needs: ['note', 'said'],
    go: 'assessment.adverseText',
    coverable: true,
    phrases: ['During treatment ___ occurred; ___ was done and it settled to ___.'],
    check({ note, said }) {
      const { adverse, adverseText } = note.assessment
      const told = saidAfter(said, 'adverse')
      if (adverse === 'yes') {
        const words = adverseText.trim()
        if (words !== '') return met({ quote: words, place: 'assessment.adverseText' })
        return told.length > 0
          ? met(...quotes(told))
          : unmet(msg`Describe the adverse response and what was done.`, {
              go: 'assessment.adverseText',
            })
      }
      if (adverse === 'none' && told.length > 0)
        return unmet(
          msg`Correct one of them: the text tells of an adverse response, the field says none.`,
          {
            go: 'assessment.adverse',
          },
        )
      return adverse === 'none'
        ? met({ quote: 'no adverse response', place: 'assessment.adverse' })
        : notApplicable
    },
  }),
  rule({
    id: 'response.pain-scale',
    tier: 'fix',
    says: msg`Pain is a number from 0 to 10.`,
    why: msg`Only a number on one scale can be compared from visit to visit.`,
    cites: [at('therapy-lcd', 'pain description and rating')],
    needs: ['pain'],
    go: 'assessment.painBefore',
    check({ pain }) {
      const problems = [
        ...painProblem(pain.before, 'assessment.painBefore'),
        ...painProblem(pain.after, 'assessment.painAfter'),
      ]
      if (pain.before.kind === 'blank' && pain.after.kind === 'blank') return notApplicable
      return unmetEach(
        problems,
        ...painEvidence(pain.before, 'assessment.painBefore'),
        ...painEvidence(pain.after, 'assessment.painAfter'),
      )
    },
  }),
  rule({
    id: 'response.progress',
    tier: 'fix',
    says: msg`The note shows improvement, or says that there is none.`,
    why: msg`Notes are read as a series; each says where the patient stands.`,
    cites: [at('code-97140', 'documentation: progress')],
    covers: ['S31'],
    needs: ['note', 'findings', 'pain', 'said'],
    go: 'assessment.text',
    coverable: true,
    phrases: ['Compared with the first visit, ___ went from ___ to ___.'],
    check({ note, findings, pain, said }) {
      const stated = [
        ...said.about('improvement'),
        ...said.about('no-change'),
        ...said.about('worse'),
        ...said.about('retest'),
      ]
      if (stated.length > 0) return met(...quotes(stated))
      const scored = scoresOf(note).filter(({ change }) => change !== undefined)
      if (scored.length > 0) return met(...scored.map(scoreEvidence))
      return changesOf({ findings, pain }).length > 0
        ? met(...retests({ findings, pain }))
        : unmet(msg`Say whether the patient improves, stays the same or worsens.`, {
            go: 'assessment.text',
          })
    },
  }),
  rule({
    id: 'response.no-change',
    tier: 'fix',
    says: msg`Where nothing improves, the plan changes.`,
    why: msg`No change is acceptable in a note; no change and the same plan is not.`,
    cites: [at('code-97140', 'documentation: progress'), at('audit-2018', 'no evidence of effect')],
    covers: ['S31'],
    needs: ['note', 'findings', 'pain', 'said'],
    go: 'plan.change',
    coverable: true,
    phrases: ['Because ___ has not changed, the plan is changed to ___.'],
    check({ note, findings, pain, said }) {
      // "Same as last visit" under the plan is about the plan.
      const stalled = [...said.about('no-change'), ...said.about('worse')].filter(
        ({ place }) => !place.startsWith('plan.'),
      )
      const gains = [...said.about('improvement'), ...said.about('retest')]
      if (!noGain(changesOf({ findings, pain })) && (stalled.length === 0 || gains.length > 0))
        return notApplicable
      const change = note.plan.change.trim()
      if (change !== '') return met({ quote: change, place: 'plan.change' })
      const changed = [...said.about('plan-change'), ...said.about('plan-change', 'planned')]
      return changed.length > 0
        ? met(...quotes(changed))
        : unmet(msg`Say what you change in the plan, since nothing has improved.`, {
            go: 'plan.change',
          })
    },
  }),
  rule({
    id: 'response.claim-agrees',
    tier: 'consider',
    says: msg`Words about improvement agree with the numbers.`,
    why: msg`“Improved” beside unchanged numbers reads as copied text.`,
    cites: [at('own-proposal', 'words against numbers')],
    needs: ['findings', 'pain', 'said'],
    go: 'assessment.text',
    check({ findings, pain, said }) {
      const claims = saidAfter(said, 'improvement')
      const changes = changesOf({ findings, pain })
      if (claims.length === 0 || changes.length === 0) return notApplicable
      return noGain(changes)
        ? unmetEach(
            claims.slice(0, 1).map(({ place }) => ({
              message: msg`Check the words: they tell of improvement, the numbers before and after do not.`,
              go: place,
            })),
          )
        : met(...quotes(claims))
    },
  }),
] as const

function painProblem(read: Read<number>, go: Place): Problem[] {
  if (read.kind === 'blank') return []
  return read.kind === 'ok' && read.value >= 0 && read.value <= 10
    ? []
    : [{ message: msg`Enter pain as one number from 0 to 10.`, go }]
}

const painEvidence = (read: Read<number>, place: Place): Evidence[] =>
  read.kind === 'ok' ? [{ quote: `pain ${read.value}`, place }] : []
