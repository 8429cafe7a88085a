import { describe, expect, it } from 'vitest'
import { codeListOf } from '../coding/icd10/whole-list'
import { indexTable } from '../coding/icd10/whole-index'
import { searchWhole } from '../coding/icd10/whole-search'
import { packTable } from '../coding/icd10/whole-table'
import { offerFor, rowKey } from './diagnosis-rows'

const table = packTable(
  [
    ['M542', 'Cervicalgia'],
    ['J45909', 'Unspecified asthma, uncomplicated'],
    ['T23002A', 'Burn of unspecified degree of left hand, unspecified site, initial encounter'],
    ['T23002D', 'Burn of unspecified degree of left hand, unspecified site, subsequent encounter'],
    ['T23001D', 'Burn of unspecified degree of right hand, unspecified site, subsequent encounter'],
    ['H401230', 'Low-tension glaucoma, bilateral, stage unspecified'],
    ['H401231', 'Low-tension glaucoma, bilateral, mild stage'],
    ['R7681', 'Abnormal rheumatoid factor'],
    ['R7689', 'Other specified abnormal immunological findings in serum'],
    ['C760', 'Malignant neoplasm of head, face and neck'],
  ],
  2026,
  true,
)
const index = indexTable(table)
const offer = (query: string) =>
  offerFor(query, 8, {
    list: codeListOf([table]),
    date: '2026-02-02',
    wide: searchWhole(index, query, 8),
  })
const keys = (query: string) => offer(query).rows.map(rowKey)

describe('with an official table', () => {
  it('our plain names come first, and each code once', () => {
    const rows = keys('neck pain')
    expect(rows[0]).toBe('M54.2')
    expect(new Set(rows).size).toBe(rows.length)
    expect(rows).toContain('C76.0')
  })

  it('what only the table holds is found by its title, episodes at hand', () => {
    expect(keys('asthma')).toEqual(['J45.909'])
    const [row] = offer('burn left hand').rows
    expect(row).toMatchObject({ kind: 'held', origin: 'list', code: { code: 'T23.002D' } })
    expect(row?.kind === 'held' && row.episodes.map((c) => c.code)).toEqual([
      'T23.002A',
      'T23.002D',
    ])
  })

  it('a seventh digit that is no episode is a code of its own', () => {
    expect(keys('glaucoma')).toEqual(['H40.1230', 'H40.1231'])
  })

  it('a header is completed from the table, a code it lacks is told', () => {
    expect(keys('R76.8')).toEqual(['R76.81', 'R76.89'])
    expect(offer('J45.8').rows[0]).toEqual({ kind: 'typed', code: 'J45.8', absent: true })
  })
})
