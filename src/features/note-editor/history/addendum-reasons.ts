import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const ADDENDUM_REASONS = ['correction', 'left-out', 'later', 'clearer'] as const
export type AddendumReason = (typeof ADDENDUM_REASONS)[number]

export const ADDENDUM_REASON_NAMES: Readonly<Record<AddendumReason, MessageDescriptor>> = {
  correction: msg`Correction`,
  'left-out': msg`Left out`,
  later: msg`Learned later`,
  clearer: msg`Clarification`,
}

/** As the note says it, which is always English. */
const IN_NOTE: Readonly<Record<AddendumReason, string>> = {
  correction: 'Correction',
  'left-out': 'Left out',
  later: 'Learned later',
  clearer: 'Clarification',
}

export const isAddendumReason = (value: string): value is AddendumReason =>
  ADDENDUM_REASONS.some((reason) => reason === value)

/** Why something is added, as the step keeps it: "Correction: wrong side". */
export const whyText = (reason: AddendumReason, words: string): string =>
  [IN_NOTE[reason], words.trim()].filter((each) => each !== '').join(': ')
