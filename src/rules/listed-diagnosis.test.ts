import { describe, expect, it } from 'vitest'
import { curatedCodes } from '../coding/icd10/curated-list'
import { codeListOf } from '../coding/icd10/whole-list'
import { packTable } from '../coding/icd10/whole-table'
import type { DraftNote } from '../domain/note'
import { payerOf } from '../payers/profiles'
import { aGoodNote } from '../testing/a-note'
import { diagnosis } from './diagnosis'
import { factsOf } from './facts'
import { review } from './review'

// A whole table as rules see it, in few lines.
const listed = codeListOf([
  packTable(
    [
      ['G35A', 'Relapsing-remitting multiple sclerosis'],
      ['J459', 'Unspecified asthma'],
      ['M4802', 'Spinal stenosis, cervical region'],
    ],
    2027,
    true,
  ),
])

function findingOf(rule: string, code: string, date: string, codes = listed) {
  const note: DraftNote = aGoodNote((n) => {
    n.visit.date = date
    n.visit.diagnoses = [{ code, label: '' }]
  })
  const facts = factsOf(note, { payer: payerOf('medicare-b'), today: '2026-11-23', codes })
  return review(facts, diagnosis).find((f) => f.rule.id === rule)
}

describe('diagnosis.billable beside an official table', () => {
  it('is met by a code that our own table does not hold', () => {
    expect(findingOf('diagnosis.billable', 'J45.9', '2026-11-20')?.state).toBe('met')
    expect(findingOf('diagnosis.billable', 'J45.9', '2026-11-20', curatedCodes)?.state).toBe(
      'unknown',
    )
  })

  it('refuses a code that the list of the year does not have, and one that left it', () => {
    expect(findingOf('diagnosis.billable', 'J45.8', '2026-11-20')?.state).toBe('unmet')
    expect(findingOf('diagnosis.billable', 'M54.50', '2026-11-20')?.state).toBe('unmet')
    expect(findingOf('diagnosis.billable', 'G35', '2026-11-20')?.state).toBe('unmet')
  })

  it('does not know a year after the list', () => {
    expect(findingOf('diagnosis.billable', 'J45.8', '2027-11-20')?.state).toBe('unknown')
  })

  it('says when our own codes end', () => {
    const found = findingOf('diagnosis.billable', 'M54.50', '2026-11-20', curatedCodes)
    expect(found?.state).toBe('unknown')
    expect(found?.why?.values).toEqual({ end: '2026-09-30' })
  })
})

it('does not judge the region of a code whose title names none', () => {
  expect(findingOf('diagnosis.region-fits', 'J45.9', '2026-11-20')?.state).toBe('unknown')
  expect(findingOf('diagnosis.region-fits', 'M48.02', '2026-11-20')?.state).toBe('met')
})
