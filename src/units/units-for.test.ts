import { describe, expect, it } from 'vitest'
import { METHODS, type Method } from '../domain/payer'
import { chartRow, unitsOfDay } from './eight-minute'
import type { UnitCount } from './unit-count'
import { unitsFor, unitsForTreatment } from './units-for'

/** "97110 33, 97140 7" as items. */
const items = (mix: string) =>
  mix.split(', ').map((item) => {
    const [code = '', minutes] = item.split(' ')
    return { code, minutes: Number(minutes) }
  })
const count = (mix: string, method: Method = 'eight-minute', lastUnitTo: string[] = []) =>
  unitsFor(items(mix), method, lastUnitTo)
const shown = (result: UnitCount) =>
  result.lines.map((line) => `${line.code} x${line.units}`).join(', ')

describe('examples of the Medicare manual', () => {
  it('gives the third unit of 24 and 23 minutes to the code with 9 left over, not 8', () => {
    expect(shown(count('97112 24, 97110 23'))).toBe('97112 x2, 97110 x1')
  })

  it('leaves the third unit of 20 and 20 minutes to the therapist, and never puts all three in one code', () => {
    const open = count('97112 20, 97110 20')
    expect(shown(open)).toBe('97112 x2, 97110 x1')
    expect(open.tie).toEqual({
      codes: ['97112', '97110'],
      remainder: 5,
      spare: 1,
      chosen: false,
    })
    const chosen = count('97112 20, 97110 20', 'eight-minute', ['97110'])
    expect(shown(chosen)).toBe('97112 x1, 97110 x2')
    expect(chosen.tie?.chosen).toBe(true)
  })

  it('bills 7 minutes beside 33 because 7 left over is more than 3', () => {
    expect(shown(count('97110 33, 97140 7'))).toBe('97110 x2, 97140 x1')
  })

  it('bills three of four services when 49 minutes make three units, and keeps the fourth listed', () => {
    const result = count('97110 18, 97140 13, 97116 10, 97035 8')
    expect(shown(result)).toBe('97110 x1, 97140 x1, 97116 x1, 97035 x0')
    expect(result.working).toContainEqual({ kind: 'no-unit', code: '97035', minutes: 8 })
  })

  it('makes one unit of three services of 7 minutes, and lets the therapist choose which', () => {
    const result = count('97112 7, 97110 7, 97140 7')
    expect(result.units).toBe(1)
    expect(result.tie?.codes).toEqual(['97112', '97110', '97140'])
    const chosen = count('97112 7, 97110 7, 97140 7', 'eight-minute', ['97140'])
    expect(shown(chosen)).toBe('97112 x0, 97110 x0, 97140 x1')
  })
})

describe('examples of the reference page', () => {
  it.each(METHODS)('gives the same plain answers under %s', (method) => {
    expect(shown(count('97140 30', method))).toBe('97140 x2')
    expect(shown(count('97140 15', method))).toBe('97140 x1')
    expect(shown(count('97140 20, 97140 15, 97140 10', method))).toBe('97140 x3')
  })
})

const EDGES: readonly (readonly [minutes: number, method: Method, units: number])[] = [
  [0, 'eight-minute', 0],
  [7, 'eight-minute', 0],
  [8, 'eight-minute', 1],
  [22, 'eight-minute', 1],
  [23, 'eight-minute', 2],
  [37, 'eight-minute', 2],
  [38, 'eight-minute', 3],
  [52, 'eight-minute', 3],
  [53, 'eight-minute', 4],
  [127, 'eight-minute', 8],
  [128, 'eight-minute', 9],
  [480, 'eight-minute', 32],
  [0, 'midpoint', 0],
  [7, 'midpoint', 0],
  [8, 'midpoint', 1],
  [22, 'midpoint', 1],
  [23, 'midpoint', 2],
  [37, 'midpoint', 2],
  [38, 'midpoint', 3],
  [0, 'full-fifteen', 0],
  [14, 'full-fifteen', 0],
  [15, 'full-fifteen', 1],
  [22, 'full-fifteen', 1],
  [23, 'full-fifteen', 1],
  [29, 'full-fifteen', 1],
  [30, 'full-fifteen', 2],
  [37, 'full-fifteen', 2],
  [38, 'full-fifteen', 2],
]

