import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { assistantShare } from './assistant-share'

/** Where the division is written down. A proper name: shown as it is in every language. */
export const SHARE_SOURCE = 'Medicare Claims Processing Manual, ch. 5 §20.1'

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/**
 * How units divide between therapist and assistant, one sentence a step. Whole minutes and units.
 * @throws RangeError as `assistantShare` does.
 */
export function shareSteps(
  clinician: number,
  assistant: number,
  units: number,
): readonly MessageDescriptor[] {
  const { plain, assistant: theirs, working } = assistantShare(clinician, assistant, units)
  const { full, left } = working
  return [
    msg`The therapist gave ${plural(clinician, { one: '# minute', other: '# minutes' })}, the assistant ${assistant}, ${clinician + assistant} in all.`,
    msg`Full 15s: ${full.clinician} of the therapist, ${full.assistant} of the assistant; left over: ${left.clinician} and ${left.assistant}.`,
    ...lastStep(working, clinician + assistant),
    msg`Units without the assistant's modifier: ${plain}. With it: ${theirs}.`,
  ]
}

function lastStep(
  { left, last }: ReturnType<typeof assistantShare>['working'],
  minutes: number,
): readonly MessageDescriptor[] {
  switch (last) {
    case 'none':
      return []
    case 'clinician':
      return left.clinician >= 8
        ? [msg`What is left is the therapist's, who gave 8 minutes or more of it.`]
        : [msg`What is left is the therapist's: the assistant has no minute of it.`]
    case 'assistant':
      return [
        msg`The last unit is the assistant's: more than a tenth of it, and fewer than 8 minutes of it by the therapist.`,
      ]
    case 'each':
      return [msg`Two units are left of ${minutes} minutes: one for each of the two.`]
  }
}
