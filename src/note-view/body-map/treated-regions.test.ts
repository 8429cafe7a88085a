import { describe, expect, it } from 'vitest'
import type { TreatedRegion } from '../../domain/treatment-block'
import { adding, cycled, oneRowEach, sideOf, toggled, without } from './treated-regions'

const knee = (side: TreatedRegion['side']): TreatedRegion[] => [{ region: 'knee-joint', side }]

describe('a tap on one side of the figure', () => {
  it.each([
    [[], 'right', knee('right')],
    [knee('right'), 'right', []],
    [knee('right'), 'left', knee('both')],
    [knee('both'), 'left', knee('right')],
    [knee('both'), 'right', knee('left')],
    [knee(''), 'left', knee('left')],
  ] as const)('%j, tap %s: %j', (value, side, next) => {
    expect(toggled(value, 'knee-joint', side)).toEqual(next)
  })

  it('turns a midline region on and off', () => {
    const on = toggled([], 'sacrum', '')
    expect(on).toEqual([{ region: 'sacrum', side: '' }])
    expect(toggled(on, 'sacrum', '')).toEqual([])
  })

  it('leaves other regions and their order alone', () => {
    const value = [...knee('right'), { region: 'calf', side: 'left' } as const]
    expect(toggled(value, 'knee-joint', 'left')).toEqual([
      { region: 'knee-joint', side: 'both' },
      { region: 'calf', side: 'left' },
    ])
  })
})

describe('a press on a row of the list', () => {
  const round = (region: string) => {
    const seen: unknown[] = []
    let value: TreatedRegion[] = []
    do {
      value = cycled(value, region)
      seen.push(sideOf(value, region))
    } while (value.length > 0)
    return seen
  }

  it('goes right, left, both, none for a paired region', () => {
    expect(round('knee-joint')).toEqual(['right', 'left', 'both', undefined])
  })

  it('goes on and off for a midline region', () => {
    expect(round('sacrum')).toEqual(['', undefined])
  })

  it('offers a segment without a side first', () => {
    expect(round('c5-6')).toEqual(['', 'right', 'left', 'both', undefined])
  })

  it('starts a paired region that has no side yet on the right', () => {
    expect(cycled(knee(''), 'knee-joint')).toEqual(knee('right'))
  })
})

describe('adding by typing', () => {
  it('takes left added to right as both', () => {
    expect(adding(knee('right'), 'knee-joint', 'left')).toEqual(knee('both'))
  })

  it('keeps a side when the region is typed again without one', () => {
    expect(adding(knee('left'), 'knee-joint', '')).toEqual(knee('left'))
  })
})

describe('two rows for one region', () => {
  const split = [...knee('right'), ...knee('left')]

  it('are read as both sides', () => {
    expect(sideOf(split, 'knee-joint')).toBe('both')
    expect(oneRowEach(split)).toEqual(knee('both'))
  })

  it('are removed together', () => {
    expect(without(split, 'knee-joint')).toEqual([])
  })
})
