import { describe, expect, it } from 'vitest'
import { newPerson } from '../domain/new-note'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const blocks =
  (...list: ReturnType<typeof block>[]): Change =>
  (note) => {
    note.session.blocks = list
  }
const visit =
  (timeIn: string, timeOut: string): Change =>
  (note) => {
    note.session.timeIn = timeIn
    note.session.timeOut = timeOut
  }
const POSSIBLE = 'timing.minutes-possible'

describe('minutes that cannot be so', () => {
  const ask = (...changes: Change[]) => asked(POSSIBLE, aNote(...changes))

  it.each([
    ['-1', 'Enter minutes of 0 or more.'],
    ['7.5', 'Enter whole minutes, without a fraction.'],
    ['481', 'Enter at most 480 minutes for one block.'],
    ['fifteen', 'Enter the minutes as a number.'],
    ['', 'Add the minutes.'],
  ])('say of "%s" what is wrong with it', (minutes, message) => {
    expect(ask(blocks(block('97110', 8), block('joint-mobilization', minutes)))).toEqual([
      `Block 2: ${message} -> session.blocks.1.minutes`,
    ])
  })

  it('leave 480 minutes alone', () => {
    expect(ask(blocks(block('joint-mobilization', 480)))).toEqual([])
  })

  it('lead to the end where the clock alone says too much', () => {
    expect(ask(blocks(block('joint-mobilization', '', { start: '08:00', end: '16:01' })))).toEqual([
      'Block 1: Enter at most 480 minutes for one block. -> session.blocks.0.end',
    ])
  })

  it('name the other block and the minutes that one person gave twice', () => {
    const twice = (end: string) =>
      blocks(
        block('joint-mobilization', '', { start: '10:00', end }),
        block('97110', '', { start: '10:10', end: '10:25' }),
      )
    expect(ask(twice('10:15'))).toEqual([
      'Block 2: Separate it from block 1: one person gave both for 5 minutes. -> session.blocks.1.start',
    ])
    expect(ask(twice('10:11'))[0]).toContain('for 1 minute.')
    expect(ask(twice('10:10'))).toEqual([])
  })

  it('give the minutes outside the visit', () => {
    expect(
      ask(
        visit('10:00', '10:20'),
        blocks(block('joint-mobilization', '', { start: '10:10', end: '10:21' })),
      ),
    ).toEqual([
      'Block 1: Keep the block within the visit: 1 minute lies outside time in and time out. -> session.blocks.0.start',
    ])
  })

  it('give the exact excess over the visit and whose it is', () => {
    const long = blocks(block('joint-mobilization', 15), block('97110', 8))
    expect(ask(visit('10:00', '10:20'), long)).toEqual([
      'Minutes by R. Okafor: Correct the minutes or the visit: 23 min exceed the visit of 20 min by 3 minutes. -> session.timeOut',
    ])
    expect(ask(visit('10:00', '10:22'), long)[0]).toContain('by 1 minute.')
    expect(ask(visit('10:00', '10:23'), long)).toEqual([])
  })

  it('leave out the name of somebody who has none', () => {
    expect(
      ask(visit('10:00', '10:20'), blocks(block('joint-mobilization', 21, { performer: '' })))[0],
    ).toMatch(/^Correct the minutes/)
  })

  it('explain that midnight divides visits', () => {
    expect(ask(blocks(block('joint-mobilization', '', { start: '23:50', end: '00:05' })))).toEqual([
      'Block 1: Put the end after the start. A session past midnight is two visit dates. -> session.blocks.0.end',
    ])
    expect(ask(visit('23:50', '00:05'))).toEqual([
      'Put time out after time in. A session past midnight is two visit dates. -> session.timeOut',
    ])
  })

  it('name the clock time that is none', () => {
    expect(ask(blocks(block('joint-mobilization', 8, { start: 'noon', end: '26:00' })))).toEqual([
      'Block 1: Enter the time like 10:04. -> session.blocks.0.start',
      'Block 1: Enter the time like 10:04. -> session.blocks.0.end',
    ])
    expect(ask(visit('soon', 'late'))).toEqual([
      'Time in: Enter the time like 10:04. -> session.timeIn',
      'Time out: Enter the time like 10:04. -> session.timeOut',
    ])
  })

  it('ask once for the statement on regions treated at once, which any text can hold', () => {
    const note = aNote(
      blocks(
        { ...block('soft-tissue-mobilization', 15), id: 'one' },
        block('manual-traction', '', { sameTimeAs: 'one' }),
      ),
    )
    expect(asked(POSSIBLE, note)).toEqual([
      'Block 2: State that these regions were treated at the same time, or unlink the blocks. -> session.sameTime',
    ])
    expect(asked(POSSIBLE, note, mention('same-time', 'assessment.text'))).toEqual([])
  })

  it('ask for the block that shares the minutes when it is gone', () => {
    expect(ask(blocks(block('manual-traction', 8, { sameTimeAs: 'gone' })))).toEqual([
      'Block 1: Choose which block shares these minutes. -> session.blocks.0.sameTimeAs',
    ])
  })

  it('keep a note open while a timer runs, unless minutes were typed', () => {
    const runs = [{ from: 0, to: null, mono: null }]
    expect(ask(blocks(block('joint-mobilization', '', { runs })))).toEqual([
      'Block 1: Stop the timer before you sign. -> session.blocks.0.minutes',
    ])
    expect(ask(blocks(block('joint-mobilization', 12, { runs })))).toEqual([])
    const stopped = [{ from: 0, to: 60_000, mono: null }]
    expect(ask(blocks(block('joint-mobilization', 12, { runs: stopped })))).toEqual([])
  })

  it('do not block for an untimed service without minutes', () => {
    expect(ask(blocks(block('97010', '')))).toEqual([])
  })

  it('do not repeat what the rule about differing minutes asks', () => {
    expect(ask(blocks(block('joint-mobilization', 15, { start: '10:00', end: '10:12' })))).toEqual(
      [],
    )
  })

  it('report each block for itself', () => {
    expect(
      ask(blocks(block('joint-mobilization', ''), block('97110', ''), block('97112', 8))),
    ).toHaveLength(2)
  })

  it('show the minutes of at most three timed blocks when all is well', () => {
    const list = [
      block('97010', 10),
      ...['97110', '97112', '97530', '97116'].map((code) => block(code, 8)),
    ]
    expect(satisfied(POSSIBLE, aNote(blocks(...list)))).toEqual([
      '8 min @ session.blocks.1.minutes',
      '8 min @ session.blocks.2.minutes',
      '8 min @ session.blocks.3.minutes',
    ])
  })

  it('say nothing of a session without blocks', () => {
    expect(satisfied(POSSIBLE, aNote())).toEqual(['notApplicable'])
  })
})

