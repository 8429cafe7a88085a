import { describe, expect, it } from 'vitest'
import { clock, manual, session } from '../testing/a-session'

describe('minutes of a block', () => {
  it('are the typed ones, in any digits', () => {
    expect(session([manual('١٢')]).blocks[0]?.minutes).toBe(12)
  })

  it('are end minus start when none are typed', () => {
    const { blocks, conflicts } = session([clock('9:55', '10:13'), clock('10:20', '10:20')])
    expect(blocks.map((b) => b.minutes)).toEqual([18, 0])
    expect(conflicts).toEqual([])
  })

  it('are the typed ones when the clock says otherwise, and that is said', () => {
    const { blocks, conflicts } = session([manual(8, { start: '10:00', end: '10:10' })])
    expect(blocks[0]).toMatchObject({ minutes: 8, counted: 8 })
    expect(conflicts).toEqual([{ kind: 'minutes-differ', block: 0, minutes: 8, clock: 10 }])
  })

  it.each([
    ['nothing is typed', manual('')],
    ['only the start is known', manual('', { start: '10:00' })],
    ['only the end is known', manual('', { end: '10:00' })],
    [
      'a timer has stopped without leaving minutes',
      manual('', { runs: [{ from: 0, to: 1, mono: 1 }] }),
    ],
  ])('are missed when %s', (_, blank) => {
    const { blocks, conflicts, timedMinutes } = session([manual(10), blank])
    expect(blocks[1]?.minutes).toBeUndefined()
    expect(conflicts).toEqual([{ kind: 'no-minutes', block: 1 }])
    expect(timedMinutes).toBe(10)
  })

  it('are neither counted nor missed while a timer runs', () => {
    const runs = [
      { from: 0, to: 60_000, mono: null },
      { from: 90_000, to: null, mono: null },
    ]
    const { blocks, conflicts, timedMinutes } = session([
      manual('', { runs }),
      clock('10:00', '10:05', { runs }),
      manual(6, { runs }),
    ])
    expect(blocks.map((b) => b.minutes)).toEqual([undefined, undefined, 6])
    expect(conflicts).toEqual([])
    expect(timedMinutes).toBe(6)
  })

  it.each([
    ['ten', 'not-a-number'],
    ['-5', 'negative'],
    ['7.5', 'fraction'],
    ['481', 'too-many'],
  ])('cannot be "%s", and the clock does not stand in for it', (entry, why) => {
    const { blocks, conflicts } = session([manual(entry, { start: '10:00', end: '10:10' })])
    expect(blocks[0]).toMatchObject({ minutes: undefined, counted: 0 })
    expect(conflicts).toEqual([{ kind: 'bad-minutes', block: 0, why }])
  })

  it('cannot be more than eight hours by the clock', () => {
    expect(session([clock('08:00', '16:00')]).blocks[0]?.minutes).toBe(480)
    const { blocks, conflicts } = session([clock('08:00', '16:01')])
    expect(blocks[0]?.minutes).toBeUndefined()
    expect(conflicts).toEqual([{ kind: 'bad-minutes', block: 0, why: 'too-many' }])
  })

  it('are not missed as well when a clock entry cannot be read', () => {
    const { blocks, conflicts } = session([clock('25:00', 'noon'), manual(9, { end: '10:99' })])
    expect(conflicts).toEqual([
      { kind: 'bad-clock', block: 0, field: 'start', why: 'not-a-time' },
      { kind: 'bad-clock', block: 0, field: 'end', why: 'not-a-time' },
      { kind: 'bad-clock', block: 1, field: 'end', why: 'not-a-time' },
    ])
    expect(blocks.map((b) => [b.minutes, b.start, b.end])).toEqual([
      [undefined, undefined, undefined],
      [9, undefined, undefined],
    ])
  })

  it('are not missed as well when one of two clock entries cannot be read', () => {
    const { conflicts } = session([clock('25:00', '10:10'), clock('', '10:99')])
    expect(conflicts.map((conflict) => conflict.kind)).toEqual(['bad-clock', 'bad-clock'])
  })

  it('differ from a clock that has stood still', () => {
    expect(session([manual(5, { start: '10:00', end: '10:00' })]).conflicts).toEqual([
      { kind: 'minutes-differ', block: 0, minutes: 5, clock: 0 },
    ])
  })

  it('are not taken across midnight', () => {
    const { blocks, conflicts } = session([
      clock('23:50', '00:10'),
      manual(20, { start: '10:20', end: '10:00' }),
    ])
    expect(blocks.map((b) => b.minutes)).toEqual([undefined, 20])
    expect(conflicts).toEqual([
      { kind: 'ends-before-start', block: 0 },
      { kind: 'ends-before-start', block: 1 },
    ])
  })
})
