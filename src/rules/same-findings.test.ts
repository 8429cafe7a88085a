import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { BILLING_FLAWS } from '../testing/case-bank/billing-flaws'
import { CLEAN_CASES } from '../testing/case-bank/clean-cases'
import { MANY_FLAWS } from '../testing/case-bank/many-flaws'
import { NECESSITY_FLAWS } from '../testing/case-bank/necessity-flaws'
import { OTHER_HANDS } from '../testing/case-bank/other-hands'
import { findingsOf } from '../testing/findings-of'
import type { Finding } from './review'
import { tallyOf } from './triage'

const ALL = [...CLEAN_CASES, ...BILLING_FLAWS, ...NECESSITY_FLAWS, ...MANY_FLAWS, ...OTHER_HANDS]

const digestOf = (findings: readonly Finding[]) =>
  createHash('sha256')
    .update(findings.map(({ key, state }) => `${key} ${state}`).join('\n'))
    .digest('hex')
    .slice(0, 16)

const linesOf = (name: string, findings: readonly Finding[]) => [
  `${name} ${digestOf(findings)}`,
  ...findings
    .filter(({ state }) => state === 'unmet' || state === 'explained' || state === 'unknown')
    .map(({ key, state }) => `  ${state} ${key}`),
]

// What makes the rules quicker changes no finding. Where a rule is changed on purpose, the difference of the
// file is what it changes in a hundred notes: npx vitest run same-findings -u
it('finds in every note of the bank what it found before', async () => {
  const lines = ALL.flatMap(({ name, note }) => linesOf(name, findingsOf(note)))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    '../testing/case-bank/findings.golden.txt',
  )
})

it('counts for a list what the whole review finds', () => {
  for (const { note } of ALL) {
    const findings = findingsOf(note)
    const isNamed = ({ state }: Finding) => state === 'unmet' || state === 'explained'
    const named = (of: readonly { rule: unknown; state: string }[]) =>
      of.map(({ rule, state }) => `${String(rule)} ${state}`).toSorted()
    expect(named(tallyOf(findings, 'author').rules)).toEqual(
      named(findings.filter(isNamed).map(({ rule, state }) => ({ rule: rule.id, state }))),
    )
  }
})
