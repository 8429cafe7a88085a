import { describe, expect, it } from 'vitest'
import { builtInPairs } from '../coding/ncci-pairs'
import { newPerson } from '../domain/new-note'
import type { Credential } from '../domain/credential'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, found, inWords, satisfied } from '../testing/asked'

const line =
  (modifiers: string, code = '97140'): Change =>
  (note) => {
    note.coding.lines.push({
      code,
      units: '',
      reason: '',
      reasonText: '',
      modifiers,
      attested: false,
    })
  }
const by =
  (credential: Credential, howMany = 9): Change =>
  (note) => {
    note.people.push({ ...newPerson(credential), name: 'L. Ito', credential })
    for (const each of note.session.blocks.slice(0, howMany)) each.performer = credential
  }
const blocks =
  (...list: ReturnType<typeof block>[]): Change =>
  (note) => {
    note.visit.date = '2024-08-01'
    note.session.blocks = list
  }
/** Each problem without its place. */
const says = (id: string, ...changes: Change[]) =>
  asked(id, aGoodNote(...changes)).map((text) => text.replace(/ -> .*/, ''))

describe('modifiers that can never stand', () => {
  const ID = 'modifiers.never'

  it.each([
    ['51', 'Remove 51: it never fits this service.'],
    ['95', 'Remove 95: hands-on treatment cannot be given from afar.'],
    ['93', 'Remove 93: hands-on treatment cannot be given from afar.'],
    ['GT', 'Remove GT: hands-on treatment cannot be given from afar.'],
    ['59 XE', 'Keep 59 or XE: both say the same, one more exactly.'],
    ['XU 59', 'Keep 59 or XU: both say the same, one more exactly.'],
    ['CQ GO', 'Keep CQ or GO: a physical therapist assistant works under GP.'],
    ['CO GP', 'Keep CO or GP: an occupational therapy assistant works under GO.'],
  ])('%s', (typed, message) => {
    expect(says(ID, line(typed))).toEqual([`Code 97140: ${message}`])
  })

  it.each(['GA', 'GZ', 'GY', 'KX', '59', 'XE', 'CQ', 'CO', 'GP', 'GO', 'XE XS', 'CQ GP', 'CO GO'])(
    '%s alone may stand',
    (typed) => {
      expect(says(ID, line(typed))).toEqual([])
    },
  )

  it('are judged on other lines only where two contradict', () => {
    expect(says(ID, line('51 95', '97110'))).toEqual([])
    expect(asked(ID, aGoodNote(line(''), line('59 XS', '97110')))).toEqual([
      'Code 97110: Keep 59 or XS: both say the same, one more exactly. -> coding.lines.1',
    ])
  })

  it('are all told at once', () => {
    expect(says(ID, line('51 59 XE GT'))).toHaveLength(3)
  })

  it('are absent from a line that is shown as met', () => {
    expect(satisfied(ID, aGoodNote(line('gp,kx'), line('', '97110')))).toEqual([
      '97140 GP KX @ coding.lines.0',
    ])
    expect(satisfied(ID, aGoodNote(line('')))).toEqual(['notApplicable'])
  })
})

describe('modifiers of other services', () => {
  const ID = 'modifiers.not-for-therapy'

  it.each([
    ['80', 'Remove 80: it is for assistants at surgery.'],
    ['81', 'Remove 81: it is for assistants at surgery.'],
    ['82', 'Remove 82: it is for assistants at surgery.'],
    ['AS', 'Remove AS: it is for assistants at surgery.'],
    ['50', 'Remove 50: sides do not change this service; name them in the note.'],
    ['LT', 'Remove LT: sides do not change this service; name them in the note.'],
    ['RT', 'Remove RT: sides do not change this service; name them in the note.'],
    ['76', 'Remove 76: add the minutes of the day together instead.'],
    ['77', 'Remove 77: add the minutes of the day together instead.'],
    ['22', 'Remove 22: more or less work shows in the minutes.'],
    ['52', 'Remove 52: more or less work shows in the minutes.'],
    ['25', "Move 25 to the visit's evaluation and management code."],
  ])('%s', (typed, message) => {
    expect(says(ID, line(`GP ${typed}`))).toEqual([`Code 97140: ${message}`])
    expect(says(ID, line(typed, '97110'))).toEqual([])
  })
})

describe('how modifiers are written', () => {
  const ID = 'modifiers.format'

  it.each([
    ['G', 'Enter modifiers of two characters; G is none.'],
    ['GPX', 'Enter modifiers of two characters; GPX is none.'],
    ['G_', 'Enter modifiers of two characters; G_ is none.'],
    ['GP KX 59 CQ GA', 'Keep at most four modifiers on a line.'],
    ['GP KX gp', 'Enter GP once.'],
  ])('%s', (typed, message) => {
    expect(says(ID, line(typed))).toEqual([`Code 97140: ${message}`])
  })

  it('allows four', () => {
    expect(says(ID, line('gp/kx;59 cq'))).toEqual([])
  })
})

