import { describe, expect, it } from 'vitest'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, satisfied } from '../testing/asked'
import { line, other } from '../testing/claim-changes'

/** 30 minutes by the therapist, 8 by an assistant: three units, one of them the assistant's. */
const shared: Change = (note) => {
  note.session.blocks = [block('soft-tissue-mobilization', 8), block('joint-mobilization', 30)]
}
const pta = other({ credential: 'PTA' }, 1)

describe('units of an assistant', () => {
  const ID = 'modifiers.assistant-units'

  it('stand on a line of their own', () => {
    expect(asked(ID, aNote(shared, pta, line('CQ GP')))).toEqual([
      'Code 97140: Divide the units over two lines: 2 without and 1 with CQ; 3 carry it. -> coding.lines.0',
    ])
    expect(
      satisfied(
        ID,
        aNote(
          shared,
          pta,
          line('GP', '97140', { units: '2' }),
          line('CQ GP', '97140', { units: '1' }),
        ),
      ),
    ).toEqual(['30 + 8 min: 2 without, 1 with CQ @ session.blocks'])
  })

  it('are all of them where the assistant worked alone', () => {
    const half = line('CQ', '97140', { units: '1' })
    expect(
      asked(ID, aGoodNote(other({ credential: 'OTA' }), line('GO', '97140', { units: '1' }), half)),
    ).toEqual(['Code 97140: Put CO on all 2 units; 1 carry it. -> coding.lines.1'])
  })

  it('never fall below none on a line that takes the rest', () => {
    const tooMany = line('GP', '97140', { units: '9' })
    expect(asked(ID, aNote(shared, pta, tooMany, line('CQ')))).toEqual([
      'Code 97140: Divide the units over two lines: 2 without and 1 with CQ; 0 carry it. -> coding.lines.1',
    ])
  })

  it('of exercise are asked for by the line of exercise', () => {
    expect(asked(ID, aGoodNote(other({ credential: 'PTA' }), line('GP', '97110')))).toEqual([
      'Code 97110: Consider CQ: the assistant gave 1 of 1 units (15 of 15 min). -> coding.lines.0',
    ])
    expect(asked(ID, aGoodNote(line('CQ GP', '97110')))).toEqual([
      'Code 97110: Check CQ or CO: the minutes give no unit to an assistant. -> coding.lines.0',
    ])
  })

  it('of a code that was not done are none', () => {
    expect(satisfied(ID, aGoodNote(line('GP', '97530')))).toEqual(['notApplicable'])
  })
})

it('a block that nobody is named for changes no modifier', () => {
  const note = aGoodNote(
    other({ credential: 'PTA' }, 1),
    line('CQ GP', '97140', { units: '1' }),
    (n) => {
      n.session.blocks[1]!.performer = 'gone'
      n.coding.lines.push({ ...n.coding.lines[0]!, modifiers: 'GP' })
    },
  )
  expect(satisfied('modifiers.assistant-units', note)).toEqual([
    '11 + 12 min: 1 without, 1 with CQ @ session.blocks',
  ])
})

describe('the kind of the assistant’s modifier', () => {
  const ID = 'modifiers.assistant-kind'

  it('follows the credential', () => {
    expect(asked(ID, aGoodNote(other({ credential: 'OTA' }), line('CQ GP')))).toEqual([
      "Check CQ: the assistant's credential asks for CO. -> coding.lines.0",
    ])
    expect(satisfied(ID, aGoodNote(other({ credential: 'PTA' }), line('GP CQ')))).toEqual([
      '97140 CQ @ coding.lines.0',
    ])
  })
})
