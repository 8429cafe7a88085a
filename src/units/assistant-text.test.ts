import { setupI18n } from '@lingui/core'
import { expect, it } from 'vitest'
import { SHARE_SOURCE, shareSteps } from './assistant-text'

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })
const words = (...minutes: [number, number, number]) =>
  shareSteps(...minutes).map((step) => i18n._(step))

it('says the steps of a division', () => {
  expect(words(30, 8, 3)).toEqual([
    'The therapist gave 30 minutes, the assistant 8, 38 in all.',
    'Full 15s: 2 of the therapist, 0 of the assistant; left over: 0 and 8.',
    "The last unit is the assistant's: more than a tenth of it, and fewer than 8 minutes of it by the therapist.",
    "Units without the assistant's modifier: 2. With it: 1.",
  ])
  expect(SHARE_SOURCE).toContain('§20.1')
})

it.each([
  [8, 14, 1, "What is left is the therapist's, who gave 8 minutes or more of it."],
  [14, 9, 2, 'Two units are left of 23 minutes: one for each of the two.'],
  [7, 0, 1, "What is left is the therapist's: the assistant has no minute of it."],
])('%i and %i minutes, %i units: %s', (clinician, assistant, units, step) => {
  expect(words(clinician, assistant, units)[2]).toBe(step)
})

it('has no last unit where the full 15s are all of them', () => {
  expect(words(15, 15, 2)).toHaveLength(3)
})
