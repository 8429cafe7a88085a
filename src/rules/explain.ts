import type { MessageDescriptor } from '@lingui/core'
import type { Finding } from './review'
import type { Evidence, Tier } from './rule'
import type { Citation } from './sources'

/** What a screen tells about a finding: what the rule asks, why, how much it weighs, what it looked at, where it is written. */
export interface Account {
  readonly says: MessageDescriptor
  /** Why a reviewer cares; for a finding that could not be checked, why not. */
  readonly why: MessageDescriptor
  readonly tier: Tier
  /** Words or values of the note that met the rule; empty while it is open. */
  readonly looked: readonly Evidence[]
  readonly cites: readonly Citation[]
}

/** Explains any finding of any rule. Pure data; wording and layout are the screen's. */
export const explain = ({ rule, evidence, why }: Finding): Account => ({
  says: rule.says,
  why: why ?? rule.why,
  tier: rule.tier,
  looked: evidence,
  cites: rule.cites,
})
