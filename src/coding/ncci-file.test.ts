import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ncciReader, type NcciReading, type NcciRefusal } from './ncci-file'
import { editionsOf, withOfficial } from './ncci-kept'
import type { Quarter } from './ncci-quarter'

const QUARTER: Quarter = { year: 2026, number: 4 }
const NOTICE =
  'A notice of the publisher\r\n\r\nColumn 1\tColumn 2\t*=before 1996\tEffective\tDeletion'
const row = (
  one: string,
  other: string,
  indicator: string,
  { from = '20200101', to = '*', flag = '' } = {},
) => [one, other, flag, from, to, indicator, 'a reason'].join('\t')
const MANUAL = row('97140', '97124', '0')

/** Reads whole files, each given as its lines. */
function read(...files: readonly (readonly string[])[]): NcciReading | NcciRefusal {
  const reader = ncciReader(QUARTER)
  for (const lines of files) {
    const refused = reader.take(lines.join('\r\n')) ?? reader.endFile()
    if (refused) return refused
  }
  return reader.end()
}
const pairsOf = (...lines: readonly string[]) => {
  const reading = read([NOTICE, MANUAL, ...lines])
  if (reading.kind !== 'read') throw new Error(reading.kind)
  return reading.pairs.slice(1)
}
const reading = (...lines: readonly string[]) => read([NOTICE, ...lines])

describe('an official quarter', () => {
  it('gives the pairs among codes of a therapy visit, notices passed over', () => {
    expect(reading(MANUAL, row('97012', '97140', '1'), row('0001A', '0591T', '1'))).toEqual({
      kind: 'read',
      pairs: [
        { column1: '97140', column2: '97124', indicator: 0 },
        { column1: '97012', column2: '97140', indicator: 1 },
      ],
      rows: 3,
      notInForce: 0,
      twice: 0,
      bad: 0,
      badLines: [],
      newest: '2020-01-01',
    })
  })

  it('leaves out a pair of which one code is none of ours', () => {
    expect(pairsOf(row('97140', '64450', '1'), row('21073', '97140', '1'))).toEqual([])
  })

  it('leaves out what ended before it, was taken back, or is a part of before 1996', () => {
    const all = reading(
      MANUAL,
      row('97140', '97530', '1', { to: '20191231' }),
      row('97161', '97140', '9', { from: '20200101', to: '20200101' }),
      row('97012', '97140', '1', { flag: '*', from: '19960101' }),
    )
    expect(all).toMatchObject({ notInForce: 2, rows: 4 })
    expect(all.kind === 'read' && all.pairs.length).toBe(2)
  })

  it('keeps a pair to its last day, and from its first', () => {
    expect(pairsOf(row('97012', '97140', '1', { to: '20261001' }))).toEqual([
      { column1: '97012', column2: '97140', indicator: 1, to: '2026-10-01' },
    ])
    expect(pairsOf(row('97012', '97140', '1', { from: '20261115' }))).toEqual([
      { column1: '97012', column2: '97140', indicator: 1, from: '2026-11-15' },
    ])
    expect(pairsOf(row('97012', '97140', '1', { to: '20260930' }))).toEqual([])
    expect(pairsOf(row('97012', '97140', '1', { from: '20261001', to: '20261231' }))).toEqual([
      { column1: '97012', column2: '97140', indicator: 1 },
    ])
  })

  it('takes a pair that stands twice once', () => {
    expect(reading(MANUAL, MANUAL)).toMatchObject({ twice: 1, pairs: { length: 1 } })
  })

  it('takes a pair that was ended and came back as it is now', () => {
    expect(
      pairsOf(
        row('97012', '97140', '0', { from: '19990101', to: '20191231' }),
        row('97012', '97140', '1', { from: '20220101' }),
      ),
    ).toEqual([{ column1: '97012', column2: '97140', indicator: 1 }])
  })

  it('names lines that are no row by their number', () => {
    const all = reading(
      MANUAL,
      '97140\t97018\t\t2020',
      row('97140', '97750', '7'),
      'broken',
      '',
      row('97140', '97018', '1'),
    )
    // The notice is three lines, the first row the fourth.
    expect(all).toMatchObject({ bad: 3, badLines: [5, 6, 7], rows: 2 })
  })

  it('names no more than five of them', () => {
    const all = reading(MANUAL, ...Array.from({ length: 9 }, () => 'broken'))
    expect(all).toMatchObject({ bad: 9, badLines: [5, 6, 7, 8, 9] })
  })

  it('comes in several files, each with its own notice and line numbers', () => {
    const all = read(
      [NOTICE, row('29581', '97140', '1'), 'broken'],
      [NOTICE, MANUAL, 'broken', row('97140', '97018', '1')],
    )
    expect(all).toMatchObject({ rows: 3, bad: 2, badLines: [5, 5], pairs: { length: 3 } })
  })

  it('is the same whatever pieces it comes in', () => {
    const text = [NOTICE, MANUAL, 'broken', row('97012', '97140', '1'), row('0001A', '0591T', '1')]
      .join('\r\n')
      .concat('\r\n')
    const whole = ncciReader(QUARTER)
    whole.take(text)
    whole.endFile()
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        const reader = ncciReader(QUARTER)
        const sorted = [0, ...cuts.toSorted((a, b) => a - b), text.length]
        sorted.forEach((from, i) => reader.take(text.slice(from, sorted[i + 1])))
        reader.endFile()
        expect(reader.end()).toEqual(whole.end())
      }),
    )
  })

  it('may end its lines with a bare line feed', () => {
    const reader = ncciReader(QUARTER)
    reader.take(`${MANUAL}\n${row('97140', '97018', '1')}\n`)
    expect(reader.endFile()).toBeUndefined()
    expect(reader.end()).toMatchObject({ kind: 'read', rows: 2 })
  })
})