describe('typed minutes and clock times', () => {
  const ID = 'timing.minutes-agree'
  const from10 = (minutes: number, end: string, originReason = '') =>
    aNote(
      blocks(
        block('97110', 8),
        block('joint-mobilization', minutes, { start: '10:00', end, originReason }),
      ),
    )

  it('give both values when they differ', () => {
    expect(asked(ID, from10(15, '10:12'))).toEqual([
      'Block 2: Correct one of them: typed 15 min, clock 12 min. -> session.blocks.1.minutes',
    ])
  })

  it('mention the clock change at exactly an hour, either way, and at no other difference', () => {
    expect(asked(ID, from10(15, '11:15'))[0]).toContain('did the clocks change?')
    expect(asked(ID, from10(75, '10:15'))[0]).toContain('did the clocks change?')
    expect(asked(ID, from10(15, '11:14'))[0]).not.toContain('clocks')
    expect(asked(ID, from10(15, '11:16'))[0]).not.toContain('clocks')
  })

  it('accept a difference with a reason', () => {
    expect(satisfied(ID, from10(12, '10:15', ' paused '))).toEqual([
      'paused @ session.blocks.1.originReason',
    ])
  })

  it('are not compared where a clock time is missing', () => {
    expect(satisfied(ID, from10(12, ''))).toEqual(['notApplicable'])
    expect(satisfied(ID, aNote(blocks(block('97110', 8, { end: '10:00' }))))).toEqual([
      'notApplicable',
    ])
  })

  it('show the minutes that agree', () => {
    expect(satisfied(ID, from10(12, '10:12'))).toEqual(['12 min @ session.blocks.1.minutes'])
  })
})

