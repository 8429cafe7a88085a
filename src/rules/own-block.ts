import type { MessageDescriptor } from '@lingui/core'
import type { Facts } from './facts'
import type { ExclusionTopic } from './reading/mention'
import { met, notApplicable, unmet, type Evidence, type Verdict } from './rule'
import { doneToday } from './today'

/** Timed services in which the patient moves, the group among them. */
export const TRAINING = ['97110', '97112', '97113', '97116', '97530', '97535', '97150']

/** Blocks of one of these codes, as evidence. */
export const blocksOf = (
  { treatment }: Pick<Facts, 'treatment'>,
  codes: readonly string[],
): Evidence[] =>
  treatment.blocks.flatMap(({ code, index }) =>
    codes.includes(code) ? [{ quote: code, place: `session.blocks.${index}.intervention` }] : [],
  )

/** An act named in the text needs a block of its own code; nothing named, nothing asked. */
export function ownBlock(
  facts: Pick<Facts, 'said' | 'treatment'>,
  topics: readonly ExclusionTopic[],
  codes: readonly string[],
  message: MessageDescriptor,
): Verdict {
  const named = topics.flatMap((topic) => doneToday(facts.said, topic))[0]
  if (!named) return notApplicable
  const own = blocksOf(facts, codes)
  return own.length > 0 ? met(...own) : unmet(message, { go: named.place })
}
