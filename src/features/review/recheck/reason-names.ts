import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Reason } from './outdated'

/** Why a check may not hold any more. */
export const REASON_NAMES: Readonly<Record<Reason, MessageDescriptor>> = {
  rules: msg`The rules of this app changed`,
  tables: msg`A payer or an official table changed`,
  words: msg`The note changed`,
  beside: msg`A note it is compared with changed`,
  day: msg`A date in it may have come`,
  never: msg`Never checked`,
}