describe('minutes of one code', () => {
  it.each(EDGES)('%i minutes under %s make %i units', (minutes, method, units) => {
    const result = unitsFor([{ code: '97140', minutes }], method)
    expect(result.units).toBe(units)
    expect(result.lines).toEqual([{ code: '97140', minutes, units, remainder: minutes % 15 }])
    expect(result.minutes).toBe(minutes)
    expect(result.method).toBe(method)
  })

  it('are added before anything is counted', () => {
    for (const method of METHODS) {
      const result = count('97140 6, 97110 15, 97140 6', method)
      expect(result.lines.map((line) => [line.code, line.minutes])).toEqual([
        ['97140', 12],
        ['97110', 15],
      ])
    }
  })
})

describe('methods that differ', () => {
  it.each([
    ['97140 8, 97110 8', 1, 2, 0],
    ['97140 7, 97110 7, 97112 7', 1, 0, 0],
    ['97110 33, 97140 7', 3, 2, 2],
    ['97140 24, 97110 23', 3, 4, 2],
  ])('%s: %i, %i and %i units', (mix, eightMinute, midpoint, fullFifteen) => {
    expect(METHODS.map((method) => count(mix, method).units)).toEqual([
      eightMinute,
      midpoint,
      fullFifteen,
    ])
  })
})

describe('a tie', () => {
  it('is decided by the recorded choice, then by more minutes, then by the order of the note', () => {
    expect(shown(count('97140 7, 97110 22'))).toBe('97140 x0, 97110 x2')
    expect(shown(count('97140 7, 97110 22', 'eight-minute', ['97140']))).toBe('97140 x1, 97110 x1')
    expect(shown(count('97140 7, 97110 7'))).toBe('97140 x1, 97110 x0')
  })

  it('follows the order of the choice when several units are spare', () => {
    const mix = '97140 12, 97110 12, 97112 12'
    expect(shown(count(mix, 'eight-minute', ['97112', '97110']))).toBe(
      '97140 x0, 97110 x1, 97112 x1',
    )
    expect(count(mix, 'eight-minute', ['97112', '97110']).tie).toEqual({
      codes: ['97140', '97110', '97112'],
      remainder: 12,
      spare: 2,
      chosen: true,
    })
  })

  it('stays open while the choice names fewer codes than there are spare units', () => {
    const half = count('97140 12, 97110 12, 97112 12', 'eight-minute', ['97112'])
    expect(shown(half)).toBe('97140 x1, 97110 x0, 97112 x1')
    expect(half.tie?.chosen).toBe(false)
  })

  it('is not decided by a code outside it', () => {
    const other = count('97140 20, 97110 20, 97112 15', 'eight-minute', ['97112'])
    expect(other.tie).toEqual({
      codes: ['97140', '97110'],
      remainder: 5,
      spare: 1,
      chosen: false,
    })
  })

  it('leaves out a code whose larger leftover has its unit for certain', () => {
    const result = count('97140 13, 97110 12, 97112 12, 97530 15', 'eight-minute')
    expect(result.units).toBe(3)
    expect(result.tie).toEqual({
      codes: ['97110', '97112'],
      remainder: 12,
      spare: 1,
      chosen: false,
    })
  })

  it('is none when every tied code gets a unit, when none does, or when nothing is spare', () => {
    expect(count('97140 14, 97110 14').tie).toBeUndefined()
    expect(count('97140 15, 97110 15').tie).toBeUndefined()
    expect(count('97140 3, 97110 3').tie).toBeUndefined()
    expect(count('97140 38, 97110 3, 97112 3').tie).toBeUndefined()
    expect(unitsFor([], 'eight-minute').tie).toBeUndefined()
  })

  it('cannot arise where codes are counted apart', () => {
    expect(count('97140 20, 97110 20', 'midpoint').tie).toBeUndefined()
    expect(count('97140 20, 97110 20', 'full-fifteen').tie).toBeUndefined()
  })

  it('never moves a unit to a smaller leftover, whatever the choice says', () => {
    expect(shown(count('97140 33, 97110 7', 'eight-minute', ['97140']))).toBe('97140 x2, 97110 x1')
  })
})

