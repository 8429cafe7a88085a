import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NotCounted } from '../units/treatment'

/** Why minutes make no unit, to follow "12 minutes". */
export const NOT_COUNTED_NAMES: Readonly<Record<NotCounted, MessageDescriptor>> = {
  student: msg`of a student, not counted: no therapist guided throughout`,
  'not-entitled': msg`not counted: who gave it cannot be billed as therapy`,
  unnamed: msg`not counted: no service is named`,
  group: msg`of a group, not counted`,
  concurrent: msg`with two patients at once, not counted`,
  'co-treatment': msg`of co-treatment, not counted`,
  'same-time': msg`counted already: treated at the same time`,
  untimed: msg`of a service that is not counted by time`,
}
