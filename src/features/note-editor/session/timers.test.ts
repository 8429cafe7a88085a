import { describe, expect, it } from 'vitest'
import { aNote, block } from '../../../testing/a-note'
import { localClock } from '../../../note-view/local-date'
import {
  doubtOf,
  runningBlock,
  startedBlock,
  stoppedBlock,
  wholeMinutes,
  type Now,
  type TimerDoubt,
} from './timers'

const MIN = 60_000
const TEN = new Date(2026, 0, 12, 10, 0, 30).getTime()
const now = (minutes: number, mono = minutes): Now => ({
  wall: TEN + minutes * MIN,
  mono: 5000 + mono * MIN,
})
const started = () => startedBlock('b1', 'joint-mobilization', 'me', undefined, now(0))

describe('whole minutes', () => {
  it('are never rounded up', () => {
    expect(wholeMinutes(TEN, TEN + 8 * MIN - 1)).toBe(7)
    expect(wholeMinutes(TEN, TEN + 8 * MIN)).toBe(8)
    expect(wholeMinutes(TEN, TEN + 59_999)).toBe(0)
  })
  it('are never below none nor above what one block may hold', () => {
    expect(wholeMinutes(TEN, TEN - MIN)).toBe(0)
    expect(wholeMinutes(TEN, TEN + 24 * 60 * MIN)).toBe(480)
  })
})

describe('a started block', () => {
  it('runs from now on, has no minutes yet and says that a timer made it', () => {
    const made = started()
    expect(made).toMatchObject({ start: '10:00', minutes: '', end: '', origin: 'timer' })
    expect(made.runs).toEqual([{ from: TEN, to: null, mono: 5000 }])
    expect(runningBlock(aNote((n) => (n.session.blocks = [block('97110', 5), made])))).toBe(made)
  })

  it('takes over where and how of the same technique earlier, not its minutes or remark', () => {
    const earlier = block('joint-mobilization', 12, {
      regions: [{ region: 'c5-6', side: 'right' }],
      parameters: { grade: 'III' },
      purpose: ['g1'],
      performer: 'pta',
      detail: 'stopped for a call',
      start: '09:40',
      end: '09:52',
    })
    const again = startedBlock('b2', 'joint-mobilization', 'me', earlier, now(0))
    expect(again).toMatchObject({
      id: 'b2',
      regions: earlier.regions,
      parameters: { grade: 'III' },
      purpose: ['g1'],
      performer: 'pta',
      minutes: '',
      detail: '',
      start: '10:00',
      end: '',
    })
  })
})

describe('a stopped block', () => {
  it('ends at its start plus its minutes, so that the two always agree', () => {
    const stopped = stoppedBlock(started(), TEN + 12.9 * MIN)
    expect(stopped).toMatchObject({ start: '10:00', end: '10:12', minutes: '12' })
    expect(stopped.runs).toEqual([{ from: TEN, to: TEN + 12.9 * MIN, mono: 5000 }])
    expect(runningBlock(aNote((n) => (n.session.blocks = [stopped])))).toBeUndefined()
  })

  it('takes the minutes a person gives instead of those the clock counted', () => {
    expect(stoppedBlock(started(), TEN + 300 * MIN, 14)).toMatchObject({
      minutes: '14',
      end: '10:14',
    })
  })

  it('leaves minutes and end blank for a person who types them', () => {
    expect(stoppedBlock(started(), TEN + 300 * MIN, 'by-hand')).toMatchObject({
      start: '10:00',
      minutes: '',
      end: '',
    })
  })

  it('leaves the end open where it would lie on the next day', () => {
    const late = new Date(2026, 0, 12, 23, 50).getTime()
    const made = startedBlock('b', '97110', 'me', undefined, { wall: late, mono: 0 })
    expect(stoppedBlock(made, late + 20 * MIN)).toMatchObject({ minutes: '20', end: '' })
  })

  it('counts real minutes over a change to summer time', () => {
    // 8 March 2026, 01:55 in New York; the next minute after 01:59 is 03:00.
    const from = Date.UTC(2026, 2, 8, 6, 55)
    const made = startedBlock('b', '97110', 'me', undefined, { wall: from, mono: 0 })
    const stopped = stoppedBlock(made, from + 20 * MIN)
    expect(stopped.minutes).toBe('20')
    expect(stopped.start).toBe(localClock(new Date(from)))
  })

  it('stays as it is when no timer runs', () => {
    const typed = block('97110', 'fifteen')
    expect(stoppedBlock(typed, TEN)).toBe(typed)
  })
})

describe('a running timer is believed', () => {
  const [run] = started().runs
  const doubt = (at: Now, away?: number, sameLoad = true): TimerDoubt['kind'] | undefined =>
    doubtOf(run!, at, away === undefined ? undefined : TEN + away * MIN, sameLoad)?.kind

  it('while both clocks go on together', () => {
    expect(doubt(now(40))).toBeUndefined()
    expect(doubt(now(40), 37)).toBeUndefined()
    expect(doubt(now(12, 11)), 'clocks are corrected by seconds all the time').toBeUndefined()
  })

  it('not after more than five minutes out of sight', () => {
    expect(doubt(now(40), 35)).toBeUndefined()
    expect(doubt(now(40), 34)).toBe('away')
    expect(doubtOf(run!, now(40), TEN + 10 * MIN, true)).toEqual({ kind: 'away', minutes: 40 })
  })

  it('counting only what it was away since the start', () => {
    expect(doubt(now(4), -60)).toBeUndefined()
    expect(doubt(now(6), -60)).toBe('away')
  })

  it('not after sleep, which stops the monotonic clock and is no change of the clock', () => {
    expect(doubt(now(40, 3), 2)).toBe('away')
  })

  it('not when the clock was set forward or back meanwhile', () => {
    expect(doubtOf(run!, now(65, 5), undefined, true)).toEqual({
      kind: 'clock-changed',
      minutes: 60,
    })
    expect(doubtOf(run!, now(-55, 5), undefined, true)).toEqual({
      kind: 'clock-changed',
      minutes: -60,
    })
  })

  it('not when it seems to start in the future, whatever page load it was', () => {
    expect(doubt(now(-55, 0), -56, false)).toBe('clock-changed')
  })

  it('after a short reload, where the monotonic clock begins anew', () => {
    expect(doubt({ wall: TEN + 20 * MIN, mono: 3 }, 19, false)).toBeUndefined()
  })
})
