import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { BankCase } from '../testing/case-bank/a-case'
import { CLEAN_CASES } from '../testing/case-bank/clean-cases'
import { MANY_FLAWS } from '../testing/case-bank/many-flaws'
import { BILLING_FLAWS } from '../testing/case-bank/billing-flaws'
import { NECESSITY_FLAWS } from '../testing/case-bank/necessity-flaws'
import { OTHER_HANDS } from '../testing/case-bank/other-hands'
import { findingsOf } from '../testing/findings-of'
import { median } from '../testing/median'

const ALL = [...CLEAN_CASES, ...BILLING_FLAWS, ...NECESSITY_FLAWS, ...MANY_FLAWS, ...OTHER_HANDS]

function judge({ note, expects }: BankCase) {
  const open = findingsOf(note).filter(({ state }) => state === 'unmet')
  const raised = new Set(open.map(({ rule }) => rule.id))
  const missed = expects.filter((wanted) => ![wanted].flat().some((id) => raised.has(id)))
  const wanted = new Set(expects.flat())
  return { missed, unexpected: [...raised].filter((id) => !wanted.has(id)) }
}

const judged = ALL.map((one) => ({ ...one, ...judge(one) }))

// The table of the whole bank, for who wants to read it: CASE_BANK=file npx vitest run case-bank
const file = process.env['CASE_BANK']
if (file) {
  const rows = judged.map(({ name, kind, expects, missed, unexpected }) =>
    [
      kind,
      name,
      `${expects.length - missed.length}/${expects.length}`,
      missed.flat().join(' '),
      unexpected.join(' '),
    ].join('\t'),
  )
  writeFileSync(file, `${rows.join('\n')}\n`)
}

describe('the bank of whole notes', () => {
  it('holds at least 60 notes of every kind', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(60)
    for (const kind of ['clean', 'terse', 'one flaw', 'several flaws', 'stuffed', 'wordy'])
      expect(ALL.filter((one) => one.kind === kind).length).toBeGreaterThanOrEqual(3)
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length)
  })

  it.each(judged.filter(({ expects }) => expects.length === 0))(
    'asks next to nothing of a good note: $name',
    ({ unexpected }) => {
      expect(unexpected.length).toBeLessThanOrEqual(1)
    },
  )

  it('asks nothing of most good notes', () => {
    const counts = judged
      .filter(({ expects }) => expects.length === 0)
      .map(({ unexpected }) => unexpected.length)
    expect(median(counts)).toBe(0)
  })

  it('finds nearly all that a careful biller finds', () => {
    const wanted = judged.reduce((sum, { expects }) => sum + expects.length, 0)
    const missed = judged.reduce((sum, one) => sum + one.missed.length, 0)
    expect((wanted - missed) / wanted).toBeGreaterThanOrEqual(0.95)
  })
})
