import { msg } from '@lingui/core/macro'
import type { Payer } from '../domain/payer'

/** Profiles everyone starts with. A payer is data: what it counts by and which switches it sets. */
export const PAYERS: readonly Payer[] = [
  {
    id: 'medicare-b',
    name: msg`Medicare Part B`,
    inNote: 'Medicare Part B',
    method: 'eight-minute',
    minutesPerTechnique: 'advised',
    drainageOnlyForLymphedema: true,
    medicare: true,
  },
  {
    id: 'medicare-advantage',
    name: msg`Medicare Advantage`,
    inNote: 'Medicare Advantage',
    method: 'eight-minute',
    minutesPerTechnique: 'advised',
    drainageOnlyForLymphedema: true,
    medicare: true,
  },
  {
    id: 'eight-minute-other',
    name: msg`Other payer, 8-minute rule`,
    inNote: 'payer using the 8-minute rule',
    method: 'eight-minute',
    minutesPerTechnique: 'required',
    drainageOnlyForLymphedema: false,
    medicare: false,
  },
  {
    id: 'midpoint',
    name: msg`Commercial payer, midpoint`,
    inNote: 'payer using midpoint counting',
    method: 'midpoint',
    minutesPerTechnique: 'required',
    drainageOnlyForLymphedema: false,
    medicare: false,
  },
  {
    id: 'full-fifteen',
    name: msg`Commercial payer, full 15 minutes`,
    inNote: 'payer counting full 15 minutes',
    method: 'full-fifteen',
    minutesPerTechnique: 'required',
    drainageOnlyForLymphedema: false,
    medicare: false,
  },
]

/** The profile a note names, or undefined when none is chosen or it came from elsewhere. */
export const payerOf = (id: string): Payer | undefined => PAYERS.find((payer) => payer.id === id)
