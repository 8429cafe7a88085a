import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Rule } from '../../rules/rule'
import { TIER_LOOK, TIER_NAMES } from './tier-names'

/** A rule in a list: what it asks for and how much it weighs. Leads to its page. */
export function RuleLink({ rule: { id, says, tier } }: { rule: Rule }) {
  const { i18n } = useLingui()
  return (
    <Link
      to="/library/rules/$id"
      params={{ id }}
      className="flex min-h-9 items-baseline gap-3 py-1.5 text-sm hover:bg-accent-soft pointer-coarse:min-h-11"
    >
      <span className="grow">{i18n._(says)}</span>
      <span className={`shrink-0 text-xs ${TIER_LOOK[tier]}`}>{i18n._(TIER_NAMES[tier])}</span>
    </Link>
  )
}
