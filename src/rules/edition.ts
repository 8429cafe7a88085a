import type { CheckedThen } from '../domain/history/history-entry'
import type { Finding } from './review'

/** Set by the build (`vite.config.ts`). */
declare const __RULES_EDITION__: string

/** Names the rules and tables of this build; another one when any of them changes. */
export const RULES_EDITION: string = __RULES_EDITION__

/** What the rules say of a note, in figures: kept with whoever answers for it. */
export function checkedThen(findings: readonly Finding[]): CheckedThen {
  const count = (is: (finding: Finding) => boolean) => findings.filter(is).length
  const isOpen = ({ state }: Finding) => state === 'unmet'
  return {
    edition: RULES_EDITION,
    blockers: count((f) => isOpen(f) && f.rule.tier === 'blocker'),
    fix: count((f) => isOpen(f) && f.rule.tier === 'fix'),
    explained: count(({ state }) => state === 'explained'),
    unknown: count(({ state }) => state === 'unknown'),
  }
}