describe('minutes that a text names', () => {
  const ID = 'timing.clock-agrees-with-text'
  const minutes = (detail: string, place = 'assessment.text') =>
    mention('minutes', place, { detail, quote: detail })

  it.each(['total:38', 'total:45', 'total:23'])(
    'agree with a total of the session: %s',
    (detail) => {
      // 38 timed, 38 in all, 45 from time in to time out, 23 of manual therapy.
      expect(satisfied(ID, aGoodNote(), minutes(detail))).toEqual([`${detail} @ assessment.text`])
    },
  )

  it('agree with the total that untimed services enter', () => {
    const note = aNote(blocks(block('joint-mobilization', 15), block('97010', 10)))
    expect(asked(ID, note, minutes('total:25'))).toEqual([])
    expect(asked(ID, note, minutes('total:24'))).toHaveLength(1)
  })

  it('are compared with one block or all blocks of a technique', () => {
    const note = aNote(blocks(block('joint-mobilization', 9), block('joint-mobilization', 6)))
    for (const n of [9, 6, 15])
      expect(asked(ID, note, minutes(`joint-mobilization:${n}`))).toEqual([])
    expect(asked(ID, note, minutes('joint-mobilization:10'))).toEqual([
      'Make text and session agree: the text says 10 min. -> assessment.text',
    ])
  })

  it('count a block without minutes as none in the sum', () => {
    const note = aNote(blocks(block('joint-mobilization', 9), block('joint-mobilization', '')))
    expect(asked(ID, note, minutes('joint-mobilization:9'))).toEqual([])
  })

  it.each(['-:99', 'manual-traction:99'])(
    'are left alone where nothing tells what they are of: %s',
    (detail) => {
      expect(satisfied(ID, aGoodNote(), minutes(detail))).toEqual(['notApplicable'])
    },
  )

  it('are left alone without a detail, and without blocks', () => {
    expect(satisfied(ID, aGoodNote(), mention('minutes', 'plan.text'))).toEqual(['notApplicable'])
    expect(satisfied(ID, aNote(), minutes('total:99'))).toEqual(['notApplicable'])
  })

  it("are not the patient's own minutes", () => {
    expect(
      satisfied(ID, aGoodNote(), minutes('total:99', 'subjective.limitations.0.baseline')),
    ).toEqual(['notApplicable'])
  })

  it('are shown three times at most', () => {
    const four = Array.from({ length: 4 }, () => minutes('total:38'))
    expect(satisfied(ID, aGoodNote(), ...four)).toHaveLength(3)
  })
})

describe('exact and counted minutes', () => {
  it('ask for exact minutes at every estimate', () => {
    expect(
      asked(
        'timing.approximate',
        aGoodNote(),
        mention('approximate-time', 'assessment.text'),
        mention('approximate-time', 'plan.text'),
      ),
    ).toEqual([
      'Write the exact minutes instead of an estimate. -> assessment.text',
      'Write the exact minutes instead of an estimate. -> plan.text',
    ])
  })

  it('name the step that all blocks share', () => {
    const of = (...minutes: number[]) =>
      asked('timing.rounded', aNote(blocks(...minutes.map((n) => block('97110', n)))))
    expect(of(15, 30, 15)[0]).toContain('a multiple of 15 minutes')
    expect(of(15, 30, 10)[0]).toContain('a multiple of 5 minutes')
    expect(of(15, 30, 11)).toEqual([])
    expect(of(15, 30)).toEqual([])
    expect(of(15, 30, 0)).toEqual([])
  })

  it('do not count untimed services among rounded blocks', () => {
    const note = aNote(blocks(block('97110', 10), block('97112', 10), block('97010', 10)))
    expect(satisfied('timing.rounded', note)).toEqual(['notApplicable'])
  })

  it('need both clock times of every block to take round minutes for counted', () => {
    const timed = (rest: object) => block('97110', 10, rest)
    const [a, b] = [
      timed({ start: '10:00', end: '10:10' }),
      timed({ start: '10:10', end: '10:20' }),
    ]
    expect(asked('timing.rounded', aNote(blocks(a, b, timed({ start: '10:20' }))))).toHaveLength(1)
    expect(asked('timing.rounded', aNote(blocks(a, b, timed({ end: '10:30' }))))).toHaveLength(1)
    expect(
      satisfied('timing.rounded', aNote(blocks(a, b, timed({ start: '10:20', end: '10:30' })))),
    ).toHaveLength(3)
  })
})

