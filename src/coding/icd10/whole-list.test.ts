import { describe, expect, it } from 'vitest'
import { curatedCodes } from './curated-list'
import { CODES } from './curated'
import { codeListOf } from './whole-list'
import {
  packTable,
  readTable,
  countOf,
  titleAt,
  codeAt,
  placesFrom,
  type WholeRow,
} from './whole-table'

const EARLIER: readonly WholeRow[] = [
  ['G35', 'Multiple sclerosis'],
  ['J459', 'Unspecified asthma'],
  ['R768', 'Other specified abnormal immunological findings in serum'],
  ['M25511', 'Pain in right shoulder'],
  ['T7807XD', 'Anaphylactic reaction due to milk, subsequent encounter'],
]
const LATER: readonly WholeRow[] = [
  ['G35A', 'Relapsing-remitting multiple sclerosis'],
  ['G35B0', 'Primary progressive multiple sclerosis, unspecified'],
  ['J459', 'Unspecified asthma'],
  ['R7681', 'Abnormal rheumatoid factor'],
  ['R7689', 'Other abnormal immunological findings in serum'],
  ['M25511', 'Pain in right shoulder'],
  ['M25512', 'Pain in left shoulder'],
  ['M25519', 'Pain in unspecified shoulder'],
  ['M7701', 'Medial epicondylitis, right elbow'],
  ['T23031A', 'Burn of unspecified degree of multiple right fingers, initial encounter'],
  ['T23032A', 'Burn of unspecified degree of multiple left fingers, initial encounter'],
  ['T23039A', 'Burn of unspecified degree of unspecified multiple fingers, initial encounter'],
  ['T78070D', 'Anaphylactic reaction due to milk tolerated baked, subsequent encounter'],
  ['T78070A', 'Anaphylactic reaction due to milk tolerated baked, initial encounter'],
]
const year = (n: number, rows: readonly WholeRow[], whole = true) => packTable(rows, n, whole)

const list = codeListOf([year(2026, LATER), year(2025, EARLIER)])
const IN_2025 = '2025-06-01'
const IN_2026 = '2026-06-01'
const codes = (found: readonly { readonly code: string }[]) => found.map((c) => c.code)
const offers = (entry: string, date = IN_2026) => {
  const status = list.statusOf(entry, date)
  return 'offers' in status ? codes(status.offers) : status.kind
}

describe('a table', () => {
  const table = year(2026, [
    ['M545', 'é – title'],
    ['A00', ''],
    ['M5450', 'Two'],
  ])

  it('is sorted and gives back what was put in', () => {
    expect([0, 1, 2].map((at) => [codeAt(table, at), titleAt(table, at)])).toEqual([
      ['A00', ''],
      ['M545', 'é – title'],
      ['M5450', 'Two'],
    ])
  })

  it('finds codes by their beginning', () => {
    expect(placesFrom(table, 'M54')).toEqual([1, 3])
    expect(placesFrom(table, 'M545')).toEqual([1, 3])
    expect(placesFrom(table, 'M5450')).toEqual([2, 3])
    expect(placesFrom(table, 'Z')).toEqual([3, 3])
    expect(placesFrom(table, 'M5450000X')).toEqual([0, 0])
  })

  it('is read again as it was kept, and nothing else is taken for one', () => {
    expect(readTable(structuredClone(table))).toEqual(table)
    for (const body of [
      undefined,
      null,
      'x',
      {},
      [],
      { ...table, year: '2026' },
      { ...table, whole: 1 },
    ])
      expect(readTable(body)).toBeUndefined()
    expect(readTable({ ...table, codes: table.codes.slice(7) })).toBeUndefined()
    expect(readTable({ ...table, titles: table.titles.slice(1) })).toBeUndefined()
    expect(readTable({ ...table, ends: [1] })).toBeUndefined()
    expect(countOf(year(2026, []))).toBe(0)
  })
})

