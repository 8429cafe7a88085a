import type { MessageDescriptor } from '@lingui/core'

/** How a payer turns minutes into units. */
export const METHODS = ['eight-minute', 'midpoint', 'full-fifteen'] as const
export type Method = (typeof METHODS)[number]

/** A payer is data: its counting method and the few switches that rules read. */
export interface Payer {
  readonly id: string
  readonly name: MessageDescriptor
  /** Name as the note prints it (the note stays English). */
  readonly inNote: string
  readonly method: Method
  /** Minutes of each technique are required, or only wished for. */
  readonly minutesPerTechnique: 'required' | 'advised'
  /** Lymphatic drainage is paid for lymphedema alone. */
  readonly drainageOnlyForLymphedema: boolean
  /** Medicare rules on assistants, plans of care and therapy modifiers hold. */
  readonly medicare: boolean
}
