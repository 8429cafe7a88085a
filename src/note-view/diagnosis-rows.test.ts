import { describe, expect, it } from 'vitest'
import { offerFor, rowKey, type DiagnosisRow } from './diagnosis-rows'

const codes = (query: string) =>
  offerFor(query, 8).rows.map((row) =>
    row.kind === 'typed' ? `${row.code} as typed` : row.code.code,
  )
const held = (row: DiagnosisRow | undefined) => (row?.kind === 'held' ? row : undefined)

describe('what a search for a diagnosis offers', () => {
  it('is nothing for a blank field and for words nobody uses', () => {
    expect(offerFor('  ', 8)).toEqual({ rows: [] })
    expect(codes('zzzz')).toEqual([])
  })

  it('names the code for the words', () => {
    expect(codes('neck pain')[0]).toBe('M54.2')
    expect(codes('m542')[0]).toBe('M54.2')
  })

  it('is one row for an injury, the subsequent episode chosen and all of them at hand', () => {
    const row = held(offerFor('ankle sprain r', 8).rows[0])
    expect(row?.code.code).toBe('S93.401D')
    expect(row?.episodes.map((e) => e.code.at(-1))).toEqual(['A', 'D', 'S'])
  })

  it('keeps the episode that was typed out', () => {
    expect(codes('S13.4XXA')).toEqual(['S13.4XXA'])
  })

  it('puts the sided codes right below one that leaves the side open', () => {
    const { rows } = offerFor('M75.50', 8)
    expect(rows.map(rowKey)).toEqual(['M75.50', 'M75.51', 'M75.52'])
    expect(rows.map((row) => held(row)?.named)).toEqual([false, true, true])
  })

  it('does not offer the other side to someone who named one', () => {
    expect(codes('ankle sprain right').some((code) => code.startsWith('S93.402'))).toBe(false)
  })

  it('says since when a split code is none, and what to choose from', () => {
    const { rows, ended } = offerFor('m54.5', 8)
    expect(ended).toEqual({ code: 'M54.5', since: '2021-10-01' })
    expect(rows.map(rowKey)).toEqual(['M54.50', 'M54.51', 'M54.59'])
  })

  it('lets a code that is not ours be used as typed', () => {
    expect(codes('z99.99')[0]).toBe('Z99.99 as typed')
  })

  it('takes a short word for an abbreviation first', () => {
    expect(codes('t12').at(-1)).toBe('T12 as typed')
    expect(codes('t12').length).toBeGreaterThan(1)
  })

  it.each(['shoulder', 'm', 's93', 'pain', 'a'])(
    'never offers more than fit, nor one twice: %s',
    (query) => {
      const keys = offerFor(query, 8).rows.map(rowKey)
      expect(keys.length).toBeLessThanOrEqual(8)
      expect(new Set(keys).size).toBe(keys.length)
    },
  )
})
