import { describe, expect, it } from 'vitest'
import { block } from '../testing/a-note'
import { clock, manual, session, stated } from '../testing/a-session'

describe('regions treated at the same time', () => {
  it('are counted once: the longest, where clock times are not known', () => {
    const treatment = session(
      [
        manual(10, { id: 'a' }),
        manual(12, { id: 'b', sameTimeAs: 'a' }),
        manual(12, { id: 'c', sameTimeAs: 'b' }),
        manual(4),
      ],
      stated,
    )
    expect(treatment.blocks.map((b) => b.counted)).toEqual([0, 12, 0, 4])
    expect(treatment.blocks.map((b) => b.notCounted)).toEqual([
      'same-time',
      undefined,
      'same-time',
      undefined,
    ])
    expect(treatment).toMatchObject({ timedMinutes: 16, totalMinutes: 16, conflicts: [] })
    expect(treatment.notCountedMinutes).toEqual([
      { index: 0, minutes: 10, why: 'same-time' },
      { index: 2, minutes: 12, why: 'same-time' },
    ])
  })

  it('are counted as the span they cover together, where clock times are known', () => {
    const treatment = session(
      [
        clock('10:00', '10:10', { id: 'a' }),
        clock('10:05', '10:20', { id: 'b', sameTimeAs: 'a' }),
        clock('10:02', '10:08', { id: 'c', sameTimeAs: 'a' }),
      ],
      stated,
    )
    expect(treatment.blocks.map((b) => b.counted)).toEqual([5, 15, 0])
    expect(treatment.blocks.map((b) => b.notCounted)).toEqual([undefined, undefined, 'same-time'])
    expect(treatment).toMatchObject({ timedMinutes: 20, conflicts: [] })
    expect(treatment.notCountedMinutes).toEqual([
      { index: 0, minutes: 5, why: 'same-time' },
      { index: 2, minutes: 6, why: 'same-time' },
    ])
  })

  it('are counted by the longest when one clock time is missing or differs from typed minutes', () => {
    const unclear = [
      manual(11),
      manual(11, { start: '10:10' }),
      manual(11, { end: '10:10' }),
      manual(11, { start: '10:10', end: '10:20' }),
    ]
    for (const other of unclear) {
      const { timedMinutes } = session(
        [clock('10:00', '10:10', { id: 'a' }), { ...other, sameTimeAs: 'a' }],
        stated,
      )
      expect(timedMinutes).toBe(11)
    }
  })

  it('are counted by the others when the minutes of one cannot be read', () => {
    const { timedMinutes } = session(
      [
        clock('10:00', '10:10', { id: 'a' }),
        clock('10:05', '10:15', { sameTimeAs: 'a' }),
        manual('x', { sameTimeAs: 'a' }),
      ],
      stated,
    )
    expect(timedMinutes).toBe(15)
  })

  it('leave out nothing when there is nothing to leave out', () => {
    const { blocks, notCountedMinutes } = session(
      [manual(0, { id: 'a' }), manual(0, { sameTimeAs: 'a' })],
      stated,
    )
    expect(blocks.map((b) => b.notCounted)).toEqual([undefined, 'same-time'])
    expect(notCountedMinutes).toEqual([])
  })

  it('have the minutes of the block they are linked to when they have none', () => {
    const treatment = session(
      [
        manual('', { id: 'c', sameTimeAs: 'b' }),
        manual('', { id: 'b', sameTimeAs: 'a' }),
        manual(10, { id: 'a' }),
      ],
      stated,
    )
    expect(treatment.blocks.map((b) => [b.minutes, b.counted])).toEqual([
      [10, 10],
      [10, 0],
      [10, 0],
    ])
    expect(treatment).toMatchObject({ timedMinutes: 10, conflicts: [] })
  })

  it('keep the reason why inherited minutes do not count', () => {
    const { blocks, timedMinutes } = session(
      [manual(10, { id: 'a' }), manual('', { sameTimeAs: 'a', performer: 'aide' })],
      stated,
    )
    expect(blocks[1]).toMatchObject({ minutes: 10, counted: 0, notCounted: 'not-entitled' })
    expect(timedMinutes).toBe(10)
  })

  it('miss their minutes once, at the block the links lead to', () => {
    const chain = session(
      [
        manual('', { id: 'a' }),
        manual('', { id: 'b', sameTimeAs: 'a' }),
        manual('', { id: 'c', sameTimeAs: 'b' }),
      ],
      stated,
    )
    expect(chain.conflicts).toEqual([{ kind: 'no-minutes', block: 0 }])
    const spoiled = session(
      [manual('x', { id: 'a' }), manual('', { id: 'b', sameTimeAs: 'a' })],
      stated,
    )
    expect(spoiled.conflicts).toEqual([{ kind: 'bad-minutes', block: 0, why: 'not-a-number' }])
    expect(spoiled.blocks[1]?.minutes).toBeUndefined()
  })

  it('miss their minutes each when they are linked in a ring', () => {
    const ring = session(
      [
        manual('', { id: 'a', sameTimeAs: 'b' }),
        manual('', { id: 'b', sameTimeAs: 'a' }),
        manual('', { id: 'c', sameTimeAs: 'a' }),
      ],
      stated,
    )
    expect(ring.conflicts).toEqual([0, 1, 2].map((at) => ({ kind: 'no-minutes', block: at })))
  })

  it('are counted once when they are linked to each other', () => {
    const { timedMinutes, conflicts } = session(
      [manual(10, { id: 'a', sameTimeAs: 'b' }), manual(9, { id: 'b', sameTimeAs: 'a' })],
      stated,
    )
    expect([timedMinutes, conflicts]).toEqual([10, []])
  })

  it('are one group however the links join them', () => {
    const { timedMinutes } = session(
      [
        manual(5, { id: 'a' }),
        manual(6, { id: 'b', sameTimeAs: 'a' }),
        manual(7, { id: 'c' }),
        manual(8, { id: 'd', sameTimeAs: 'c' }),
        manual(9, { id: 'e' }),
        manual(1, { id: 'f', sameTimeAs: 'e' }),
        manual(4, { id: 'g', sameTimeAs: 'd' }),
      ],
      stated,
    )
    expect(timedMinutes).toBe(6 + 8 + 9)
    const joined = session(
      [
        manual(5, { id: 'a' }),
        manual(6, { id: 'b', sameTimeAs: 'a' }),
        manual(8, { id: 'd', sameTimeAs: 'c' }),
        manual(7, { id: 'c', sameTimeAs: 'b' }),
      ],
      stated,
    )
    expect(joined.timedMinutes).toBe(8)
  })

  it('ask for a statement that they were treated at once', () => {
    const blocks = [manual(10, { id: 'a' }), manual(10, { sameTimeAs: 'a' })]
    const unstated = [{ kind: 'same-time-unstated', block: 1, with: 0 }]
    expect(session(blocks).conflicts).toEqual(unstated)
    expect(
      session(blocks, (note) => {
        note.session.sameTime = '  '
      }).conflicts,
    ).toEqual(unstated)
  })

  it('cannot be linked to nothing or to themselves; then they count by themselves', () => {
    const { timedMinutes, conflicts } = session([
      manual(10, { sameTimeAs: 'gone' }),
      manual(11, { id: 'self', sameTimeAs: 'self' }),
    ])
    expect(timedMinutes).toBe(21)
    expect(conflicts).toEqual([
      { kind: 'same-time-unknown', block: 0 },
      { kind: 'same-time-unknown', block: 1 },
    ])
  })

  it('count a block that counts, when the longer one does not', () => {
    const { timedMinutes, blocks } = session(
      [manual(20, { id: 'a', performer: 'student' }), manual(10, { sameTimeAs: 'a' })],
      stated,
    )
    expect(timedMinutes).toBe(10)
    expect(blocks.map((b) => b.notCounted)).toEqual(['student', undefined])
  })

  it('count a timed service before an untimed one, and keep the untimed service on the list', () => {
    const treatment = session(
      [block('97010', 15, { id: 'a' }), manual(10, { sameTimeAs: 'a' })],
      stated,
    )
    expect(treatment).toMatchObject({ timedMinutes: 10, totalMinutes: 10, untimed: ['97010'] })
    expect(treatment.blocks[0]?.notCounted).toBe('same-time')
    const partly = session(
      [
        block('97010', '', { id: 'a', start: '10:00', end: '10:15' }),
        clock('10:00', '10:10', { sameTimeAs: 'a' }),
      ],
      stated,
    )
    expect(partly).toMatchObject({ timedMinutes: 10, totalMinutes: 15 })
    expect(partly.notCountedMinutes).toEqual([
      { index: 0, minutes: 5, why: 'untimed' },
      { index: 0, minutes: 10, why: 'same-time' },
    ])
  })
})
