import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Tier } from '../../rules/rule'

/** How much a rule weighs, in a word or two. */
export const TIER_NAMES: Readonly<Record<Tier, MessageDescriptor>> = {
  blocker: msg`blocks signing`,
  fix: msg`fix or explain`,
  consider: msg`consider`,
}

/** The same as a heading. */
export const TIER_TITLES: Readonly<Record<Tier, MessageDescriptor>> = {
  blocker: msg`Blocks signing`,
  fix: msg`Fix or explain`,
  consider: msg`Consider`,
}

/** What it means for the one who writes. */
export const TIER_MEANS: Readonly<Record<Tier, MessageDescriptor>> = {
  blocker: msg`The note cannot be signed while this is open, and no reason replaces it.`,
  fix: msg`Change the note, or give a reason. It does not stop signing.`,
  consider: msg`Advice. Nothing has to be done.`,
}

export const TIER_LOOK: Readonly<Record<Tier, string>> = {
  blocker: 'text-block',
  fix: 'text-fix',
  consider: 'text-ink-soft',
}
