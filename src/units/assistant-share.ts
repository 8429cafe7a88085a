import { isAssistant } from '../domain/person'
import type { Treatment } from './treatment'

/** How the units of one code divide between clinician and assistant. */
export interface AssistantShare {
  /** Units without the assistant modifier. */
  readonly plain: number
  /** Units with it (CQ or CO). */
  readonly assistant: number
  /** The assistant's part of all minutes of the code, 0 to 1. */
  readonly share: number
}

/** Why the units left after the full 15s go where they go. */
export type LastUnits =
  | 'none'
  /** One or more, the therapist's: 8 minutes or more of it, or nobody else has a minute left. */
  | 'clinician'
  /** One, the assistant's: the therapist has fewer than 8 minutes of it. */
  | 'assistant'
  /** Two, one each. */
  | 'each'

/** The steps of a division, for a person to follow. */
export interface ShareWorking {
  readonly full: { readonly clinician: number; readonly assistant: number }
  /** Minutes left over the full 15s that became units. */
  readonly left: { readonly clinician: number; readonly assistant: number }
  readonly last: LastUnits
}

/**
 * Divides the units of one code between a clinician (PT, OT) and an assistant (PTA, OTA) who worked
 * alone for the given whole minutes; minutes given jointly are the clinician's. Full 15s go to who
 * gave them. Of what is left, a unit is the clinician's with 8 minutes or more of it, else the
 * assistant's, who then has more than a tenth of it with a single minute. `plain + assistant` is
 * always `units`.
 * @throws RangeError when an argument is negative, fractional or no number.
 * Source: Medicare Claims Processing Manual, ch. 5 §20.1.
 */
export function assistantShare(
  clinicianMinutes: number,
  assistantMinutes: number,
  units: number,
): AssistantShare & { readonly working: ShareWorking } {
  for (const n of [clinicianMinutes, assistantMinutes, units])
    if (!Number.isSafeInteger(n) || n < 0)
      throw new RangeError(`Not a whole number of 0 or more: ${n}`)

  let plain = Math.min(Math.floor(clinicianMinutes / 15), units)
  let assistant = Math.min(Math.floor(assistantMinutes / 15), units - plain)
  let mine = clinicianMinutes - 15 * plain
  let theirs = assistantMinutes - 15 * assistant
  const full = { clinician: plain, assistant }
  const left = { clinician: mine, assistant: theirs }
  while (plain + assistant < units) {
    if (mine < 8 && theirs > 0) {
      assistant += 1
      theirs = 0
    } else {
      plain += 1
      // Of two units left, the clinician's takes what it lacks from the assistant's minutes.
      theirs = Math.max(0, mine + theirs - 15)
      mine = 0
    }
  }
  const total = clinicianMinutes + assistantMinutes
  return {
    plain,
    assistant,
    share: total === 0 ? 0 : assistantMinutes / total,
    working: { full, left, last: lastOf(plain - full.clinician, assistant - full.assistant) },
  }
}

function lastOf(plain: number, assistant: number): LastUnits {
  if (assistant === 0) return plain === 0 ? 'none' : 'clinician'
  return plain === 0 ? 'assistant' : 'each'
}

/** Counted minutes of one code by who gave them. A guided student's are the clinician's. */
export function minutesByRole(
  treatment: Pick<Treatment, 'blocks'>,
  code: string,
): { readonly clinician: number; readonly assistant: number } {
  let clinician = 0
  let assistant = 0
  for (const block of treatment.blocks) {
    if (block.code !== code) continue
    if (block.performer && isAssistant(block.performer)) assistant += block.counted
    else clinician += block.counted
  }
  return { clinician, assistant }
}
