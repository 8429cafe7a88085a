import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { FINDING_KINDS } from '../../domain/note'

export const FINDING_KIND_NAMES: Record<(typeof FINDING_KINDS)[number], MessageDescriptor> = {
  range: msg`Range of motion`,
  'joint-play': msg`Joint play`,
  palpation: msg`Palpation`,
  length: msg`Muscle length`,
  strength: msg`Strength`,
  girth: msg`Girth or volume`,
  neuro: msg`Neurological`,
  'special-test': msg`Special test`,
  other: msg`Other`,
}
