import type { Finding } from './review'
import type { Rule } from './rule'

/** How many findings of each weight are open. */
export function openCounts(findings: readonly Finding[]) {
  const open = findings.filter((f) => f.state === 'unmet')
  const of = (tier: Rule['tier']) => open.filter((f) => f.rule.tier === tier).length
  return { blocker: of('blocker'), fix: of('fix'), consider: of('consider') }
}
