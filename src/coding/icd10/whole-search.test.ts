import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexTable } from './whole-index'
import { searchWhole } from './whole-search'
import { packTable } from './whole-table'

const index = indexTable(
  packTable(
    [
      ['C760', 'Malignant neoplasm of head, face and neck'],
      ['E1010', 'Type 1 diabetes mellitus with ketoacidosis'],
      ['E1110', 'Type 2 diabetes mellitus with ketoacidosis'],
      ['J45909', 'Unspecified asthma, uncomplicated'],
      ['M542', 'Cervicalgia'],
      ['M7500', 'Adhesive capsulitis of unspecified shoulder'],
      ['M7501', 'Adhesive capsulitis of right shoulder'],
      ['M7502', 'Adhesive capsulitis of left shoulder'],
      ['T23001A', 'Burn of unspecified degree of right hand, unspecified site, initial encounter'],
      [
        'T23001D',
        'Burn of unspecified degree of right hand, unspecified site, subsequent encounter',
      ],
      ['T23001S', 'Burn of unspecified degree of right hand, unspecified site, sequela'],
      ['T23002A', 'Burn of unspecified degree of left hand, unspecified site, initial encounter'],
      [
        'T23002D',
        'Burn of unspecified degree of left hand, unspecified site, subsequent encounter',
      ],
      ['V0001', 'Pedestrian on foot injured in collision with roller-skater'],
    ],
    2026,
    true,
  ),
)
const found = (query: string, limit = 8) =>
  searchWhole(index, query, limit).map((hit) => hit.code.code)

it.each([
  ['asthma', 'J45.909'],
  ['astma', 'J45.909'],
  ['asth', 'J45.909'],
  ['frozen shoulder l', 'M75.02'],
  ['right capsulitis', 'M75.01'],
  ['burn left hand', 'T23.002D'],
  ['burn r hand initial', 'T23.001A'],
  ['diabetes type 2', 'E11.10'],
  ['neck cancer', 'C76.0'],
  ['t23002', 'T23.002D'],
  ['T23.001S', 'T23.001S'],
])('%s comes up as %s', (query, code) => {
  expect(found(query)[0]).toBe(code)
})

it('gives an injury once, with all its episodes', () => {
  const [hit, ...more] = searchWhole(index, 'burn right hand', 8)
  expect(hit?.episodes?.map((c) => c.code)).toEqual(['T23.001A', 'T23.001D', 'T23.001S'])
  expect(more.map((one) => one.code.code)).not.toContain('T23.001A')
})

it('never gives the other side, and an open side last', () => {
  expect(found('capsulitis left')).toEqual(['M75.02', 'M75.00'])
})

it('lists codes that begin so, in order', () => {
  expect(found('m75')).toEqual(['M75.00', 'M75.01', 'M75.02'])
  expect(found('m75', 2)).toHaveLength(2)
})

it('gives nothing for nothing, and the same each time', () => {
  for (const query of ['', ' ', 'zzzz', '...', 'Q99']) expect(found(query)).toEqual([])
  expect(found('hand')).toEqual(found('hand'))
  expect(searchWhole(indexTable(packTable([], 2026, false)), 'hand', 8)).toEqual([])
})

it('answers any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (query) => {
      expect(found(query).length).toBeLessThanOrEqual(8)
    }),
    { numRuns: 40 },
  )
})
