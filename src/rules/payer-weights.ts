import { msg } from '@lingui/core/macro'
import type { Payer } from '../domain/payer'
import type { Rule, Verdict } from './rule'
import type { Citation } from './sources'

const NOT_ASKED: Verdict = {
  kind: 'notApplicable',
  why: msg`This payer's profile does not ask for it.`,
}

const weighed = new WeakMap<Payer, { of: readonly Rule[]; rules: readonly Rule[] }>()

/**
 * The rules as a payer weighs them. What its profile turns off says so and finds nothing; a rule that
 * stops signing stays as it is, whatever a profile wants; a rule only some payers ask for names this
 * payer's policy as its source. Made once for a profile, since profiles do not change while they are read.
 */
export function underPayer(rules: readonly Rule[], payer: Payer | undefined): readonly Rule[] {
  if (!payer || (payer.extra.length === 0 && Object.keys(payer.weights).length === 0)) return rules
  const known = weighed.get(payer)
  if (known?.of === rules) return known.rules
  const made = rules.map((rule) => underOne(rule, payer))
  weighed.set(payer, { of: rules, rules: made })
  return made
}

function underOne(rule: Rule, payer: Payer): Rule {
  const weight = rule.tier === 'blocker' ? undefined : payer.weights[rule.id]
  if (weight === 'off') return { ...rule, needs: [], check: () => NOT_ASKED }
  const asked = payer.extra.includes(rule.id) && payer.policy.title !== ''
  if (weight === undefined && !asked) return rule
  return {
    ...rule,
    tier: weight ?? rule.tier,
    cites: asked ? [policyOf(payer), ...rule.cites] : rule.cites,
  }
}

/** A payer's own policy as a source that a finding can name. */
const policyOf = ({ id, policy }: Payer): Citation => ({
  source: {
    id: `policy ${id}`,
    title: policy.title,
    kind: 'article',
    edition: policy.edition,
    from: policy.from,
    to: policy.to === '' ? null : policy.to,
    certainty: 'entered',
  },
  where: 'as the profile says',
})

/** Rules that stop signing and that a profile would silence all the same: they stay, and the screen names them. */
export const notSilenced = (rules: readonly Rule[], { weights }: Payer): readonly Rule[] =>
  rules.filter(({ id, tier }) => tier === 'blocker' && weights[id] !== undefined)
