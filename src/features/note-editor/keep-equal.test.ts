import { expect, it } from 'vitest'
import type { Payer } from '../../domain/payer'
import { payerOf } from '../../payers/profiles'
import { factsOf } from '../../rules/facts'
import { review } from '../../rules/review'
import { aNote } from '../../testing/a-note'
import { TODAY } from '../../testing/findings-of'
import { keepEqual } from './keep-equal'

const medicare = payerOf('medicare-b') as Payer
const strict: Payer = { ...medicare, id: 'own', weights: { 'visit.patient': 'consider' } }

const findings = (payer: Payer) =>
  review(factsOf(aNote(), { payer, today: TODAY, codes: undefined }))

it('gives back the old findings while they say the same', () => {
  const before = findings(medicare)
  expect(keepEqual(before, findings(medicare))).toBe(before)
})

it('takes the new weight of a finding when the payer changes, and keeps the rest', () => {
  const before = findings(medicare)
  const after = keepEqual(before, findings(strict))
  const changed = after.filter((finding, i) => finding !== before[i])
  expect(changed.map(({ rule }) => `${rule.id} ${rule.tier}`)).toEqual(['visit.patient consider'])
})
