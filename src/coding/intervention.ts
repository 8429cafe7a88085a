import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** The four families of technique that code 97140 covers. */
export const FAMILIES = ['joint', 'soft-tissue', 'lymphatic', 'traction'] as const
export type Family = (typeof FAMILIES)[number]

export const FAMILY_LABELS: Record<Family, { label: MessageDescriptor; inNote: string }> = {
  joint: { label: msg`Mobilization and manipulation`, inNote: 'joint mobilization' },
  'soft-tissue': { label: msg`Soft tissue`, inNote: 'soft-tissue mobilization' },
  lymphatic: { label: msg`Lymphatic drainage`, inNote: 'manual lymphatic drainage' },
  traction: { label: msg`Manual traction`, inNote: 'manual traction' },
}

export const PARAMETERS = [
  'grade',
  'direction',
  'position',
  'dose',
  'segment',
  'tissue',
  'tool',
] as const
export type Parameter = (typeof PARAMETERS)[number]

/** Something a block can be: a technique of 97140, another service, or something that is not 97140 whatever it is called. */
export interface Intervention {
  readonly id: string
  readonly label: MessageDescriptor
  /** How the note says it, in English. */
  readonly inNote: string
  readonly code: string
  /** Family, for techniques of 97140 alone. */
  readonly family: Family | null
  readonly parameters: readonly Parameter[]
  /** Extra words that find it: abbreviations, older names, lay words. */
  readonly words: string
  /** Why it is not 97140, when people expect it to be. */
  readonly notManual?: MessageDescriptor
}