describe('what is no such quarter', () => {
  it('another text, as soon as it has no row where rows should be', () => {
    expect(read(['a letter', 'of two lines'])).toEqual({ kind: 'other-text' })
    const reader = ncciReader(QUARTER)
    expect(reader.take('another line\n'.repeat(400))).toBeUndefined()
    expect(reader.take('another line\n')).toEqual({ kind: 'other-text' })
  })

  it('an empty file', () => {
    expect(read([''])).toEqual({ kind: 'other-text' })
  })

  it('one endless line', () => {
    expect(ncciReader(QUARTER).take('x'.repeat(20_001))).toEqual({ kind: 'other-text' })
  })

  it('a table by commas, or with other columns', () => {
    expect(read(['97140,97124,,20200101,*,0,reason'])).toEqual({ kind: 'other-text' })
    expect(read(['97140\t6\t3\tClinical: Data'])).toEqual({ kind: 'other-text' })
    expect(read(['97-40\t97124\t\t20200101\t*\t0'])).toEqual({ kind: 'other-text' })
  })

  it('something binary', () => {
    expect(ncciReader(QUARTER).take('97140\0')).toEqual({ kind: 'not-text' })
  })

  it('a later quarter: its rows begin after the one that was named', () => {
    expect(reading(MANUAL, row('0001A', '0591T', '1', { from: '20270101' }))).toEqual({
      kind: 'later-quarter',
      begins: '2027-01-01',
      line: 5,
    })
    expect(reading(MANUAL, row('0001A', '0591T', '1', { from: '20261231' })).kind).toBe('read')
  })

  it('a part without any pair of 97140', () => {
    expect(reading(row('0001A', '0591T', '1'), row('97012', '97018', '1'))).toEqual({
      kind: 'without-97140',
      rows: 2,
    })
  })
})

describe('a kept quarter', () => {
  const kept = {
    setting: 'practitioner' as const,
    quarter: QUARTER,
    pairs: [
      { column1: '97140', column2: '97124', indicator: 0 as const },
      { column1: '97012', column2: '97140', indicator: 1 as const, to: '2026-11-14' },
      { column1: '97140', column2: '97018', indicator: 1 as const, from: '2026-11-15' },
      { column1: '97140', column2: '97750', indicator: 1 as const, from: '2026-12-01' },
    ],
  }

  it('is one edition for each stretch of days with the same pairs, gapless', () => {
    expect(editionsOf(kept).map(({ from, to, table }) => [from, to, table.length])).toEqual([
      ['2026-10-01', '2026-11-14', 2],
      ['2026-11-15', '2026-11-30', 2],
      ['2026-12-01', '2026-12-31', 3],
    ])
  })

  it('answers in its quarter before our own, and leaves the rest to it', () => {
    const table = withOfficial([kept])
    expect(table.pairsOn('2026-11-14', 'practitioner')?.between('97140', '97012')).toBeDefined()
    expect(table.pairsOn('2026-11-15', 'practitioner')?.between('97140', '97012')).toBeUndefined()
    expect(table.pairsOn('2026-11-15', 'practitioner')?.edition.imported).toBe(true)
    expect(table.pairsOn('2024-08-01', 'practitioner')?.edition.imported).toBeUndefined()
    expect(table.pairsOn('2026-11-15', 'outpatient-hospital')).toBeUndefined()
  })

  it('that cannot be read is left out, and nothing else with it', () => {
    const table = withOfficial([null, { setting: 'clinic' }, kept])
    expect(table.pairsOn('2026-11-15', 'practitioner')?.edition.name).toBe('2026 Q4')
  })
})
