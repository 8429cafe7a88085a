import { describe, expect, it } from 'vitest'
import { payerOf } from '../payers/profiles'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { inWords } from '../testing/asked'
import { payer } from '../testing/changes'
import {
  adjustment,
  inPairs,
  line,
  mobilizing,
  noticeOn,
  other,
  yearTotal,
} from '../testing/claim-changes'
import { factsOf } from './facts'
import { judgedModifiers } from './modifiers-judged'
import { distinctOffer, suggestionsFor } from './modifiers-suggested'

const factsFor = (note: ReturnType<typeof aNote>) =>
  factsOf(note, { payer: payerOf(note.visit.payer), today: '2026-01-12', codes: undefined })

/** Each modifier of the first line: what is said of it, and what was seen. */
function judged(note: ReturnType<typeof aNote>): string[] {
  const facts = factsFor(note)
  const [own] = facts.lines
  return own
    ? judgedModifiers(facts, own).map(({ modifier, judgment }) => {
        const why = judgment.kind === 'met' ? '' : `: ${inWords(judgment.message)}`
        const seen = judgment.evidence.map(({ quote }) => ` [${quote}]`).join('')
        return `${modifier} ${judgment.kind}${why}${seen}`
      })
    : []
}
const dateless: Change = (note) => {
  note.visit.date = ''
}

