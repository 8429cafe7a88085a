import type { Finding } from './review'
import { TIERS, type Tier } from './rule'

/** What a list of notes says of one: how much is open, what weighs most, and which rules it is. */
export interface NoteTally {
  readonly blockers: number
  readonly fix: number
  readonly consider: number
  readonly explained: number
  readonly unknown: number
  readonly top?: { readonly rule: string; readonly place: string; readonly tier: Tier }
  readonly rules: readonly {
    readonly rule: string
    readonly state: 'unmet' | 'explained'
    readonly tier: Tier
  }[]
}

/**
 * Counts findings, the heaviest named first. Of somebody else's note a rule that is for its writer's eyes
 * alone is neither counted nor named.
 */
export function tallyOf(findings: readonly Finding[], role: 'author' | 'reviewer'): NoteTally {
  const open = { blocker: 0, fix: 0, consider: 0 }
  let explained = 0
  let unknown = 0
  const named: { tier: Tier; state: 'unmet' | 'explained'; rule: string; place: string }[] = []
  for (const { rule, state, go: place } of findings) {
    if (state === 'met' || state === 'notApplicable' || state === 'waiting') continue
    if (rule.privateTo && role === 'reviewer') continue
    const { id, tier } = rule
    if (state === 'unknown') {
      unknown += 1
      continue
    }
    if (state === 'unmet') open[tier] += 1
    else explained += 1
    named.push({ rule: id, state, tier, place })
  }
  // What is open before what is explained; within a tier in the order of the rules.
  const weight = ({ tier, state }: (typeof named)[number]) =>
    TIERS.indexOf(tier) + (state === 'unmet' ? 0 : TIERS.length)
  const sorted = named.sort((a, b) => weight(a) - weight(b))
  const [first] = sorted
  return {
    blockers: open.blocker,
    fix: open.fix,
    consider: open.consider,
    explained,
    unknown,
    ...(first?.state === 'unmet' && {
      top: { rule: first.rule, place: first.place, tier: first.tier },
    }),
    rules: sorted.map(({ rule, state, tier }) => ({ rule, state, tier })),
  }
}

/**
 * Whether findings may be others on a later day with nothing else changed. Rules that look at the day ask
 * whether a date has come yet: once it has, it stays so.
 */
export const mayChangeByDay = (findings: readonly Finding[]): boolean =>
  findings.some(
    ({ rule, state }) =>
      (state === 'unmet' || state === 'explained') && rule.needs.includes('today'),
  )
