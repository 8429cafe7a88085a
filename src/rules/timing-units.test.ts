import { describe, expect, it } from 'vitest'
import { dailyLimitsOn } from '../coding/daily-limits'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, found, inWords, satisfied } from '../testing/asked'

const blocks =
  (...list: ReturnType<typeof block>[]): Change =>
  (note) => {
    note.session.blocks = list
  }
const claim =
  (
    code: string,
    units: number | string,
    rest: { reasonText?: string; reason?: 'other' } = {},
  ): Change =>
  (note) => {
    note.coding.lines.push({
      code,
      units: String(units),
      reason: '',
      reasonText: '',
      modifiers: '',
      attested: false,
      ...rest,
    })
  }
const SUPPORTED = 'timing.units-supported'

describe('units and the minutes behind them', () => {
  it('show minutes and units of manual therapy', () => {
    expect(satisfied(SUPPORTED, aGoodNote())).toEqual(['23 min, 2 units @ coding.units'])
    expect(satisfied(SUPPORTED, aNote(blocks(block('joint-mobilization', 8))))).toEqual([
      '8 min, 1 unit @ coding.units',
    ])
  })

  it('are held apart at 22 and 23 minutes', () => {
    const two = (minutes: number) =>
      asked(SUPPORTED, aNote(blocks(block('joint-mobilization', minutes)), claim('97140', 2)))
    expect(two(23)).toEqual([])
    expect(two(22)).toEqual([
      'Report 1 unit at most: 22 counted minutes of 97140 support no more. -> coding.lines.0',
    ])
  })

  it('are none below eight minutes', () => {
    const one = (minutes: number) =>
      asked(SUPPORTED, aNote(blocks(block('joint-mobilization', minutes)), claim('97140', 1)))
    expect(one(8)).toEqual([])
    expect(one(7)).toEqual([
      'Report no unit: 7 counted minutes of 97140 support no more. -> coding.lines.0',
    ])
    expect(one(1)[0]).toContain('1 counted minute of')
  })

  it('do not multiply with regions and sides', () => {
    const regions = (...sides: ('right' | 'left')[]) =>
      blocks(
        block('joint-mobilization', 15, {
          regions: sides.map((side) => ({ region: 'glenohumeral', side })),
        }),
      )
    expect(asked(SUPPORTED, aNote(regions('right', 'left'), claim('97140', 2)))).toEqual([
      'Count minutes, not regions: 2 regions in 15 minutes support 1 unit. -> coding.lines.0',
    ])
    expect(asked(SUPPORTED, aNote(regions('right', 'left'), claim('97140', 3)))[0]).toContain(
      'Report 1 unit at most',
    )
    expect(asked(SUPPORTED, aNote(regions('right', 'right'), claim('97140', 2)))[0]).toContain(
      'Report 1 unit at most',
    )
    const short = blocks(
      block('joint-mobilization', 7, { regions: [{ region: 'glenohumeral', side: 'right' }] }),
    )
    expect(asked(SUPPORTED, aNote(short, claim('97140', 1)))[0]).toContain('Report no unit')
    const exercise = [regions('right', 'left'), claim('97110', 2)]
    expect(asked(SUPPORTED, aNote(...exercise))[0]).toContain('of 97110')
  })

  it('are added up where a code has two lines', () => {
    const note = aNote(
      blocks(block('joint-mobilization', 30)),
      claim('97140', 1),
      claim('97140', 1),
    )
    expect(asked(SUPPORTED, note)).toEqual([])
    claim('97140', 1)(note)
    expect(asked(SUPPORTED, note)).toEqual([
      'Report 2 units at most: 30 counted minutes of 97140 support no more. -> coding.lines.2',
    ])
  })

  it('of a line left blank do not hide those of another', () => {
    const note = aNote(
      blocks(block('joint-mobilization', 15)),
      claim('97140', ''),
      claim('97140', 3),
    )
    expect(asked(SUPPORTED, note)).toHaveLength(1)
  })

  it('cannot be read when they are no whole number', () => {
    expect(
      asked(SUPPORTED, aNote(blocks(block('joint-mobilization', 15)), claim('97140', '1.5'))),
    ).toEqual(['Enter whole units, from 0 to 32. -> coding.lines.0'])
  })

  it('of a code that is not timed, or not known, are not counted in minutes', () => {
    const note = aGoodNote(claim('97161', 3), claim('99999', 3))
    expect(asked(SUPPORTED, note)).toEqual([])
  })

  it('of other timed codes are held to their minutes even without manual therapy', () => {
    const note = aNote(blocks(block('97110', 15)), claim('97110', 2))
    expect(asked(SUPPORTED, note)).toEqual([
      'Report 1 unit at most: 15 counted minutes of 97110 support no more. -> coding.lines.0',
    ])
    expect(satisfied(SUPPORTED, aNote(blocks(block('97110', 15))))).toEqual(['notApplicable'])
  })

  it('lead to the choice where a tied unit was claimed before it was chosen', () => {
    const tied = (code: string, units: number, choice: string[] = []) =>
      aNote(
        blocks(block('97110', 20), block('joint-mobilization', 20)),
        claim(code, units),
        (n) => {
          n.coding.lastUnitTo = choice
        },
      )
    expect(asked(SUPPORTED, tied('97140', 2))).toEqual([
      'Choose 97140 for the last unit first, or report one unit less. -> coding.lastUnitTo',
    ])
    expect(asked(SUPPORTED, tied('97140', 3))[0]).toContain('Report 1 unit at most')
    expect(asked(SUPPORTED, tied('97140', 2, ['97140']))).toEqual([])
    expect(asked(SUPPORTED, tied('97140', 2, ['97110']))[0]).toContain('Report 1 unit at most')
    expect(asked(SUPPORTED, tied('97112', 1))[0]).toContain('Report no unit')
  })

  it('wait for the payer, who decides how they are counted', () => {
    const note = aGoodNote((n) => {
      n.visit.payer = ''
    })
    expect(satisfied(SUPPORTED, note)).toEqual(['waiting'])
  })
})