describe('with official tables', () => {
  it('a code is judged by the table of its year', () => {
    expect(list.statusOf('J45.9', IN_2026)).toMatchObject({
      kind: 'billable',
      code: { code: 'J45.9', label: 'Unspecified asthma', areasUnknown: true },
    })
    expect(list.statusOf('G35', IN_2025).kind).toBe('billable')
    expect(list.statusOf('G35', IN_2026)).toMatchObject({ kind: 'retired', since: '2025-10-01' })
    expect(offers('G35')).toEqual(['G35.A', 'G35.B0'])
    expect(list.statusOf('G35.A', IN_2025).kind).toBe('absent')
  })

  it('a code of ours keeps our words and areas', () => {
    expect(list.statusOf('m25511', IN_2026)).toMatchObject({
      kind: 'billable',
      code: { label: 'Pain in right shoulder', areas: ['shoulder'] },
    })
    expect(list.statusOf('M77.01')).toMatchObject({
      code: { label: 'Medial epicondylitis of right elbow' },
    })
  })

  it('a code that only an earlier year has names what came after it', () => {
    expect(list.statusOf('R76.8', IN_2026)).toMatchObject({ kind: 'retired', since: '2025-10-01' })
    expect(offers('R76.8')).toEqual(['R76.81', 'R76.89'])
    expect(offers('T78.07XD')).toEqual(['T78.070D'])
  })

  it('the beginning of codes is incomplete, sided ones first', () => {
    expect(offers('M25.51')).toEqual(['M25.511', 'M25.512', 'M25.519'])
    expect(list.statusOf('M25.51', IN_2026)).not.toHaveProperty('since')
  })

  it('a code of ours that the year does not have is retired or not there yet', () => {
    expect(codeListOf([year(2027, LATER)]).statusOf('M54.50', '2026-12-01')).toMatchObject({
      kind: 'retired',
      since: '2026-10-01',
    })
    expect(list.statusOf('M54.50', IN_2025).kind).toBe('absent')
    expect(list.statusOf('M54.57', IN_2026).kind).toBe('absent')
    expect(list.statusOf('low back', IN_2026).kind).toBe('malformed')
  })

  it('sided codes are offered for one that leaves the side open, ours or not', () => {
    expect(codes(list.sidedVersions('M25.519', IN_2026))).toEqual(['M25.511', 'M25.512'])
    expect(codes(list.sidedVersions('T23.039A', IN_2026))).toEqual([])
    expect(codes(list.sidedVersions('M25.519', '2024-11-01'))).toEqual(['M25.511'])
    expect(list.sidedVersions('J45.9', IN_2026)).toEqual([])
    expect(list.sidedVersions('nonsense')).toEqual([])
    const burns = codeListOf([
      year(2026, [
        ['T2301', 'Burn of right thumb'],
        ['T2302', 'Burn of left thumb'],
        ['T2309', 'Burn of unspecified thumb'],
      ]),
    ])
    expect(codes(burns.sidedVersions('T23.09'))).toEqual(['T23.01', 'T23.02'])
    expect(burns.statusOf('T23.09')).toMatchObject({ code: { side: 'unspecified' } })
  })

  it('holds in the years of the tables and in ours, and nowhere else', () => {
    const next = codeListOf([year(2028, LATER)])
    expect(next.span).toEqual({ from: '2025-10-01', to: '2028-09-30' })
    expect(['2026-01-01', '2026-12-01', '2027-12-01', '2028-12-01'].map(next.holdsOn)).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('our own codes judge their year where no table of it is there', () => {
    const old = codeListOf([year(2025, EARLIER)])
    expect(old.statusOf('G35.A', IN_2026).kind).toBe('billable')
    expect(old.statusOf('G35.A').kind).toBe('billable')
    expect(old.statusOf('J45.9', '2027-06-01').kind).toBe('unknown')
    expect(old.statusOf('G35', '2024-06-01').kind).toBe('billable')
  })
})

describe('with a part of a table', () => {
  const part = codeListOf([year(2026, LATER, false)])

  it('what it lacks is judged by our own codes', () => {
    expect(part.statusOf('M54.50', IN_2026).kind).toBe('billable')
    expect(part.statusOf('J45.9', IN_2026).kind).toBe('billable')
    expect(part.statusOf('J45.8', IN_2026).kind).toBe('unknown')
    expect(part.statusOf('G35', IN_2026)).toMatchObject({ kind: 'retired' })
    expect(part.statusOf('R76.8', IN_2026)).toMatchObject({ kind: 'incomplete' })
  })

  it('no year is held by it', () => {
    expect(codeListOf([year(2027, LATER, false)]).holdsOn('2026-12-01')).toBe(false)
  })
})

it('is our own list where there is no table', () => {
  expect(codeListOf([])).toBe(curatedCodes)
  expect(curatedCodes.span.to).toBe('2026-09-30')
  for (const { code } of CODES.slice(0, 50))
    expect(curatedCodes.statusOf(code).kind).toBe('billable')
})
