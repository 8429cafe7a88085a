import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { aboutBlock } from './about-block'
import { findingsInText, hasMeasuredFinding } from './necessity-findings'
import {
  notApplicable,
  rule,
  type PhraseStub,
  type Rule,
  type Tier,
  met,
  unmet,
  type Evidence,
} from './rule'
import { at, type Citation } from './sources'
import { answersTo, needOf, type Need } from './technique-needs'

interface Support {
  readonly id: string
  readonly tier: Tier
  readonly need: Need
  readonly says: MessageDescriptor
  readonly why: MessageDescriptor
  readonly message: MessageDescriptor
  readonly phrase: PhraseStub
  readonly cites: readonly [Citation, ...Citation[]]
}

/**
 * One rule: every technique with this need has a finding that answers it. A technique for which nothing
 * was measured at all is asked about once, by `necessity.objective-finding`.
 */
const support = ({ id, tier, need, says, why, message, phrase, cites }: Support): Rule =>
  rule({
    id,
    tier,
    says,
    why,
    cites,
    covers: ['S14'],
    needs: ['manual', 'note', 'findings', 'said', 'pain', 'treatment'],
    go: 'objective.findings',
    coverable: true,
    phrases: [phrase],
    check(facts) {
      const text = findingsInText(facts)
      const shown: Evidence[] = []
      let isAsked = false
      // One loop: there are nine of these rules, and each runs with every key.
      for (const t of facts.manual) {
        if (needOf(t) !== need || !hasMeasuredFinding(t, facts.findings, text)) continue
        isAsked = true
        const evidence = answersTo(t, facts)
        if (evidence.length === 0)
          return unmet(message, { go: 'objective.findings', about: aboutBlock(t.index) })
        for (const each of evidence.slice(0, 3)) shown.push(each)
      }
      return isAsked ? met(...shown) : notApplicable
    },
  })

const expected = at('clinical-texts', 'finding that each technique answers')

/** What the examination has to show for each kind of technique. */
export const techniqueSupport: readonly Rule[] = [
  support({
    id: 'technique.restricted-motion',
    tier: 'fix',
    need: 'restricted-motion',
    says: msg`A mobilization into stiffness stands on restricted motion.`,
    why: msg`Contractors want the restricted joint motion documented before it is mobilized.`,
    message: msg`Write the restricted motion: range, joint play or end-feel.`,
    phrase: '___ limited to ___ degrees; joint play ___/6, end-feel ___.',
    cites: [at('manual-therapy-article', 'joint mobilization: restricted motion'), expected],
  }),
  support({
    id: 'technique.tissue-finding',
    tier: 'fix',
    need: 'tissue',
    says: msg`Soft-tissue work stands on what was felt in the tissue, or on motion it limits.`,
    why: msg`Contractors want restricted tissue or motion, or the exercise it makes possible.`,
    message: msg`Write what you felt in the tissue, the motion it limits, or the exercise it allows.`,
    phrase: '___ tender and taut, grade ___; limits ___ to ___ degrees.',
    cites: [at('manual-therapy-article', 'soft tissue: restricted motion or adjunct'), expected],
  }),
  support({
    id: 'technique.movement-loss',
    tier: 'consider',
    need: 'movement-loss',
    says: msg`A mobilization with movement stands on a movement that was lost or painful.`,
    why: msg`The glide is judged by the movement it frees, so that movement is written down.`,
    message: msg`Write the movement it is to free: range, or grip or squat without pain.`,
    phrase: '___ without pain ___; with the glide ___.',
    cites: [expected],
  }),
  support({
    id: 'technique.pain-limited',
    tier: 'consider',
    need: 'pain-limited',
    says: msg`A gentle mobilization stands on motion limited by pain, or on irritability.`,
    why: msg`Grades I and II answer pain; without it a reviewer expects stiffness and force.`,
    message: msg`Write the motion that pain limits, or how irritable the joint is.`,
    phrase: '___ limited by pain at ___ degrees; irritability ___.',
    cites: [expected],
  }),
  support({
    id: 'technique.stiff-segment',
    tier: 'consider',
    need: 'stiff-segment',
    says: msg`A thrust stands on a stiff joint or segment.`,
    why: msg`Without a stiff segment nothing shows why a thrust was the right answer.`,
    message: msg`Write the stiff joint or segment: joint play, end-feel.`,
    phrase: '___ hypomobile ___/6, end-feel ___.',
    cites: [expected],
  }),
  support({
    id: 'technique.traction-signs',
    tier: 'consider',
    need: 'nerve-or-compression',
    says: msg`Traction stands on signs of a nerve root or of a compressed joint.`,
    why: msg`Relief by pulling apart is what makes traction the right technique.`,
    message: msg`Write the nerve or compression sign, and whether distraction relieves it.`,
    phrase: '___ test positive; distraction relieves ___.',
    cites: [expected],
  }),
  support({
    id: 'technique.nerve-tension',
    tier: 'consider',
    need: 'nerve-tension',
    says: msg`Neural mobilization stands on a positive test of the nerve.`,
    why: msg`A nerve is moved because a test showed that it does not move freely.`,
    message: msg`Write the nerve test: which, at what angle, with what response.`,
    phrase: '___ positive at ___ degrees, reproduces ___.',
    cites: [expected],
  }),
  support({
    id: 'technique.scar-finding',
    tier: 'consider',
    need: 'scar',
    says: msg`Scar mobilization stands on what is wrong with the scar.`,
    why: msg`A scar that moves freely needs no hands-on work.`,
    message: msg`Write how the scar adheres, or its height and pliability.`,
    phrase: 'Scar ___ cm, adherent at ___; limits ___.',
    cites: [expected],
  }),
  support({
    id: 'technique.swelling-measured',
    tier: 'consider',
    need: 'swelling',
    says: msg`Lymphatic drainage stands on a measured swelling or its stage.`,
    why: msg`Girth, volume or stage is what shows later that drainage helped.`,
    message: msg`Measure the swelling: girth, volume, pitting or stage.`,
    phrase: 'Girth ___ cm at ___, other side ___ cm; stage ___.',
    cites: [expected],
  }),
]
