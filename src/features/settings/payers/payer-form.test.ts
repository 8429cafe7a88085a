import { describe, expect, it } from 'vitest'
import { newOwnPayer, type OwnPayer } from '../../../domain/own-payer'
import { formOf, payerFormSchema, payerFrom, type PayerForm } from './payer-form'

const cedar: OwnPayer = {
  ...newOwnPayer('own-cedar'),
  name: 'Cedar Health',
  inNote: 'Cedar Health Plan',
  method: 'midpoint',
  policy: { title: 'Manual', edition: '2026', from: '2026-01-01', to: '2026-12-31' },
  asksDistinctFor: ['97530'],
  weights: { 'timing.rounded': 'off', 'from.tomorrow': 'fix' },
  extra: ['payers.visit-limit'],
  visitLimit: 20,
  advice: 'Ask for more visits by fax.',
}

const problems = (change: Partial<PayerForm>, taken: readonly string[] = []) => {
  const read = payerFormSchema(new Set(taken)).safeParse({ ...formOf(cedar), ...change })
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
}

describe('the form of a profile', () => {
  it('gives back the profile it shows', () => {
    expect(payerFrom(formOf(cedar), 'own-cedar')).toEqual(cedar)
    expect(problems({})).toEqual([])
  })

  it('prints the name in the note where no other is given', () => {
    expect(payerFrom({ ...formOf(cedar), inNote: ' ' }, 'x').inNote).toBe('Cedar Health')
    expect(formOf({ ...cedar, inNote: 'Cedar Health' }).inNote).toBe('')
  })

  it('takes codes in any case and with any separator, each once', () => {
    const form = { ...formOf(cedar), distinctFor: ' 97530, g0283;97530 ' }
    expect(payerFrom(form, 'x').asksDistinctFor).toEqual(['97530', 'G0283'])
    expect(problems(form)).toEqual([])
  })

  it('reads numbers in any digits', () => {
    expect(payerFrom({ ...formOf(cedar), visitLimit: '١٢' }, 'x').visitLimit).toBe(12)
  })

  it.each<[Partial<PayerForm>, string]>([
    [{ name: '  ' }, 'name: name-blank'],
    [{ name: 'x'.repeat(101) }, 'name: name-long'],
    [{ name: 'ASPEN  health ' }, 'name: name-taken'],
    [{ inNote: 'x'.repeat(101) }, 'inNote: name-long'],
    [{ policyFrom: '2026-02-30' }, 'policyFrom: not-a-date'],
    [{ policyTo: 'soon' }, 'policyTo: not-a-date'],
    [{ policyTo: '2025-12-31' }, 'policyTo: ends-before-start'],
    [{ distinctFor: '97530 9753' }, 'distinctFor: codes'],
    [{ visitLimit: '0' }, 'visitLimit: number'],
    [{ visitLimit: '2.5' }, 'visitLimit: number'],
    [{ unitLimit: '1000' }, 'unitLimit: number'],
    [{ visitLimit: '' }, 'visitLimit: number-missing'],
    [{ extra: ['payers.unit-limit'] }, 'unitLimit: number-missing'],
  ])('%j', (change, problem) => {
    expect(problems(change, ['aspen health'])).toEqual([problem])
  })

  it('names every problem at once', () => {
    expect(problems({ name: '', distinctFor: 'x', visitLimit: 'many' })).toHaveLength(3)
  })
})
