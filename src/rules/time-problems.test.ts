import { describe, expect, it } from 'vitest'
import { aNote, block, type Change } from '../testing/a-note'
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
    expect(
      ask(blocks(block('joint-mobilization', '  ', { start: '08:00', end: '16:01' })))[0],
    ).toContain('-> session.blocks.0.end')
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
    const unnamed: Change = (note) => {
      for (const person of note.people) person.name = '  '
    }
    expect(
      ask(unnamed, visit('10:00', '10:20'), blocks(block('joint-mobilization', 21)))[0],
    ).toMatch(/^Correct the minutes/)
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
    expect(ask(blocks(block('joint-mobilization', '', { runs: stopped })))).toEqual([
      'Block 1: Add the minutes. -> session.blocks.0.minutes',
    ])
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
