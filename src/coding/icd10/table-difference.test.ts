import { expect, it } from 'vitest'
import { CODES } from './curated'
import { differenceFromOurs } from './table-difference'
import { packTable, type WholeRow } from './whole-table'

const OURS = CODES.map(({ code, label }): WholeRow => [code.replace('.', ''), label])

it('finds nothing gone where the table has all that is ours', () => {
  const difference = differenceFromOurs(
    packTable([...OURS, ['M5489', 'x'], ['A000', 'x']], 2027, true),
  )
  expect(difference).toMatchObject({ shared: CODES.length, gone: [] })
  expect(difference.beside).toBe(CODES.some((c) => c.code === 'M54.89') ? 0 : 1)
})

it('names what is gone and what came in its place', () => {
  const rows = OURS.filter(([code]) => code !== 'M542')
  const { gone, shared } = differenceFromOurs(
    packTable([...rows, ['M5421', 'x'], ['M5422', 'x']], 2027, true),
  )
  expect(shared).toBe(CODES.length - 1)
  expect(gone).toEqual([
    { code: expect.objectContaining({ code: 'M54.2' }), offers: ['M54.21', 'M54.22'] },
  ])
})

it('says nothing is gone when the table is a part', () => {
  expect(differenceFromOurs(packTable([['M542', 'x']], 2027, false))).toEqual({
    shared: 1,
    gone: [],
    beside: 0,
  })
})
