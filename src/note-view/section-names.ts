import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Section } from '../domain/note'

export const SECTION_NAMES: Record<Section, MessageDescriptor> = {
  visit: msg`Visit`,
  session: msg`Session`,
  subjective: msg`Subjective`,
  objective: msg`Objective`,
  assessment: msg`Assessment`,
  plan: msg`Plan`,
  coding: msg`Coding`,
}