describe('each modifier of a line', () => {
  it.each([
    ['GP', 'GP met [R. Okafor, PT]'],
    ['GO', 'GO unmet: Check GO: who gave the treatment works under GP. [R. Okafor, PT]'],
    ['51', '51 unmet: Remove 51: it never fits this service.'],
    ['80', '80 unmet: Remove 80: it is for assistants at surgery.'],
    ['25', "25 unmet: Move 25 to the visit's evaluation and management code."],
    ['95', '95 unmet: Remove 95: hands-on treatment cannot be given from afar.'],
    ['97', '97 met'],
    ['ZZ', 'ZZ unknown: Look up ZZ: we hold nothing about it.'],
    ['GPX', 'GPX unmet: Enter two letters or digits.'],
    ['GY', 'GY met'],
    ['GZ', 'GZ met'],
    ['GX', 'GX unknown: Enter the date on the notice to show that it was given.'],
    ['GA', 'GA unmet: Enter the date on the signed notice (ABN): GA says that it is on file.'],
    ['KX', "KX unknown: Enter the year's total: KX is for amounts above the threshold."],
    [
      'CQ',
      'CQ unmet: Check CQ or CO: the minutes give no unit to an assistant. [23 + 0 min, 2 units]',
    ],
    ['59', "59 unknown: Check the pairs of the visit's quarter; the table we hold is of 2024 Q3."],
  ])('%s', (typed, words) => {
    expect(judged(aGoodNote(line(typed)))).toEqual([words])
  })

  it('is judged once, in the order typed', () => {
    expect(judged(aGoodNote(line('97 gp 97')))).toEqual(['97 met', 'GP met [R. Okafor, PT]'])
  })

  it('of a contradiction is the one that takes part in it', () => {
    expect(judged(aGoodNote(line('GP CO')))).toEqual([
      'GP unmet: Keep CO or GP: an occupational therapy assistant works under GO.',
      'CO unmet: Keep CO or GP: an occupational therapy assistant works under GO.',
    ])
    expect(judged(aGoodNote(line('97 GA GZ')))[0]).toBe('97 met')
    expect(judged(aGoodNote(line('GZ KX')))[1]).toContain('KX unmet: Keep KX or GZ')
    expect(judged(aGoodNote(line('GA GX')))[1]).toContain('GX unmet: Keep GX or GA')
  })

  it('shows the date of the notice', () => {
    expect(judged(aGoodNote(noticeOn('2026-01-10'), line('GA')))).toEqual([
      'GA met [notice signed 2026-01-10]',
    ])
    expect(judged(aGoodNote(dateless, noticeOn('2026-01-20'), line('GX')))).toEqual([
      'GX met [notice signed 2026-01-20]',
    ])
    expect(judged(aGoodNote(noticeOn('2026-01-13'), line('GA')))).toEqual([
      'GA unmet: Check the notice: it was signed after the visit. [notice signed 2026-01-13]',
    ])
    expect(judged(aGoodNote(noticeOn('13'), line('GA')))[0]).toContain('a date that exists')
    expect(judged(aGoodNote(noticeOn('2026-01-13'), line('GZ')))).toEqual([
      'GZ unmet: Use GA, or clear the date: GZ says that no notice was signed. [2026-01-13]',
    ])
  })

  it('shows the amounts behind KX', () => {
    expect(judged(aGoodNote(yearTotal('2600'), line('KX')))).toEqual(['KX met [$2,600 of $2,480]'])
    expect(judged(aGoodNote(yearTotal('100'), line('KX')))[0]).toContain('[$100 of $2,480]')
    expect(judged(aGoodNote(payer('midpoint'), line('KX')))[0]).toContain('unknown: Ask the payer')
    expect(judged(aGoodNote(dateless, line('KX')))).toEqual([
      'KX unknown: Enter the date of the visit.',
    ])
  })

  it('shows the minutes behind CQ and CO', () => {
    const pta = other({ credential: 'PTA' })
    expect(judged(aGoodNote(pta, line('CQ')))).toEqual([
      'CQ met [0 + 23 min: 0 without, 2 with CQ]',
    ])
    expect(judged(aGoodNote(pta, line('CO')))[0]).toContain(
      'asks for CQ. [0 + 23 min: 0 without, 2 with CQ]',
    )
    expect(judged(aGoodNote(other({ credential: 'PTA' }, 1), line('CQ')))[0]).toContain(
      'Divide the units over two lines: 1 without and 1 with CQ; 2 carry it.',
    )
    expect(judged(aGoodNote(payer(''), line('CQ')))[0]).toContain('unknown: Choose the payer')
  })

  it('shows the intervals behind 59, and asks for the statement', () => {
    const stated: Change = (note) => {
      for (const own of note.coding.lines) own.attested = true
    }
    const intervals = '[98940, 10:00 to 10:10] [97140, 10:20 to 10:35]'
    expect(judged(aNote(inPairs(adjustment(), mobilizing()), line('59')))).toEqual([
      `59 unmet: State that the services were separate, or remove the modifier. ${intervals}`,
    ])
    expect(judged(aNote(inPairs(adjustment(), mobilizing()), line('59'), stated))).toEqual([
      `59 met ${intervals}`,
    ])
    expect(judged(aNote(inPairs(mobilizing()), line('59')))[0]).toContain(
      'unmet: Remove the modifier',
    )
    expect(judged(aGoodNote(dateless, line('59')))).toEqual([
      '59 unknown: Enter the date of the visit.',
    ])
  })

  it('of other services is judged by what holds anywhere', () => {
    expect(judged(aGoodNote(line('RT', '97110')))[0]).toContain('RT unknown: Check whether RT fits')
    expect(judged(aGoodNote(line('GP', '97110')))).toEqual(['GP met [R. Okafor, PT]'])
  })

  it('names without a name who gave it by credential', () => {
    const note = aGoodNote(line('GP'), (n) => {
      for (const person of n.people) person.name = ' '
      n.session.blocks[1]!.performer = 'gone'
    })
    expect(judged(note)).toEqual(['GP met [PT]'])
  })
})

const suggested = (note: ReturnType<typeof aNote>, code = '97140') =>
  suggestionsFor(factsFor(note), code).map((each) =>
    each.kind === 'add'
      ? `add ${each.modifier}: ${inWords(each.because)}`
      : `${each.plain} without, ${each.assistant} with ${each.modifier}`,
  )

