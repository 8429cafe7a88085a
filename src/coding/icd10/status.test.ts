import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES } from './curated'
import { codeOf, codesFrom, dotted, episodes, sidedVersions, statusOf } from './status'

const codes = (list: readonly { readonly code: string }[]) => list.map((c) => c.code)
const offersOf = (entry: string) => {
  const status = statusOf(entry)
  return 'offers' in status ? codes(status.offers) : status.kind
}

describe('the status of an entry', () => {
  it('finds a whole code however it is typed', () => {
    for (const entry of ['M54.50', 'm54.50', 'M5450', ' m 54.50 ', 'M54.50 '])
      expect(statusOf(entry)).toMatchObject({ kind: 'billable', code: { code: 'M54.50' } })
  })

  it('knows every code it holds', () => {
    for (const { code } of CODES) expect(statusOf(code).kind, code).toBe('billable')
  })

  it('offers what an incomplete code can become, and since when it is incomplete', () => {
    expect(offersOf('M54.5')).toEqual(['M54.50', 'M54.51', 'M54.59'])
    expect(statusOf('M54.5')).toMatchObject({ kind: 'incomplete', since: '2021-10-01' })
    expect(offersOf('M51.36')).toEqual(['M51.360', 'M51.361', 'M51.362', 'M51.369'])
    expect(offersOf('M79.1')).toEqual(['M79.10', 'M79.11', 'M79.12', 'M79.18'])
    expect(statusOf('M25.51')).not.toHaveProperty('since')
  })

  it('offers codes with a side before the one that leaves it open', () => {
    expect(offersOf('M75.0')).toEqual(['M75.01', 'M75.02', 'M75.00'])
  })

  it('offers the episodes of an injury code that lacks its seventh character', () => {
    for (const entry of ['S13.4', 'S13.4X', 'S13.4XX'])
      expect(offersOf(entry)).toEqual(['S13.4XXA', 'S13.4XXD', 'S13.4XXS'])
    expect(offersOf('S93.401')).toEqual(['S93.401A', 'S93.401D', 'S93.401S'])
  })

  it('says when a code was retired and what came after it', () => {
    expect(statusOf('G35')).toMatchObject({ kind: 'retired', since: '2025-10-01' })
    expect(offersOf('G35')).toEqual([
      'G35.A',
      'G35.B0',
      'G35.B1',
      'G35.B2',
      'G35.C0',
      'G35.C1',
      'G35.C2',
      'G35.D',
    ])
    expect(statusOf('R10.2')).toMatchObject({ kind: 'retired', since: '2025-10-01' })
    expect(offersOf('r102')).toEqual(['R10.21', 'R10.22', 'R10.23', 'R10.24', 'R10.20'])
  })

  it.each([
    ['M51.37', '2024-10-01', 'M51.370'],
    ['M48.06', '2017-10-01', 'M48.061'],
    ['M26.60', '2016-10-01', 'M26.601'],
    ['M26.62', '2016-10-01', 'M26.621'],
    ['M79.1', '2018-10-01', 'M79.10'],
    ['G20', '2023-10-01', 'G20.A1'],
    ['G93.3', '2022-10-01', 'G93.31'],
    ['R51', '2020-10-01', 'R51.0'],
    ['M65.9', '2024-10-01', 'M65.911'],
    ['S30.1XXD', '2025-10-01', 'S30.11XD'],
  ])('%s ended on %s and names what came after it', (entry, since, first) => {
    expect(statusOf(entry)).toMatchObject({ since })
    expect(offersOf(entry)).toContain(first)
  })

  it('does not claim to know a well-formed code that is not in the table', () => {
    expect(statusOf('j45')).toEqual({ kind: 'unknown', code: 'J45' })
    expect(statusOf('Z9989')).toEqual({ kind: 'unknown', code: 'Z99.89' })
    expect(statusOf('M54.20')).toEqual({ kind: 'unknown', code: 'M54.20' })
  })

  it('refuses what is not shaped like a code', () => {
    for (const entry of [
      '',
      'M',
      'M5',
      'low back',
      '54.50',
      'M5.450',
      'M54..50',
      'M54.50000',
      'MM4.5',
    ])
      expect(statusOf(entry).kind, entry).toBe('malformed')
  })

  it('answers any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 8 })), (entry) => {
        const status = statusOf(entry)
        if (status.kind === 'unknown') expect(dotted(entry)).toBe(status.code)
        expect(codeOf(entry) !== undefined).toBe(status.kind === 'billable')
      }),
    )
  })

  it('does not mistake names of the language for codes', () => {
    for (const entry of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(statusOf(entry).kind).toBe('malformed')
  })
})

describe('sided versions', () => {
  it('are offered for a code that leaves the side open, right first', () => {
    expect(codes(sidedVersions('M25.519'))).toEqual(['M25.511', 'M25.512'])
    expect(codes(sidedVersions('g5600'))).toEqual(['G56.01', 'G56.02', 'G56.03'])
  })

  it('keep the episode of care', () => {
    expect(codes(sidedVersions('S93.409D'))).toEqual(['S93.401D', 'S93.402D'])
  })

  it('are found where they stand in another family', () => {
    expect(codes(sidedVersions('M17.9'))).toEqual(
      expect.arrayContaining(['M17.0', 'M17.11', 'M17.12']),
    )
    expect(codes(sidedVersions('G81.90'))).toEqual(['G81.91', 'G81.92', 'G81.93', 'G81.94'])
  })

  it('are none for a code with a side, without one, or not held', () => {
    for (const entry of ['M25.511', 'M54.50', 'J45.9', 'nonsense'])
      expect(sidedVersions(entry)).toEqual([])
  })

  it('exist for nearly every code that leaves the side open', () => {
    const open = CODES.filter((c) => c.side === 'unspecified')
    const without = open.filter((c) => sidedVersions(c.code).length === 0)
    expect(codes(without)).toEqual([])
  })
})

describe('episodes of care', () => {
  it('are those of the same injury on the same side', () => {
    expect(codes(episodes('S83.511D'))).toEqual(['S83.511A', 'S83.511D', 'S83.511S'])
    expect(codes(episodes('S72.001D'))).toHaveLength(6)
  })

  it('are none for what is not an injury', () => {
    expect(episodes('M54.50')).toEqual([])
    expect(episodes('S13.4')).toEqual([])
  })
})

it('lists codes by their beginning, in order', () => {
  expect(codes(codesFrom('M54.4'))).toEqual(['M54.40', 'M54.41', 'M54.42'])
  expect(codesFrom('Q99')).toEqual([])
  expect(codesFrom('')).toHaveLength(CODES.length)
})
