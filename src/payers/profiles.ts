import { msg } from '@lingui/core/macro'
import type { Payer } from '../domain/payer'
import { EXAMPLE_PAYER } from './example-payer'

const PLAIN = {
  drainageOnlyForLymphedema: false,
  medicare: false,
  asksDistinctFor: [],
  weights: {},
  extra: [],
  visitLimit: null,
  unitLimit: null,
  advice: '',
} as const satisfies Partial<Payer>

const MANUAL = {
  title: 'Medicare Claims Processing Manual, ch. 5 §20.2',
  edition: 'Pub. 100-04',
  from: '2006-01-01',
  to: '',
}

const asPublished = (title: string) => ({ title, edition: 'seen 2026-11', from: '', to: '' })

/** Profiles everyone starts with. A payer is data: what it counts by and which switches it sets. */
export const PAYERS: readonly Payer[] = [
  {
    ...PLAIN,
    id: 'medicare-b',
    name: msg`Medicare Part B`,
    inNote: 'Medicare Part B',
    method: 'eight-minute',
    policy: MANUAL,
    drainageOnlyForLymphedema: true,
    medicare: true,
  },
  {
    ...PLAIN,
    id: 'medicare-advantage',
    name: msg`Medicare Advantage`,
    inNote: 'Medicare Advantage',
    method: 'eight-minute',
    policy: MANUAL,
    drainageOnlyForLymphedema: true,
    medicare: true,
  },
  {
    ...PLAIN,
    id: 'eight-minute-other',
    name: msg`Other payer, 8-minute rule`,
    inNote: 'payer using the 8-minute rule',
    method: 'eight-minute',
    policy: MANUAL,
    extra: ['payers.technique-minutes'],
  },
  {
    ...PLAIN,
    id: 'midpoint',
    name: msg`Commercial payer, midpoint`,
    inNote: 'payer using midpoint counting',
    method: 'midpoint',
    policy: asPublished('Midpoint counting as payers publish it'),
    extra: ['payers.technique-minutes'],
  },
  {
    ...PLAIN,
    id: 'full-fifteen',
    name: msg`Commercial payer, full 15 minutes`,
    inNote: 'payer counting full 15 minutes',
    method: 'full-fifteen',
    policy: asPublished('Full-fifteen counting as a payer network publishes it'),
    extra: ['payers.technique-minutes'],
  },
]

const NONE: readonly Payer[] = []

/**
 * The profile an id names: one that everyone has, or one of the clinic's own. Undefined when none is
 * chosen or it is not known on this device.
 */
export function payerOf(id: string, own: readonly Payer[] = NONE): Payer | undefined {
  if (id === '') return undefined
  return (
    PAYERS.find((payer) => payer.id === id) ??
    own.find((payer) => payer.id === id) ??
    (id === EXAMPLE_PAYER.id ? EXAMPLE_PAYER : undefined)
  )
}

/** The payers of a visit, first and second, as facts want them. */
export const payersOf = (
  visit: { readonly payer: string; readonly secondaryPayer: string },
  own: readonly Payer[] = NONE,
) => ({ payer: payerOf(visit.payer, own), secondary: payerOf(visit.secondaryPayer, own) })