describe('the working', () => {
  it('goes from the total to the last unit', () => {
    expect(count('97110 25, 97140 12, 97035 0').working).toEqual([
      { kind: 'total', minutes: 37 },
      { kind: 'chart-row', from: 23, to: 37, units: 2 },
      { kind: 'full-units', code: '97110', minutes: 25, units: 1, remainder: 10 },
      { kind: 'full-units', code: '97140', minutes: 12, units: 0, remainder: 12 },
      { kind: 'spare', units: 1 },
      {
        kind: 'last-unit',
        code: '97140',
        remainder: 12,
        over: { code: '97110', remainder: 10 },
      },
    ])
  })

  it('says a tie before who got the unit, and compares with nothing then', () => {
    expect(count('97112 20, 97110 20').working.slice(4)).toEqual([
      { kind: 'spare', units: 1 },
      { kind: 'tie', codes: ['97112', '97110'], remainder: 5, spare: 1, chosen: false },
      { kind: 'last-unit', code: '97112', remainder: 5, over: undefined },
    ])
  })

  it('compares with nothing when no other code has minutes left over', () => {
    expect(count('97140 23, 97110 15').working.at(-1)).toEqual({
      kind: 'last-unit',
      code: '97140',
      remainder: 8,
      over: undefined,
    })
    expect(count('97140 23').working.at(-1)).toMatchObject({ kind: 'last-unit', over: undefined })
  })

  it('stops at the chart for fewer than 8 minutes', () => {
    expect(count('97140 4, 97110 3').working).toEqual([
      { kind: 'total', minutes: 7 },
      { kind: 'chart-row', from: 0, to: 7, units: 0 },
      { kind: 'no-unit', code: '97140', minutes: 4 },
      { kind: 'no-unit', code: '97110', minutes: 3 },
    ])
  })

  it('takes codes one by one where they are counted apart', () => {
    const lines = [
      { code: '97110', minutes: 33, units: 2, remainder: 3 },
      { code: '97140', minutes: 7, units: 0, remainder: 7 },
    ]
    for (const method of ['midpoint', 'full-fifteen'] as const)
      expect(count('97110 33, 97140 7', method).working).toEqual([
        ...lines.map((line) => ({ kind: method, ...line })),
        { kind: 'sum', method, units: 2 },
      ])
  })
})

describe('the chart', () => {
  it('reads 0 to 7, 8 to 22, 23 to 37 and so on, past two hours', () => {
    expect([0, 1, 2, 3, 8, 9].map(chartRow)).toEqual([
      { from: 0, to: 7 },
      { from: 8, to: 22 },
      { from: 23, to: 37 },
      { from: 38, to: 52 },
      { from: 113, to: 127 },
      { from: 128, to: 142 },
    ])
  })

  it('has a row for every minute of a day, and its ends make exactly its units', () => {
    for (let minutes = 0; minutes <= 480; minutes += 1) {
      const { from, to } = chartRow(unitsOfDay(minutes))
      expect(from <= minutes && minutes <= to).toBe(true)
    }
  })
})

describe('what cannot be counted', () => {
  it.each([-1, 7.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minutes', (minutes) => {
    for (const method of METHODS)
      expect(() => unitsFor([{ code: '97140', minutes }], method)).toThrow(
        new RangeError(`Minutes of 97140 are not a whole number of 0 or more: ${minutes}`),
      )
  })

  it('gives nothing for nothing', () => {
    for (const method of METHODS)
      expect(unitsFor([], method)).toMatchObject({ minutes: 0, units: 0, lines: [] })
  })
})

it('counts a session by its minutes for each code, with the recorded choice', () => {
  const treatment = { perCode: items('97112 20, 97110 20') }
  expect(shown(unitsForTreatment(treatment, 'eight-minute', ['97110']))).toBe('97112 x1, 97110 x2')
  expect(shown(unitsForTreatment(treatment, 'midpoint'))).toBe('97112 x1, 97110 x1')
})