describe('fewer units than the minutes support', () => {
  const ID = 'timing.units-reduced'

  it('name the code and what its minutes support', () => {
    expect(asked(ID, aNote(blocks(block('joint-mobilization', 30)), claim('97140', 1)))).toEqual([
      'Say why fewer units of 97140 are reported than the 2 its minutes support. -> coding.lines.0',
    ])
  })

  it('show the reason', () => {
    const reason = { reason: 'other' as const, reasonText: ' authorized for one ' }
    expect(
      satisfied(ID, aNote(blocks(block('joint-mobilization', 30)), claim('97140', 1, reason))),
    ).toEqual(['authorized for one @ coding.lines.0'])
  })

  it('are judged by all lines of the code together', () => {
    const note = aNote(
      blocks(block('joint-mobilization', 30)),
      claim('97140', 1),
      claim('97140', 1),
    )
    expect(satisfied(ID, note)).toEqual(['notApplicable'])
  })
})

describe('equal leftovers', () => {
  it('name the codes and the minutes left over', () => {
    expect(
      asked('timing.tie', aNote(blocks(block('97110', 20), block('joint-mobilization', 20)))),
    ).toEqual([
      'Choose which of 97110 / 97140 gets the last unit: each has 5 minutes left over. -> coding.lastUnitTo',
    ])
    const chosen = aNote(blocks(block('97110', 20), block('joint-mobilization', 20)))
    chosen.coding.lastUnitTo = ['97140', '97110']
    expect(satisfied('timing.tie', chosen)).toEqual(['97140, 97110 @ coding.lastUnitTo'])
  })
})

describe('a timed service too short for a unit', () => {
  const ID = 'timing.short-service'
  const of = (minutes: number, ...changes: Change[]) =>
    aNote(blocks(block('joint-mobilization', minutes)), ...changes)

  it('stays in the note', () => {
    expect(asked(ID, of(7))).toEqual([
      'Keep in the note what supports no unit: 97140 (7 min). -> coding.units',
    ])
    const two = aNote(blocks(block('joint-mobilization', 3), block('97110', 4)))
    expect(asked(ID, two)[0]).toContain('97140 (3 min), 97110 (4 min)')
  })

  it('is settled by entering no unit, not by no unit of something else', () => {
    expect(satisfied(ID, of(7, claim('97140', 0)))).toEqual(['7 min, 0 units @ coding.units'])
    expect(asked(ID, of(7, claim('97110', 0)))).toHaveLength(1)
    expect(asked(ID, of(7, claim('97140', 1)))).toHaveLength(1)
  })

  it('is nothing to speak of at 0 or at 8 minutes', () => {
    expect(satisfied(ID, of(0))).toEqual(['notApplicable'])
    expect(satisfied(ID, of(8))).toEqual(['8 min, 1 unit @ coding.units'])
  })
})

describe('the daily limit', () => {
  const ID = 'timing.daily-limit'
  const on = (date: string, minutes: number, ...changes: Change[]) =>
    aNote(
      blocks(block('joint-mobilization', minutes)),
      (note) => {
        note.visit.date = date
      },
      ...changes,
    )

  it('lies between six and seven units', () => {
    expect(satisfied(ID, on('2024-07-01', 97))).toEqual(['97 min, 6 units @ coding.units'])
    expect(asked(ID, on('2024-09-30', 98))).toEqual([
      "Expect a first denial of the day's units: 7 are more than the 6 a day that Medicare takes for likely. They are payable on appeal, with proof of the minutes. -> coding.units",
    ])
  })

  it('looks at the units that are reported, over all lines', () => {
    expect(asked(ID, on('2024-08-01', 98, claim('97140', 6)))).toEqual([])
    expect(
      asked(ID, on('2024-08-01', 98, claim('97140', 6), claim('97140', 1), claim('97110', 1))),
    ).toHaveLength(1)
  })

  it('is not known outside the quarter we hold, and says so', () => {
    const [finding] = found(ID, on('2024-10-01', 15))
    expect(finding?.state).toBe('unknown')
    expect(finding?.why && inWords(finding.why)).toContain('2024 Q3')
    expect(dailyLimitsOn('2024-06-30', 'practitioner')).toBeUndefined()
  })

  it('does not matter without a unit, without manual therapy, or to another payer', () => {
    expect(satisfied(ID, on('2024-08-01', 7))).toEqual(['notApplicable'])
    expect(satisfied(ID, aNote(blocks(block('97110', 15))))).toEqual(['notApplicable'])
    const other = on('2024-08-01', 98)
    other.visit.payer = 'eight-minute-other'
    expect(satisfied(ID, other)).toEqual(['notApplicable'])
  })
})
