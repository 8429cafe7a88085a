import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Method } from '../domain/payer'

export const METHOD_NAMES: Record<Method, MessageDescriptor> = {
  'eight-minute': msg`8-minute rule`,
  midpoint: msg`Midpoint, each code alone`,
  'full-fifteen': msg`Full 15 minutes, each code alone`,
}