describe('two totals', () => {
  const ID = 'timing.totals'

  it('are shown as evidence', () => {
    expect(
      satisfied(
        ID,
        aGoodNote((n) => void n.session.blocks.push(block('97010', 15))),
      ),
    ).toEqual(['Total timed 38, total treatment 53 @ session.blocks'])
  })

  it('cannot be told while an untimed service has no minutes', () => {
    expect(asked(ID, aNote(blocks(block('joint-mobilization', 15), block('97010', ''))))).toEqual([
      'Block 2: Add its minutes: they belong to the total treatment time. -> session.blocks.1.minutes',
    ])
  })

  it("do not wait for an aide's hot pack or a block that is not named yet", () => {
    const note = aNote(
      (n) => void n.people.push({ ...newPerson('aide'), name: 'A', credential: 'aide' }),
      blocks(block('97010', '', { performer: 'aide' }), block('', ''), block('97110', '')),
    )
    expect(asked(ID, note)).toEqual([])
  })

  it('are not asked of an empty session', () => {
    expect(satisfied(ID, aNote())).toEqual(['notApplicable'])
  })
})

describe('contact and regions at once', () => {
  const linked = (sameTime: string) =>
    aNote(
      blocks(
        {
          ...block('soft-tissue-mobilization', 15),
          id: 'one',
          regions: [{ region: 'upper-trapezius', side: 'right' }],
        },
        block('manual-traction', '', {
          sameTimeAs: 'one',
          regions: [{ region: 'c5-6', side: '' }],
        }),
      ),
      (note) => {
        note.session.sameTime = sameTime
      },
    )

  it('show what counted, what was left out, and what the text says of it', () => {
    const note = aNote(
      blocks(
        block('joint-mobilization', 15),
        block('soft-tissue-mobilization', 10, { delivery: 'group' }),
        block('manual-traction', '', { delivery: 'concurrent' }),
      ),
    )
    expect(satisfied('timing.one-on-one', note, mention('one-on-one', 'assessment.text'))).toEqual([
      'one-on-one, 15 min @ session.blocks.0.delivery',
      'group, 10 min left out @ session.blocks.1.delivery',
      'concurrent, 0 min left out @ session.blocks.2.delivery',
      'words on one-on-one @ assessment.text',
    ])
  })

  it('ask of every shared block when nothing else counts', () => {
    const note = aNote(
      blocks(
        block('joint-mobilization', 15, { delivery: 'group' }),
        block('manual-traction', 10, { delivery: 'co-treatment' }),
      ),
    )
    expect(asked('timing.one-on-one', note)).toEqual([
      'Block 1: Give minutes one-on-one, or report another service: shared minutes count for no unit. -> session.blocks.0.delivery',
      'Block 2: Give minutes one-on-one, or report another service: shared minutes count for no unit. -> session.blocks.1.delivery',
    ])
  })

  it('ask for minutes where there are none to count', () => {
    expect(asked('timing.one-on-one', aNote(blocks(block('joint-mobilization', 0))))).toEqual([
      'Block 1: Enter the minutes of direct contact, or remove the block. -> session.blocks.0.minutes',
    ])
  })

  it('accept a statement that was read as one', () => {
    expect(
      satisfied(
        'timing.same-time',
        linked('one hand each'),
        mention('same-time', 'session.sameTime'),
      ),
    ).toEqual(['words on same-time @ session.sameTime'])
  })

  it('ask for words that say it, and for each region, at once', () => {
    const note = linked('yes')
    const second = note.session.blocks[1]
    if (second) second.regions = []
    expect(asked('timing.same-time', note)).toEqual([
      'Block 2: Name the region that was treated at the same time. -> session.blocks.1.regions',
      'Write that the regions were treated at the same time, and how. -> session.sameTime',
    ])
  })

  it('leave a link to nothing and a missing statement to the rule that stops signing', () => {
    expect(satisfied('timing.same-time', linked('  '))).toEqual(['notApplicable'])
    const lost = aNote(blocks(block('manual-traction', 8, { sameTimeAs: 'gone' })))
    lost.session.sameTime = 'yes'
    expect(satisfied('timing.same-time', lost)).toEqual(['notApplicable'])
  })

  it('ask for a link where the text says at once and blocks count apart', () => {
    const said = mention('same-time', 'assessment.text')
    expect(asked('timing.same-time', aGoodNote(), said)).toEqual([
      'Link the blocks that were treated at the same time, so that minutes count once. -> session.blocks.1.sameTimeAs',
    ])
    const one = aNote(blocks(block('joint-mobilization', 15)))
    expect(satisfied('timing.same-time', one, said)).toEqual([
      'words on same-time @ assessment.text',
    ])
  })
})
