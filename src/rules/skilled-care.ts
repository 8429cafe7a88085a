import { msg } from '@lingui/core/macro'
import type { Facts } from './facts'
import { met, notApplicable, rule, unmet, unmetEach, type Evidence } from './rule'
import { quotes, type Said, type SaidMention } from './said'
import { at } from './sources'

const LEAST_WORDS = 4
// What is left of a claim once it is cut out.
const FILLER = /^(?:patient|pt|she|he|and|the)\W*$/i

/** A reason in the skill field: words beside those that only claim that skill was needed. */
function isReason(text: string, claims: readonly SaidMention[]): boolean {
  const cut = claims.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text)
  return (
    cut.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !FILLER.test(word)).length >=
    LEAST_WORDS
  )
}

// The field is one of the texts: what it says stays the same until a text changes.
const decided = new WeakMap<
  Said,
  { readonly skill: string; readonly evidence: readonly Evidence[] }
>()

/** Words that say which decision took a therapist. */
function decisions({ note, said }: Pick<Facts, 'note' | 'said'>): readonly Evidence[] {
  const { skill } = note.assessment
  const known = decided.get(said)
  if (known?.skill === skill) return known.evidence
  const evidence = decisionsIn(skill, said)
  decided.set(said, { skill, evidence })
  return evidence
}

function decisionsIn(skill: string, said: Said): readonly Evidence[] {
  const claims = said.about('hollow-skill').filter(({ place }) => place === 'assessment.skill')
  return [
    ...(isReason(skill, claims) ? [{ quote: skill.trim(), place: 'assessment.skill' }] : []),
    ...quotes(said.about('skilled-decision').filter(({ place }) => place !== 'assessment.skill')),
  ]
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
] as const
