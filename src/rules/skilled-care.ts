import { msg } from '@lingui/core/macro'
import { aboutBlock } from './about-block'
import type { Facts, TechniqueFact } from './facts'
import { met, notApplicable, rule, unmet, unmetEach, type Evidence } from './rule'
import { quotes } from './said'
import { at } from './sources'

/** A reason in the skill field: a sentence, not a word to fill it. */
const isReason = (text: string): boolean => text.trim().split(/\s+/).length >= 4

/** Words that say which decision took a therapist. */
function decisions({ note, said }: Pick<Facts, 'note' | 'said'>): Evidence[] {
  const { skill } = note.assessment
  return [
    ...(isReason(skill) ? [{ quote: skill.trim(), place: 'assessment.skill' }] : []),
    ...quotes(said.about('skilled-decision').filter(({ place }) => place !== 'assessment.skill')),
  ]
}

/** Techniques whose risk is screened for first: any thrust, and end range or traction at the neck. */
const isScreened = ({ intervention, block, family, areas }: TechniqueFact): boolean => {
  if (intervention.id === 'thrust-manipulation') return true
  if (!areas.includes('cervical')) return false
  return family === 'traction' || /\b(?:IV|V|4|5)\b/i.test(block.parameters['grade'] ?? '')
}

/** Rules about why it took a therapist. */
export const skilledCare = [
  rule({
    id: 'skilled.decision',
    tier: 'fix',
    says: msg`The note says which decision took a therapist.`,
    why: msg`What was done can be copied; why it was chosen or changed shows skill.`,
    cites: [
      at('benefit-manual', 'ch. 15 §220.2, skilled therapy'),
      at('code-97140', 'responsibility'),
      at('audit-2018', "services without need of a therapist's skills"),
    ],
    covers: ['S16'],
    needs: ['note', 'said'],
    go: 'assessment.skill',
    coverable: true,
    phrases: [
      'Grade ___ chosen because joint play was ___.',
      'Force was reduced when ___; then ___ was re-tested.',
    ],
    check(facts) {
      const evidence = decisions(facts)
      return evidence.length > 0
        ? met(...evidence)
        : unmet(msg`Say what you chose, adjusted or watched, and because of which finding.`, {
            go: 'assessment.skill',
          })
    },
  }),
  rule({
    id: 'skilled.maintenance',
    tier: 'consider',
    says: msg`Care that keeps rather than improves says why it takes a therapist.`,
    why: msg`Skilled maintenance can be covered; comfort and wellness are not.`,
    cites: [at('benefit-manual', 'ch. 15 §220.2, maintenance programs')],
    needs: ['note', 'said'],
    go: 'assessment.skill',
    coverable: true,
    phrases: ['A therapist is needed to keep ___ because ___.'],
    check(facts) {
      const { said } = facts
      const words = [...said.about('maintenance'), ...said.about('maintenance', 'planned')]
      if (words.length === 0) return notApplicable
      const reasons = decisions(facts)
      return reasons.length > 0
        ? met(...reasons)
        : unmetEach(
            words.slice(0, 1).map(({ place }) => ({
              message: msg`Say why keeping this level takes a therapist, or reword it.`,
              go: place,
            })),
          )
    },
  }),
  rule({
    id: 'skilled.screening',
    tier: 'consider',
    says: msg`Before thrust, and before end range or traction at the neck, safety was screened.`,
    why: msg`Arteries, ligaments and red flags are asked about before force is used.`,
    cites: [at('clinical-texts', 'cervical framework: screening before treatment')],
    needs: ['techniques', 'said'],
    go: 'objective.text',
    coverable: true,
    phrases: ['Screened before treatment: ___ negative; consent given for ___.'],
    check({ techniques, said }) {
      const risky = techniques.filter(isScreened)
      if (risky.length === 0) return notApplicable
      // "Denies dizziness" is a screen that was done.
      const screens = [...said.about('screening'), ...said.about('red-flag', 'negated')]
      return screens.length > 0
        ? met(...quotes(screens))
        : unmetEach(
            risky.slice(0, 1).map(({ index }) => ({
              message: msg`Write which safety screen was done before it.`,
              go: 'objective.text',
              about: aboutBlock(index),
            })),
          )
    },
  }),
] as const
