import { describe, expect, it } from 'vitest'
import { newPerson } from '../domain/new-note'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const blocks =
  (...list: ReturnType<typeof block>[]): Change =>
  (note) => {
    note.session.blocks = list
  }
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

  it('agree with the minutes of manual therapy wherever they stand in the session', () => {
    const note = aNote(blocks(block('97110', 15), block('joint-mobilization', 9)))
    expect(asked(ID, note, minutes('total:9'))).toEqual([])
    expect(asked(ID, note, minutes('total:15'))).toHaveLength(1)
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
