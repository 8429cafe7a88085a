import { describe, expect, it } from 'vitest'
import { findRegions, readSide } from './find-regions'
import { AREAS, REGIONS, regionInNote, regionOf } from './region'

const found = (query: string) => findRegions(query, 8).map((region) => region.id)

describe('the list of regions', () => {
  it('has no id twice', () => {
    expect(new Set(REGIONS.map((r) => r.id)).size).toBe(REGIONS.length)
  })

  it('has at least one region in every area', () => {
    expect(AREAS.filter((area) => !REGIONS.some((r) => r.area === area))).toEqual([])
  })

  it('has every segment from the skull to the sacrum, each once', () => {
    const segments = REGIONS.filter((r) => r.inNote.endsWith('segment')).map((r) => r.inNote)
    expect(segments).toHaveLength(25)
    for (const end of ['C0-1', 'C7-T1', 'T1-2', 'T12-L1', 'L4-5', 'L5-S1'])
      expect(segments).toContain(`${end} segment`)
  })

  it('writes all search words in lower case', () => {
    expect(REGIONS.filter((r) => r.words !== r.words.toLowerCase())).toEqual([])
  })

  it('lets a side be named wherever one has to be', () => {
    expect(REGIONS.filter((r) => r.sided && !r.mayHaveSide)).toEqual([])
  })

  it('does not know an id from elsewhere', () => {
    expect(regionOf('upper-trapezius')?.sided).toBe(true)
    expect(regionOf('third-arm')).toBeUndefined()
  })
})

describe('a region as the note says it', () => {
  it.each([
    ['upper-trapezius', 'right', 'right upper trapezius'],
    ['upper-trapezius', 'both', 'both upper trapezius muscles'],
    ['knee-joint', 'left', 'left knee joint'],
    ['knee-joint', 'both', 'both knee joints'],
    ['hamstrings', 'both', 'both hamstrings'],
    ['knee-joint', '', 'knee joint'],
    ['c5-6', '', 'C5-6 segment'],
    ['c5-6', 'right', 'right C5-6 segment'],
    ['c5-6', 'both', 'C5-6 segment, both sides'],
    ['sacrum', '', 'sacrum'],
    ['sacrum', 'left', 'sacrum'],
    ['third arm', 'left', 'left third arm'],
  ] as const)('%s, side "%s": %s', (region, side, words) => {
    expect(regionInNote({ region, side })).toBe(words)
  })
})

describe('searching by what people type', () => {
  it.each([
    ['ut', 'upper-trapezius'],
    ['trap', 'upper-trapezius'],
    ['c5', 'c5-6'],
    ['c56', 'c5-6'],
    ['C5/6', 'c5-6'],
    ['c5\u20136', 'c5-6'],
    ['l5-s1', 'l5-s1'],
    ['sij', 'si-joint'],
    ['ql', 'quadratus-lumborum'],
    ['knee', 'knee-joint'],
    ['hip', 'hip-joint'],
    ['pec minor', 'pectoralis-minor'],
    ['ankle', 'ankle-joint'],
    ['lat', 'latissimus-dorsi'],
  ])('%s finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it('finds both segments that touch a vertebra', () => {
    expect(found('c5').slice(0, 2)).toEqual(['c5-6', 'c4-5'])
  })

  it('finds nothing for a blank or an unknown word', () => {
    expect(found('  ')).toEqual([])
    expect(found('carburettor')).toEqual([])
  })

  it('keeps to the limit', () => {
    expect(findRegions('t', 5)).toHaveLength(5)
  })
})

describe('a side typed with the region', () => {
  it.each([
    ['ut r', 'ut', 'right'],
    ['UT  L', 'ut', 'left'],
    ['knee both', 'knee', 'both'],
    ['knee bilateral', 'knee', 'both'],
    ['right knee', 'knee', 'right'],
    ['c5-6 lt', 'c5-6', 'left'],
    ['ut', 'ut', ''],
    ['lt', 'lt', ''],
    ['r', 'r', ''],
    ['left', 'left', ''],
  ] as const)('"%s" is "%s" on the side "%s"', (query, words, side) => {
    expect(readSide(query)).toEqual({ words, side })
  })
})