describe('suggestions', () => {
  it('name the plan of care of who gave the service, until the line does', () => {
    expect(suggested(aGoodNote())).toEqual(['add GP: physical therapy plan of care'])
    expect(suggested(aGoodNote(line('KX')))).toEqual(['add GP: physical therapy plan of care'])
    expect(suggested(aGoodNote(line('GO')))).toEqual([])
    expect(suggested(aGoodNote(other({ credential: 'OT' })), '97110')).toEqual([
      'add GO: occupational therapy plan of care',
    ])
  })

  it('leave the plan open where two disciplines or a physician gave it', () => {
    expect(suggested(aGoodNote(other({ credential: 'OT' }, 1)))).toEqual([])
    expect(suggested(aGoodNote(other({ credential: 'MD' })))).toEqual([])
  })

  it('mark or divide the units of an assistant', () => {
    expect(suggested(aGoodNote(other({ credential: 'PTA' }), line('GP')))).toEqual([
      'add CQ: a physical therapist assistant gave all of it',
    ])
    expect(suggested(aGoodNote(other({ credential: 'OTA' }), line('GO')))).toEqual([
      'add CO: an occupational therapy assistant gave all of it',
    ])
    expect(suggested(aGoodNote(other({ credential: 'PTA' }, 1), line('CQ GP')))).toEqual([
      '1 without, 1 with CQ',
    ])
    expect(suggested(aGoodNote(other({ credential: 'PTA' }), line('CQ GP')))).toEqual([])
  })

  it('leave assistants of two disciplines to the person', () => {
    const both = aGoodNote(line('GP'), other({ credential: 'PTA' }, 1), (note) => {
      note.people.push({ ...note.people[0]!, id: 'ota', credential: 'OTA' })
      note.session.blocks[1]!.performer = 'ota'
    })
    expect(suggested(both)).toEqual([])
  })

  it('are Medicare’s', () => {
    expect(suggested(aGoodNote(payer('midpoint')))).toEqual([])
    expect(suggested(aGoodNote(payer('')))).toEqual([])
  })

  it('never hold a statement: no KX, no notice, no 59', () => {
    const note = aNote(
      inPairs(adjustment(), mobilizing()),
      yearTotal('9999'),
      noticeOn('2024-07-01'),
    )
    expect(suggested(note)).toEqual(['add GP: physical therapy plan of care'])
  })
})

const offered = (note: ReturnType<typeof aNote>, code = '97140') => {
  const offer = distinctOffer(factsFor(note), code)
  return offer && [offer.partners.join(), offer.modifiers.join(), offer.evidence.length]
}

describe('the statement that services were separate', () => {
  it('is offered on the code that is not paid, where the intervals are distinct', () => {
    const apart = [adjustment(), mobilizing()] as const
    expect(offered(aNote(inPairs(...apart)))).toEqual(['98940', '59', 2])
    expect(offered(aNote(inPairs(...apart)), '98940')).toBeUndefined()
    expect(offered(aNote(inPairs(...apart), line('59', '98940')), '98940')).toEqual([
      '97140',
      '59',
      2,
    ])
    expect(offered(aNote(inPairs(...apart), other({ credential: 'DC' }, 1)))).toEqual([
      '98940',
      '59,XP',
      2,
    ])
  })

  it('is offered on the code for which the payer asks, where no official pair joins the two', () => {
    const note = aNote((n) => {
      n.session.blocks = [mobilizing(), block('97530', 10, { start: '10:00', end: '10:10' })]
    })
    const own = payerOf('medicare-b')
    const asking = own && { ...own, asksDistinctFor: ['97530'] }
    const facts = factsOf(note, { payer: asking, today: '2026-01-12', codes: undefined })
    expect(distinctOffer(facts, '97530')?.partners).toEqual(['97140'])
    expect(distinctOffer(facts, '97140')).toBeUndefined()
  })

  it('is not offered without a payer who asks', () => {
    expect(offered(aNote(payer(''), inPairs(adjustment(), mobilizing())), '98940')).toBeUndefined()
    expect(offered(aNote(payer(''), inPairs(adjustment(), mobilizing())))).toHaveLength(3)
  })

  it('is not offered otherwise', () => {
    expect(offered(aNote(inPairs(adjustment({ end: '10:30' }), mobilizing())))).toBeUndefined()
    expect(offered(aNote(inPairs(mobilizing())))).toBeUndefined()
    expect(offered(aGoodNote())).toBeUndefined()
    expect(offered(aGoodNote(dateless))).toBeUndefined()
  })
})