describe('the plan of care modifier', () => {
  const ID = 'modifiers.discipline'

  it('fits who gave the treatment', () => {
    expect(says(ID, line(''))).toEqual(['Consider GP: the line names no plan of care.'])
    expect(says(ID, line('GO'))).toEqual(['Check GO: who gave the treatment works under GP.'])
    expect(says(ID, line('GP GO'))).toEqual(['Keep one of the plan of care modifiers: GP.'])
    expect(says(ID, by('OTA'), line('GP'))).toEqual([
      'Check GP: who gave the treatment works under GO.',
    ])
    expect(says(ID, by('PTA'), line('GP'))).toEqual([])
    expect(says(ID, by('OT'), line('GO'))).toEqual([])
  })

  it('may be either when both disciplines treated, or a physician', () => {
    for (const modifier of ['GP', 'GO']) {
      expect(says(ID, by('OT', 1), line(modifier))).toEqual([])
      expect(says(ID, by('MD'), line(modifier))).toEqual([])
    }
    expect(says(ID, by('MD'), line('GN'))).toEqual([
      'Check GN: who gave the treatment works under GP / GO.',
    ])
  })

  it('is asked on manual therapy that somebody touched, under Medicare', () => {
    expect(satisfied(ID, aGoodNote(line('KX', '97110')))).toEqual(['notApplicable'])
    expect(satisfied(ID, aGoodNote(line('GP')))).toEqual(['97140 GP @ coding.lines.0'])
    const other = aGoodNote(line(''))
    other.visit.payer = 'midpoint'
    expect(satisfied(ID, other)).toEqual(['notApplicable'])
  })

  it('follows who gave manual therapy, not who gave exercise', () => {
    const exercise: Change = (note) => {
      note.people.push({ ...newPerson('ot'), name: 'O', credential: 'OT' })
      const third = note.session.blocks[2]
      if (third) third.performer = 'ot'
    }
    expect(says(ID, exercise, line('GO'))).toHaveLength(1)
  })
})

describe("the assistant's modifier", () => {
  const ID = 'modifiers.assistant'

  it('is suggested with the units and minutes behind it', () => {
    expect(asked(ID, aGoodNote(by('PTA', 1)))).toEqual([
      'Consider CQ: the assistant gave 1 of 2 units (12 of 23 min). -> coding.lines',
    ])
    expect(asked(ID, aGoodNote(by('OTA'), line('GO')))).toEqual([
      'Consider CO: the assistant gave 2 of 2 units (23 of 23 min). -> coding.lines.0',
    ])
  })

  it('is questioned where no unit is an assistant’s', () => {
    expect(asked(ID, aGoodNote(line('CQ')))).toEqual([
      'Check CQ or CO: the minutes give no unit to an assistant. -> coding.lines.0',
    ])
  })

  it('is shown where it stands', () => {
    expect(satisfied(ID, aGoodNote(by('PTA'), line('CQ GP')))).toEqual([
      '97140 CQ GP @ coding.lines.0',
    ])
  })

  it('does not wait for manual therapy', () => {
    const none = aNote((note) => {
      note.session.blocks = [block('97110', 15)]
    })
    expect(satisfied(ID, none)).toEqual(['notApplicable'])
  })

  it('on exercise is not judged here', () => {
    expect(satisfied(ID, aGoodNote(line('CQ', '97110')))).toEqual(['notApplicable'])
  })
})

describe('distinct services', () => {
  const ID = 'modifiers.distinct'
  const mobilization = block('joint-mobilization', 15, { start: '10:20', end: '10:35' })

  it('show when both were given', () => {
    expect(satisfied(ID, aNote(blocks(block('98940', 10), mobilization), line('59')))).toEqual([
      '97140, 10:20 to 10:35 @ session.blocks.1.start',
      '98940, 10 min @ session.blocks.0.start',
    ])
    const noMinutes = blocks(block('97012', '', { start: '10:00' }), mobilization)
    expect(satisfied(ID, aNote(noMinutes, line('XU')))[1]).toBe(
      '97012, 0 min @ session.blocks.0.start',
    )
  })

  it('are paired from either side, with a line as well as a block', () => {
    expect(asked(ID, aNote(blocks(mobilization), line('59', '97750')))).toEqual([])
    expect(asked(ID, aNote(blocks(mobilization, block('97750', 15)), line('59')))).toEqual([])
    expect(asked(ID, aNote(blocks(mobilization), line('59'), line('', '97012')))).toEqual([])
  })

  it('need a pair of the day', () => {
    expect(asked(ID, aNote(blocks(mobilization, block('97110', 15)), line('XE')))).toEqual([
      'Remove the modifier: no other service of the day is paired with this one. -> coding.lines.0',
    ])
  })

  it('are not known outside the quarter we hold, and it says so', () => {
    const [finding] = found(ID, aGoodNote(line('59')))
    expect(finding?.state).toBe('unknown')
    expect(finding?.why && inWords(finding.why)).toContain('2024 Q3')
    expect(builtInPairs.pairsOn('2024-10-01', 'practitioner')).toBeUndefined()
  })
})
