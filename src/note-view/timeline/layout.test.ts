import { describe, expect, it } from 'vitest'
import { axisOf, gridOf, lanesOf, moved, stretched, type TimelineBlock } from './layout'

const clock = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  return hour * 60 + minute
}

let count = 0
const at = (start: string, end: string, more: Partial<TimelineBlock> = {}): TimelineBlock => ({
  index: count,
  id: `b${count++}`,
  name: 'Joint mobilization',
  code: '97140',
  start: clock(start),
  end: clock(end),
  minutes: clock(end) - clock(start),
  lane: 'PT',
  counted: true,
  conflict: false,
  ...more,
})

describe('the clock under a session', () => {
  it('begins and ends on a quarter hour that holds every block', () => {
    const axis = axisOf([at('10:13', '10:23'), at('10:01', '10:13'), at('10:27', '10:41')])
    expect(gridOf(axis)).toEqual(['10:00', '10:15', '10:30', '10:45'].map(clock))
  })

  it('adds no empty quarter hour for a block that ends on a line', () => {
    expect(gridOf(axisOf([at('10:15', '10:30')]))).toEqual(['10:15', '10:30'].map(clock))
  })

  it('takes wider steps for a long day, so that labels do not run into each other', () => {
    expect(axisOf([at('08:10', '09:00'), at('13:00', '13:20')]).step).toBe(30)
    expect(gridOf(axisOf([at('00:00', '23:59')])).length).toBe(25)
  })
})

describe('lanes', () => {
  it('has one for each performer, in order of first appearance', () => {
    const lanes = lanesOf([
      at('10:00', '10:10', { lane: 'Lee' }),
      at('10:00', '10:10', { lane: 'Kim' }),
      at('10:10', '10:20', { lane: 'Lee' }),
    ])
    expect(lanes.map((l) => [l.name, l.blocks.length, l.rows])).toEqual([
      ['Lee', 2, 1],
      ['Kim', 1, 1],
    ])
  })

  it('puts blocks of the same time into rows of their own', () => {
    const [lane] = lanesOf([
      at('10:00', '10:20'),
      at('10:05', '10:10'),
      at('10:10', '10:25'),
      at('10:20', '10:30'),
    ])
    expect(lane?.blocks.map((b) => b.row)).toEqual([0, 1, 1, 0])
  })

  it('marks the minutes that conflicting blocks both claim', () => {
    const [lane] = lanesOf([
      at('10:10', '10:20', { conflict: true }),
      at('10:00', '10:12', { conflict: true }),
      at('10:30', '10:40'),
    ])
    expect(lane?.overlaps).toEqual([{ from: clock('10:10'), to: clock('10:12') }])
  })

  it('marks nothing where two regions were treated at once and that is said', () => {
    const [lane] = lanesOf([at('10:00', '10:10'), at('10:00', '10:10')])
    expect(lane?.overlaps).toEqual([])
  })

  it('marks one band where three blocks claim one stretch', () => {
    const same = { conflict: true }
    const [lane] = lanesOf([
      at('10:00', '10:20', same),
      at('10:05', '10:15', same),
      at('10:10', '10:30', same),
    ])
    expect(lane?.overlaps).toEqual([{ from: clock('10:05'), to: clock('10:20') }])
  })
})

describe('moving a block', () => {
  it('keeps its length, also at the ends of the day', () => {
    expect(moved(at('10:00', '10:12'), 1)).toEqual([601, 613])
    expect(moved(at('00:01', '00:13'), -5)).toEqual([0, 12])
    expect(moved(at('23:40', '23:55'), 30)).toEqual([1424, 1439])
  })

  it('stretches one edge and leaves at least a minute', () => {
    expect(stretched(at('10:00', '10:12'), 'end', 3)).toEqual([600, 615])
    expect(stretched(at('10:00', '10:12'), 'end', -30)).toEqual([600, 601])
    expect(stretched(at('10:00', '10:12'), 'start', 30)).toEqual([611, 612])
  })
})
