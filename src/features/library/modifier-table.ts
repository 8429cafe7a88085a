import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Modifiers with one thing to say about them all. */
export interface ModifierRow {
  readonly modifiers: readonly string[]
  readonly says: MessageDescriptor
}

/** Modifiers that can be right on a line of manual therapy. Nobody adds them but the therapist. */
export const FITTING: readonly ModifierRow[] = [
  {
    modifiers: ['GP', 'GO'],
    says: msg`Under a physical or an occupational therapy plan: exactly one.`,
  },
  {
    modifiers: ['CQ', 'CO'],
    says: msg`An assistant gave the unit, in whole or in part: CQ with GP, CO with GO.`,
  },
  {
    modifiers: ['KX'],
    says: msg`The year's threshold is passed and the care is still necessary. An attestation, not a habit.`,
  },
  {
    modifiers: ['59'],
    says: msg`A paired code of the same session, in other minutes; nothing more exact fits.`,
  },
  { modifiers: ['XE'], says: msg`A paired code in another encounter of the day.` },
  {
    modifiers: ['XS'],
    says: msg`A paired code at another structure: the spine manipulated, the shoulder treated.`,
  },
  { modifiers: ['XP'], says: msg`A paired code by another practitioner.` },
  { modifiers: ['XU'], says: msg`A paired code that does not overlap in its usual parts. Rare.` },
  {
    modifiers: ['GA', 'GX', 'GY', 'GZ'],
    says: msg`Notices about expected coverage: with a signed notice, a voluntary one, no benefit, none signed.`,
  },
]

/** Modifiers that never stand on manual therapy, and pairs of modifiers that never stand together. */
export const NEVER: readonly ModifierRow[] = [
  { modifiers: ['51'], says: msg`Never on manual therapy, under any payer.` },
  { modifiers: ['95', '93', 'GT'], says: msg`Hands-on treatment cannot be given from afar.` },
  {
    modifiers: ['59 + XE/XS/XP/XU'],
    says: msg`One or the other: both say the same.`,
  },
  {
    modifiers: ['CQ + GO', 'CO + GP'],
    says: msg`The assistant and the plan are of two disciplines.`,
  },
  {
    modifiers: ['KX + GZ'],
    says: msg`One attests the need, the other expects denial for lack of it.`,
  },
  { modifiers: ['GA', 'GY', 'GZ'], says: msg`Two of them on one line: they exclude each other.` },
]

/** Modifiers that mean something a timed hands-on service cannot be. */
export const MISFITTING: readonly ModifierRow[] = [
  {
    modifiers: ['80', '81', '82', 'AS'],
    says: msg`Assistants at surgery. The code page mentions them; no therapy claim needs them.`,
  },
  {
    modifiers: ['50', 'LT', 'RT'],
    says: msg`Sides do not change units; name the side in the note.`,
  },
  { modifiers: ['76', '77'], says: msg`Not repeats: add the minutes of the day together.` },
  { modifiers: ['22', '52'], says: msg`More or less work shows in the minutes.` },
  { modifiers: ['25'], says: msg`Belongs to an evaluation and management code of the visit.` },
]
