import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODES } from './curated'
import { distance } from './near-word'
import { searchDiagnoses } from './search'

const found = (query: string, limit = 5) => searchDiagnoses(query, limit).map((h) => h.code.code)
const first = (query: string) => found(query, 1)[0]

describe('what therapists type', () => {
  it.each([
    ['low back pain', 'M54.50'],
    ['lbp', 'M54.50'],
    ['neck pain', 'M54.2'],
    ['cervicalgia', 'M54.2'],
    ['mid back pain', 'M54.6'],
    ['frozen shoulder R', 'M75.01'],
    ['left frozen shoulder', 'M75.02'],
    ['shoulder impingement left', 'M75.42'],
    ['RTC tear right', 'M75.101'],
    ['tennis elbow right', 'M77.11'],
    ["golfer's elbow L", 'M77.02'],
    ['knee oa left', 'M17.12'],
    ['bilateral knee osteoarthritis', 'M17.0'],
    ['b/l carpal tunnel', 'G56.03'],
    ['knee pain rt', 'M25.561'],
    ['pinched nerve neck', 'M54.12'],
    ['sciatica left', 'M54.32'],
    ['herniated disc c5-6', 'M50.222'],
    ['l-spine spondylosis', 'M47.816'],
    ['s/p R TKA', 'Z96.651'],
    ['status post total hip replacement left', 'Z96.642'],
    ['whiplash', 'S13.4XXD'],
    ['rolled ankle left', 'S93.402D'],
    ['acl tear left knee', 'S83.512D'],
    ['calf strain right', 'S86.111D'],
    ['broken collarbone left', 'S42.002D'],
    ['it band', 'M76.31'],
    ['runners knee left', 'M22.2X2'],
    ['lymphedema', 'I89.0'],
    ['lymphedema post mastectomy', 'I97.2'],
    ['oedema', 'R60.0'],
    ['cervicogenic headache', 'G44.86'],
    ['tmj pain right', 'M26.621'],
    ['bppv right', 'H81.11'],
    ['piriformis syndrome left', 'G57.02'],
    ['crps hand left', 'G90.512'],
    ['diastasis recti', 'M62.08'],
    ['leaking urine', 'N39.3'],
    ['c-section scar', 'L90.5'],
    ['gout toe right', 'M10.071'],
    ['unsteady gait', 'R26.81'],
    ['blood thinner', 'Z79.01'],
    ['dvt left', 'I82.402'],
    ['parkinsons', 'G20.A1'],
    ['winged scapula', 'M89.8X1'],
  ])('"%s" comes up as %s', (query, code) => {
    expect(first(query)).toBe(code)
  })

  it.each([
    ['cervicalgai', 'M54.2'],
    ['lowback pian', 'M54.50'],
    ['adhesive capsilitis', 'M75.01'],
    ['limphedema', 'I89.0'],
    ['plantar facitis', 'M72.2'],
    ['sciattica', 'M54.31'],
    ['fibromialgia', 'M79.7'],
    ['radiculopaty lumb', 'M54.16'],
    ['carpel tunnel', 'G56.01'],
    ['rotater cuff', 'M75.101'],
    ['torticolis', 'M43.6'],
    ['neckpain', 'M54.2'],
    ['achillies', 'M76.61'],
  ])('"%s", misspelled, still comes up as %s', (query, code) => {
    expect(first(query)).toBe(code)
  })

  it('is found again at every further letter', () => {
    const query = 'plantar fasciitis'
    for (let end = 5; end <= query.length; end++) expect(first(query.slice(0, end))).toBe('M72.2')
  })

  it('is found in any order of words', () => {
    expect(found('pain knee right')).toEqual(found('right knee pain'))
  })
})

