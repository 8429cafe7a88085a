import { describe, expect, it } from 'vitest'
import type { TreatmentBlock } from '../domain/treatment-block'
import { block, type Change } from '../testing/a-note'
import { clock, manual, session, stated, visit } from '../testing/a-session'

describe('overlapping blocks', () => {
  const overlap = (a: TreatmentBlock, b: TreatmentBlock, change?: Change) =>
    session([a, b], change).conflicts

  it('of one performer are said, with the minutes they share', () => {
    expect(overlap(clock('10:00', '10:12'), clock('10:09', '10:20'))).toEqual([
      { kind: 'overlap', blocks: [0, 1], minutes: 3 },
    ])
    expect(overlap(clock('10:09', '10:20'), clock('10:00', '10:10'))).toEqual([
      { kind: 'overlap', blocks: [0, 1], minutes: 1 },
    ])
    expect(overlap(clock('10:00', '10:30'), clock('10:10', '10:20'))).toEqual([
      { kind: 'overlap', blocks: [0, 1], minutes: 10 },
    ])
  })

  it('may touch', () => {
    expect(overlap(clock('10:00', '10:12'), clock('10:12', '10:20'))).toEqual([])
    expect(overlap(clock('10:12', '10:20'), clock('10:00', '10:12'))).toEqual([])
  })

  it('may be those of two people working side by side', () => {
    expect(overlap(clock('10:00', '10:12'), clock('10:00', '10:12', { performer: 'pta' }))).toEqual(
      [],
    )
  })

  it('may include a modality that nobody attends, but not one that somebody does', () => {
    const pack = block('97010', '', { start: '10:00', end: '10:12' })
    const evaluation = block('97161', '', { start: '10:00', end: '10:12' })
    expect(overlap(clock('10:00', '10:12'), pack)).toEqual([])
    expect(overlap(clock('10:00', '10:12'), evaluation)).toHaveLength(1)
  })

  it('are not told of a block that names no service yet', () => {
    const unnamed = block('', '', { start: '10:00', end: '10:12' })
    expect(overlap(clock('10:00', '10:12'), unnamed)).toEqual([])
  })

  it('are said for group and concurrent care too', () => {
    for (const delivery of ['group', 'concurrent'] as const)
      expect(overlap(clock('10:00', '10:12'), clock('10:00', '10:12', { delivery }))).toHaveLength(
        1,
      )
  })

  it('may be linked as treated at once, directly or through another', () => {
    const { conflicts } = session(
      [
        clock('10:00', '10:10', { id: 'a' }),
        clock('10:00', '10:10', { sameTimeAs: 'a' }),
        clock('10:00', '10:10', { sameTimeAs: 'a' }),
      ],
      stated,
    )
    expect(conflicts).toEqual([])
  })

  it('are said when each is linked, but to something else', () => {
    const { conflicts } = session(
      [
        clock('10:00', '10:10', { id: 'a' }),
        clock('10:00', '10:10', { sameTimeAs: 'a' }),
        clock('10:09', '10:20', { id: 'b' }),
        clock('10:10', '10:20', { sameTimeAs: 'b' }),
      ],
      stated,
    )
    expect(conflicts).toEqual([
      { kind: 'overlap', blocks: [0, 2], minutes: 1 },
      { kind: 'overlap', blocks: [1, 2], minutes: 1 },
    ])
  })
})

describe('the visit', () => {
  it('holds every block, and the minutes outside it are exact', () => {
    const { conflicts, visitMinutes } = session(
      [
        clock('09:55', '10:05'),
        clock('10:05', '10:40'),
        clock('10:40', '10:47', { performer: 'aide' }),
        clock('11:00', '11:20', { performer: 'pta' }),
        clock('09:00', '09:20', { performer: 'pta' }),
      ],
      visit('10:00', '10:45'),
    )
    expect(visitMinutes).toBe(45)
    expect(conflicts).toEqual([
      { kind: 'outside-visit', block: 0, minutes: 5 },
      { kind: 'outside-visit', block: 2, minutes: 2 },
      { kind: 'outside-visit', block: 3, minutes: 20 },
      { kind: 'outside-visit', block: 4, minutes: 20 },
    ])
  })

  it('may be known on one side only', () => {
    const blocks = [clock('09:55', '10:05'), clock('10:40', '10:47')]
    const early = session(blocks, visit('10:00', ''))
    expect(early.visitMinutes).toBeUndefined()
    expect(early.conflicts).toEqual([{ kind: 'outside-visit', block: 0, minutes: 5 }])
    const late = session(blocks, visit('', '10:45'))
    expect(late.visitMinutes).toBeUndefined()
    expect(late.conflicts).toEqual([{ kind: 'outside-visit', block: 1, minutes: 2 }])
  })

  it('has room for the attended minutes of each performer', () => {
    const fits = [
      manual(20),
      block('97161', 25),
      block('97010', 15),
      manual(45, { performer: 'pta' }),
    ]
    expect(session(fits, visit('10:00', '10:45')).conflicts).toEqual([])
    expect(session([...fits, manual(1)], visit('10:00', '10:45')).conflicts).toEqual([
      { kind: 'more-than-visit', performer: 'me', sum: 46, visit: 45 },
    ])
    expect(
      session([manual(10), manual(9, { performer: '' })], visit('10:00', '10:08')).conflicts,
    ).toEqual([
      { kind: 'more-than-visit', performer: 'me', sum: 10, visit: 8 },
      { kind: 'more-than-visit', performer: '', sum: 9, visit: 8 },
    ])
  })

  it('has minutes of regions treated at once only one time, and no minutes that do not count', () => {
    const { conflicts } = session(
      [manual(10, { id: 'a' }), manual(10, { sameTimeAs: 'a' }), manual(10, { delivery: 'group' })],
      (note) => {
        visit('10:00', '10:10')(note)
        stated(note)
      },
    )
    expect(conflicts).toEqual([])
  })

  it('cannot end before it starts, and then holds nothing against the blocks', () => {
    const { conflicts, visitMinutes } = session([clock('10:00', '10:10')], visit('11:00', '10:30'))
    expect(visitMinutes).toBeUndefined()
    expect(conflicts).toEqual([{ kind: 'visit-ends-before-start' }])
    expect(session([], visit('10:00', '10:00')).visitMinutes).toBe(0)
  })

  it('says which of its times cannot be read', () => {
    expect(session([], visit('morning', '10:77')).conflicts).toEqual([
      { kind: 'bad-visit-clock', field: 'timeIn' },
      { kind: 'bad-visit-clock', field: 'timeOut' },
    ])
  })
})
