import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Explanation } from '../domain/note'

export const REASONS = ['not-this-payer', 'documented-elsewhere', 'clinical-reason'] as const

/** Kinds of reason that answer a finding in words. */
export const REASON_NAMES: Readonly<Record<Exclude<Explanation['reason'], ''>, MessageDescriptor>> =
  {
    'not-this-payer': msg`Not applicable to this payer`,
    'documented-elsewhere': msg`Documented elsewhere`,
    'clinical-reason': msg`Clinical reason`,
  }