describe('codes typed as codes', () => {
  it('list what begins so, in order', () => {
    expect(found('M54.5')).toEqual(['M54.50', 'M54.51', 'M54.59'])
    expect(found('m545')).toEqual(found(' M 54.5 '))
  })

  it('find an injury in the very episode that was typed', () => {
    expect(first('s134xxa')).toBe('S13.4XXA')
    expect(first('S13.4')).toBe('S13.4XXD')
  })

  it('find nothing when we hold nothing', () => {
    expect(found('J45.9')).toEqual([])
  })
})

describe('sides', () => {
  it('never offer the other side when one is named', () => {
    for (const query of ['knee pain left', 'L shoulder', 'hip oa lt', 'left ankle sprain'])
      for (const hit of searchDiagnoses(query, 20)) expect(hit.code.side).not.toBe('right')
  })

  it('come before a code that leaves the side open', () => {
    const codes = found('shoulder bursitis')
    expect(codes.indexOf('M75.51')).toBeLessThan(codes.indexOf('M75.50'))
  })

  it('give right and left where no code means both', () => {
    expect(found('bilateral shoulder pain', 2)).toEqual(['M25.511', 'M25.512'])
  })
})

describe('injuries', () => {
  it('come as one row with the episodes to choose from', () => {
    const [hit, next] = searchDiagnoses('neck strain', 2)
    expect(hit?.code.code).toBe('S16.1XXD')
    expect(hit?.episodes?.map((c) => c.code)).toEqual(['S16.1XXA', 'S16.1XXD', 'S16.1XXS'])
    expect(next?.code.code).not.toMatch(/^S16\.1/)
  })

  it('come in the episode that is asked for', () => {
    expect(first('sprain of left ankle initial')).toBe('S93.402A')
    expect(first('whiplash sequela')).toBe('S13.4XXS')
  })

  it('offer no episodes where there are none', () => {
    expect(searchDiagnoses('neck pain', 1)[0]).not.toHaveProperty('episodes')
  })
})

describe('words that nothing answers', () => {
  it('are dropped beside others', () => {
    expect(first('chronic nonsenseword fibromyalgia')).toBe('M79.7')
    expect(first('plantar fasciitis qqqq')).toBe('M72.2')
  })

  it('give an empty list alone', () => {
    for (const query of ['', '   ', 'xyzzy', '...', '的', '🦴']) expect(found(query)).toEqual([])
  })
})

it('gives at most what was asked for, the same each time', () => {
  expect(searchDiagnoses('pain', 7)).toHaveLength(7)
  expect(searchDiagnoses('pain', 0)).toEqual([])
  expect(searchDiagnoses('knee', 50)).toEqual(searchDiagnoses('knee', 50))
})

it('finds every code by its own label', () => {
  // Episodes of an injury are one row: one search answers for all of them.
  const searched = new Map<string, ReadonlySet<string>>()
  const foundBy = (stem: string) => {
    const near = searchDiagnoses(stem, 12).flatMap((h) => h.episodes ?? [h.code])
    return new Set(near.map((c) => c.code))
  }
  const missed = CODES.filter(({ code, label }) => {
    const stem = label.replace(/, (initial|subsequent|sequela).*/, '')
    const near = searched.get(stem) ?? foundBy(stem)
    searched.set(stem, near)
    return !near.has(code)
  })
  expect(missed.map((c) => `${c.code} ${c.label}`)).toEqual([])
}, 20_000)

it('answers any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      expect(searchDiagnoses(query, 8).length).toBeLessThanOrEqual(8)
    }),
    { numRuns: 40 },
  )
  for (const query of ['constructor', '__proto__', 'a'.repeat(5000), 'pain '.repeat(500)])
    expect(() => searchDiagnoses(query, 8)).not.toThrow()
})

it('counts a swap of two letters as one change, and may stop at the beginning of a word', () => {
  expect(distance('pian', 'pain', 2, false)).toBe(1)
  expect(distance('sciatt', 'sciatica', 1, true)).toBe(1)
  expect(distance('sciatt', 'sciatica', 1, false)).toBe(2)
  expect(distance('knee', 'shoulder', 2, true)).toBe(3)
})
