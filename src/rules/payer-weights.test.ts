import { describe, expect, it } from 'vitest'
import type { Payer } from '../domain/payer'
import { payerOf } from '../payers/profiles'
import { aGoodNote, aNote } from '../testing/a-note'
import { silent } from '../testing/changes'
import { TODAY } from '../testing/findings-of'
import { inWords } from '../testing/asked'
import { ALL_RULES } from './all-rules'
import { factsOf } from './facts'
import { notSilenced, underPayer } from './payer-weights'
import { review } from './review'

const medicare = payerOf('medicare-b') as Payer
const clinic = (change: Partial<Payer>): Payer => ({
  ...medicare,
  id: 'own',
  name: 'Own',
  ...change,
})

const findings = (id: string, payer: Payer, note = aNote()) =>
  review(factsOf(note, { payer, today: TODAY, codes: undefined })).filter((f) => f.rule.id === id)

describe('a payer re-weighs common rules', () => {
  it('turns one off: said, not asked, never open', () => {
    const payer = clinic({ weights: { 'visit.patient': 'off' } })
    expect(findings('visit.patient', medicare)[0]?.state).toBe('unmet')
    const [finding, ...more] = findings('visit.patient', payer)
    expect(more).toEqual([])
    expect(finding?.state).toBe('notApplicable')
    expect(finding?.why && inWords(finding.why)).toBe("This payer's profile does not ask for it.")
  })

  it('turns one off that would still wait for something', () => {
    const payer = clinic({ weights: { 'timing.short-service': 'off' } })
    const note = aNote()
    const facts = factsOf(note, { payer, today: TODAY, codes: undefined })
    const finding = review({ ...facts, count: undefined }).find(
      (f) => f.rule.id === 'timing.short-service',
    )
    expect(finding?.state).toBe('notApplicable')
  })

  it('makes advice something to fix, and the other way round', () => {
    const payer = clinic({ weights: { 'timing.rounded': 'fix', 'visit.patient': 'consider' } })
    const tier = (id: string) => underPayer(ALL_RULES, payer).find((rule) => rule.id === id)?.tier
    expect(tier('timing.rounded')).toBe('fix')
    expect(tier('visit.patient')).toBe('consider')
    expect(findings('visit.patient', payer)[0]?.rule.tier).toBe('consider')
  })

  it('never silences or lightens what stops signing', () => {
    const weights = Object.fromEntries(ALL_RULES.map(({ id }) => [id, 'off'] as const))
    const payer = clinic({ weights })
    const stays = notSilenced(ALL_RULES, payer)
    expect(stays).toHaveLength(8)
    for (const rule of stays) expect(underPayer(ALL_RULES, payer)).toContain(rule)
    const open = review(
      factsOf(aGoodNote(silent), { payer, today: TODAY, codes: undefined }),
    ).filter((f) => f.state === 'unmet')
    expect(open.map((f) => f.rule.id)).toEqual(['response.present'])
    expect(
      notSilenced(ALL_RULES, clinic({ weights: { 'response.present': 'consider' } })),
    ).toHaveLength(1)
    expect(notSilenced(ALL_RULES, clinic({ weights: { 'visit.patient': 'off' } }))).toEqual([])
  })

  it('does not know rules that are gone, and does not mind', () => {
    expect(findings('visit.patient', clinic({ weights: { 'gone.rule': 'off' } }))).toHaveLength(1)
  })
})

describe('the rules under a payer', () => {
  it('are the common ones while its profile changes nothing', () => {
    expect(underPayer(ALL_RULES, undefined)).toBe(ALL_RULES)
    expect(underPayer(ALL_RULES, medicare)).toBe(ALL_RULES)
  })

  it('are made once for a profile, and anew for other rules', () => {
    const payer = clinic({ weights: { 'visit.patient': 'off' } })
    const made = underPayer(ALL_RULES, payer)
    expect(underPayer(ALL_RULES, payer)).toBe(made)
    expect(underPayer(ALL_RULES.slice(0, 3), payer)).toHaveLength(3)
  })

  it('cite the policy of the payer that asks', () => {
    const policy = { title: 'Cedar manual', edition: '2026', from: '2026-01-01', to: '' }
    const cites = (change: Partial<Payer>) =>
      underPayer(ALL_RULES, clinic({ extra: ['payers.block-times'], ...change })).find(
        ({ id }) => id === 'payers.block-times',
      )?.cites
    expect(cites({ policy })?.[0]?.source).toMatchObject({ title: 'Cedar manual', to: null })
    expect(cites({ policy: { ...policy, to: '2026-12-31' } })?.[0]?.source.to).toBe('2026-12-31')
    expect(cites({ policy: { ...policy, title: '' } })?.[0]?.source.id).toBe('payer-policy')
  })
})

describe('numbers a profile asks about and does not tell', () => {
  it.each(['payers.visit-limit', 'payers.unit-limit'])('%s cannot be checked', (id) => {
    const [finding] = findings(id, clinic({ extra: [id] }), aGoodNote())
    expect(finding?.state).toBe('unknown')
  })
})
