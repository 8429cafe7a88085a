import { expect, it } from 'vitest'
import { ALL_RULES } from '../../rules/all-rules'
import { SOURCES } from '../../rules/sources'
import { examplesOf, ranExample, ruleEndsAfter } from './example-facts'

it('runs every example of every rule as shown, the way a rule page does', () => {
  const wrong = ALL_RULES.flatMap((rule) =>
    (['passes', 'fails'] as const).flatMap((shows) => {
      const { [shows]: examples } = examplesOf(rule)
      return examples
        .filter((example) => !ranExample(rule, example, shows).asShown)
        .map(({ name }) => `${rule.id}, ${shows}: ${name}`)
    }),
  )
  expect(wrong).toEqual([])
})

it('finds out by asking which rules end with their table', () => {
  const endsWith = (id: keyof typeof SOURCES) =>
    ALL_RULES.filter(({ cites }) => cites.some(({ source }) => source.id === id))
      .filter((rule) => ruleEndsAfter(rule, SOURCES[id].to ?? ''))
      .map(({ id: rule }) => rule)
  expect(endsWith('mue-2024q3')).toContain('timing.daily-limit')
  expect(endsWith('icd-10-cm')).toContain('diagnosis.billable')
  expect(endsWith('code-97140')).not.toContain('response.present')
})
