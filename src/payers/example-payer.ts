import type { Payer } from '../domain/payer'

/** A payer made up for the examples of rules that only some payers ask for. Never offered to choose. */
export const EXAMPLE_PAYER: Payer = {
  id: 'example',
  name: 'Example payer',
  inNote: 'Example payer',
  method: 'eight-minute',
  policy: { title: 'Example policy', edition: '2026', from: '2026-01-01', to: '' },
  drainageOnlyForLymphedema: false,
  medicare: false,
  asksDistinctFor: ['97530'],
  weights: {},
  extra: [
    'payers.technique-minutes',
    'payers.block-times',
    'payers.plan-modifier',
    'payers.visit-limit',
    'payers.unit-limit',
    'payers.authorization',
  ],
  visitLimit: 12,
  unitLimit: 4,
  advice: '',
}
