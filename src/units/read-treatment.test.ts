import { describe, expect, it } from 'vitest'
import { newPerson } from '../domain/new-note'
import type { TreatmentBlock } from '../domain/treatment-block'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { readTreatment } from './read-treatment'

/** A session of these blocks, then changed. */
const session = (blocks: readonly TreatmentBlock[], change: Change = () => undefined) =>
  readTreatment(
    aNote((note) => {
      note.session.blocks = [...blocks]
      note.people.push(
        { ...newPerson('pta'), credential: 'PTA' },
        { ...newPerson('student'), credential: 'student' },
        { ...newPerson('guided'), credential: 'student', guided: true },
        { ...newPerson('aide'), credential: 'aide' },
        { ...newPerson('atc'), credential: 'ATC' },
        { ...newPerson('lmt'), credential: 'LMT' },
      )
    }, change),
  )

const manual = (minutes: number | string, rest: Partial<TreatmentBlock> = {}) =>
  block('joint-mobilization', minutes, rest)
const clock = (start: string, end: string, rest: Partial<TreatmentBlock> = {}) =>
  manual('', { start, end, ...rest })
const visit =
  (timeIn: string, timeOut: string): Change =>
  (note) => {
    note.session.timeIn = timeIn
    note.session.timeOut = timeOut
  }
const stated: Change = (note) => {
  note.session.sameTime = 'Both regions were treated at once.'
}

describe('a session as a claim sees it', () => {
  it('adds the minutes of each timed code and has nothing against a consistent note', () => {
    const treatment = readTreatment(aGoodNote())
    expect(treatment).toMatchObject({
      perCode: [
        { code: '97140', minutes: 23 },
        { code: '97110', minutes: 15 },
      ],
      untimed: [],
      timedMinutes: 38,
      totalMinutes: 38,
      notCountedMinutes: [],
      visitMinutes: 45,
      conflicts: [],
    })
    expect(treatment.blocks[1]).toEqual({
      id: 'b2',
      index: 1,
      intervention: 'soft-tissue-mobilization',
      code: '97140',
      timed: true,
      minutes: 11,
      start: 614,
      end: 625,
      performer: expect.objectContaining({ id: 'me', credential: 'PT' }),
      notCounted: undefined,
      counted: 11,
    })
  })

  it('is empty for an empty session', () => {
    expect(session([])).toEqual({
      blocks: [],
      perCode: [],
      untimed: [],
      timedMinutes: 0,
      totalMinutes: 0,
      notCountedMinutes: [],
      visitMinutes: undefined,
      conflicts: [],
    })
  })

  it('keeps a code whose minutes are 0 or not known yet', () => {
    expect(session([manual(0), block('97110', '')]).perCode).toEqual([
      { code: '97140', minutes: 0 },
      { code: '97110', minutes: 0 },
    ])
  })
})

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

describe('minutes that do not count', () => {
  it.each([
    ['student', 'student'],
    ['aide', 'not-entitled'],
    ['atc', 'not-entitled'],
    ['lmt', 'not-entitled'],
  ])('are those of %s, in either total', (performer, why) => {
    const treatment = session([
      manual(10),
      manual(8, { performer }),
      block('97010', 7, { performer }),
      block('97530', 6, { performer }),
    ])
    expect(treatment).toMatchObject({ timedMinutes: 10, totalMinutes: 10, untimed: [] })
    expect(treatment.notCountedMinutes).toEqual([
      { index: 1, minutes: 8, why },
      { index: 2, minutes: 7, why },
      { index: 3, minutes: 6, why },
    ])
    expect(treatment.blocks[1]).toMatchObject({ minutes: 8, counted: 0, notCounted: why })
    expect(treatment.perCode).toEqual([
      { code: '97140', minutes: 10 },
      { code: '97530', minutes: 0 },
    ])
  })

  it.each(['me', 'pta', 'guided', '', 'nobody'])('are not those of "%s"', (performer) => {
    expect(session([manual(10, { performer })]).timedMinutes).toBe(10)
  })

  it.each(['group', 'concurrent', 'co-treatment'] as const)('are those of %s care', (delivery) => {
    const treatment = session([
      manual(10, { delivery }),
      block('20560', 5, { delivery }),
      manual(9),
    ])
    expect(treatment).toMatchObject({ timedMinutes: 9, totalMinutes: 9, untimed: [] })
    expect(treatment.notCountedMinutes).toEqual([
      { index: 0, minutes: 10, why: delivery },
      { index: 1, minutes: 5, why: delivery },
    ])
  })

  it('count as a service of their own for a group, and for a modality that nobody attends', () => {
    const treatment = session([
      block('97150', 20, { delivery: 'group' }),
      block('97010', 10, { delivery: 'concurrent' }),
      manual(15),
    ])
    expect(treatment).toMatchObject({
      untimed: ['97150', '97010'],
      timedMinutes: 15,
      totalMinutes: 45,
      notCountedMinutes: [
        { index: 0, minutes: 20, why: 'untimed' },
        { index: 1, minutes: 10, why: 'untimed' },
      ],
    })
  })

  it('are those of untimed services, which enter the total treatment time alone', () => {
    const treatment = session([
      block('97161', 30),
      manual(8),
      block('97161', 5),
      block('G0283', ''),
    ])
    expect(treatment).toMatchObject({
      perCode: [{ code: '97140', minutes: 8 }],
      untimed: ['97161', 'G0283'],
      timedMinutes: 8,
      totalMinutes: 43,
    })
    expect(treatment.blocks[0]).toMatchObject({ timed: false, notCounted: 'untimed', counted: 0 })
  })

  it('are those of a block that names no service we know', () => {
    const treatment = session([block('', 5), block('moon-bathing', 6), manual(7)])
    expect(treatment).toMatchObject({ timedMinutes: 7, totalMinutes: 7, untimed: [] })
    expect(treatment.perCode).toEqual([{ code: '97140', minutes: 7 }])
    expect(treatment.notCountedMinutes).toEqual([
      { index: 0, minutes: 5, why: 'unnamed' },
      { index: 1, minutes: 6, why: 'unnamed' },
    ])
    expect(treatment.blocks[0]).toMatchObject({ code: '', timed: false, notCounted: 'unnamed' })
  })
})

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

it('reads 200 blocks, and says every overlap among them', () => {
  const apart = Array.from({ length: 200 }, (_, n) =>
    block(n % 2 ? '97110' : 'joint-mobilization', 2, {
      start: `${8 + Math.floor(n / 30)}:${String((n % 30) * 2).padStart(2, '0')}`,
      end: '',
    }),
  )
  const treatment = session(apart)
  expect(treatment.timedMinutes).toBe(400)
  expect(treatment.conflicts).toEqual([])
  const together = Array.from({ length: 200 }, () => clock('10:00', '10:02'))
  expect(session(together).conflicts).toHaveLength((200 * 199) / 2)
})
