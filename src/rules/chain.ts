import { msg } from '@lingui/core/macro'
import { regionInNote } from '../domain/region'
import { aboutBlock } from './about-block'
import {
  chainOf,
  idleEnds,
  idleImpairments,
  idleTechniques,
  isLinked,
  type Chain,
} from './chain-links'
import type { Facts, FindingFact } from './facts'
import { findingsInText, hasMeasuredFinding, textIsNear } from './necessity-findings'
import { TRAINING } from './own-block'
import { met, notApplicable, rule, unmet, unmetEach, type Evidence, type Rule } from './rule'
import { at } from './sources'
import { needOf, textAnswers } from './technique-needs'

const cites = [
  at('own-proposal', 'chain of finding, technique, re-test'),
  at('code-97140', 'clinical responsibility: four parts'),
] as const

const nameOf = ({ finding }: FindingFact): string => {
  const where = finding.region === '' ? '' : regionInNote(finding)
  return `${where} ${finding.what.trim() || finding.before.trim()}`.trim()
}

/** What each technique is for, as evidence. */
function aims({ techniques, impairments, ends, answers }: Chain): Evidence[] {
  return techniques.flatMap(({ block, index }, t) => {
    const place = `session.blocks.${index}.purpose`
    const finding = impairments.find((_, i) => isLinked(answers[t]?.[i]))
    if (finding) return [{ quote: nameOf(finding), place }]
    const end = ends.find(({ id }) => block.purpose.includes(id))
    return end ? [{ quote: end.words.trim(), place }] : []
  })
}

/** Techniques without an impairment, where the listed ones could have been named: not those the text answers. */
function openTechniques(chain: Chain, facts: Pick<Facts, 'findings' | 'said'>) {
  const text = findingsInText(facts)
  const goals = facts.said.about('goal')
  return idleTechniques(chain).filter(
    (t) =>
      hasMeasuredFinding(t, facts.findings, text) &&
      !text.some((found) => textAnswers(found, needOf(t)) && textIsNear(found, t)) &&
      !goals.some(({ place }) => place === `session.blocks.${t.index}.detail`),
  )
}

/** Rules about the line from finding to technique to what the patient gains. */
export const chain: readonly Rule[] = [
  rule({
    id: 'chain.technique-has-impairment',
    tier: 'consider',
    says: msg`Each technique is tied to a finding, by a link or by region and kind.`,
    why: msg`A reviewer follows the line from finding to technique to what the patient gains.`,
    cites,
    covers: ['S16'],
    needs: ['manual', 'note', 'techniques', 'findings', 'said'],
    go: 'session.blocks',
    coverable: true,
    check(facts) {
      const found = chainOf(facts)
      if (found.impairments.length === 0) return notApplicable
      return unmetEach(
        openTechniques(found, facts).map(({ index }) => ({
          message: msg`Say which finding this is for: none of this region and side fits.`,
          go: `session.blocks.${index}.purpose`,
          about: aboutBlock(index),
        })),
        ...aims(found),
      )
    },
  }),
  rule({
    id: 'chain.impairment-has-goal',
    tier: 'consider',
    says: msg`Each finding stands in the way of a goal or an activity.`,
    why: msg`A finding that hinders nothing in daily life gives no reason to treat it.`,
    cites,
    covers: ['S12'],
    needs: ['note', 'techniques', 'findings', 'said'],
    go: 'objective.findings',
    check(facts) {
      const found = chainOf(facts)
      if (found.ends.length === 0 || found.impairments.length === 0) return notApplicable
      const [first, ...more] = idleImpairments(found)
      if (!first)
        return met(
          ...found.ends.slice(0, 3).map(({ words, place }) => ({ quote: words.trim(), place })),
        )
      const names = [first, ...more].map(nameOf).join(', ')
      return unmet(msg`Tie it to a goal or an activity: ${names}.`, {
        go: `objective.findings.${first.index}`,
      })
    },
  }),
  rule({
    id: 'chain.goal-is-served',
    tier: 'consider',
    says: msg`Each goal or limitation is served by something that was found or done.`,
    why: msg`A goal that nothing in the visit leads to looks carried over from elsewhere.`,
    cites,
    covers: ['S12'],
    needs: ['manual', 'note', 'techniques', 'findings', 'said', 'treatment'],
    go: 'plan.goals',
    check(facts) {
      const found = chainOf(facts)
      // Exercise or training may be what serves it; its aims are not recorded here.
      const trained = facts.treatment.blocks.some(({ code }) => TRAINING.includes(code))
      if (trained || found.ends.length < 2 || found.impairments.length === 0) return notApplicable
      const [first, ...more] = idleEnds(found)
      if (!first) return met()
      const names = [first, ...more].map(({ words }) => words.trim()).join('; ')
      return unmet(msg`Say what in this visit leads to it, or take it out: ${names}.`, {
        go: first.place,
      })
    },
  }),
]
