import { describe, expect, it } from 'vitest'
import { pairTable } from '../coding/ncci-pairs'
import { payerOf } from '../payers/profiles'
import { aNote, block, type Change } from '../testing/a-note'
import { asked, found, inWords, satisfied } from '../testing/asked'
import { adjustment, inPairs, line, mobilizing, other } from '../testing/claim-changes'
import { factsOf } from './facts'
import { judgeDistinct, partnersOf } from './modifiers-distinct'

const ID = 'modifiers.distinct-evidence'
const at = (region: string, side: 'left' | 'right' | 'both' | '' = '') => ({
  regions: [{ region, side }],
})

describe('what parts two services', () => {
  it('is shown by both intervals, in the order of the clock', () => {
    expect(satisfied(ID, aNote(inPairs(mobilizing(), adjustment()), line('59')))).toEqual([
      '98940, 10:00 to 10:10 @ session.blocks.1.start',
      '97140, 10:20 to 10:35 @ session.blocks.0.start',
    ])
  })

  it('is not a minute that both of them count', () => {
    const note = (end: string) =>
      aNote(inPairs(adjustment({ end, minutes: '' }), mobilizing()), line('59'))
    expect(asked(ID, note('10:20'))).toEqual([])
    expect(asked(ID, note('10:21'))).toEqual([
      'Correct the times or remove the modifier: 97140 and 98940 share minutes. -> session.blocks.1.start',
    ])
  })

  it('is asked for where nobody recorded it', () => {
    expect(asked(ID, aNote(inPairs(block('98940', 10), mobilizing()), line('XU')))).toEqual([
      'Enter start and end of 98940: separate times bear the modifier out, a different diagnosis alone does not. -> session.blocks.0.start',
    ])
    expect(asked(ID, aNote(inPairs(mobilizing()), line('59'), line('', '98940')))).toEqual([
      'Add 98940 to the session: nothing shows when it was given. -> session.blocks',
    ])
    const backwards = aNote(
      inPairs(adjustment({ start: '10:10', end: '10:10' }), mobilizing()),
      line('59'),
    )
    expect(asked(ID, backwards)[0]).toContain('Enter start and end of 98940')
  })

  it('is an hour between them for XE', () => {
    const note = (start: string, end: string) =>
      aNote(inPairs(adjustment(), mobilizing({ start, end })), line('XE'))
    expect(asked(ID, note('11:09', '11:24'))).toEqual([
      'Use 59 rather than XE: both services are of one session. -> coding.lines.0',
    ])
    expect(satisfied(ID, note('11:10', '11:25'))).toHaveLength(2)
  })

  it('is two people for XP', () => {
    const two = other({ credential: 'DC' }, 1)
    expect(satisfied(ID, aNote(inPairs(adjustment(), mobilizing()), two, line('XP')))).toEqual([
      '97140, R. Okafor PT @ session.blocks.1.performer',
      '98940, L. Ito DC @ session.blocks.0.performer',
    ])
    expect(asked(ID, aNote(inPairs(adjustment(), mobilizing()), line('XP')))).toEqual([
      'Remove XP: the same person gave both services. -> coding.lines.0',
    ])
    const nobody = aNote(inPairs(adjustment({ performer: '' }), mobilizing()), line('XP'))
    expect(asked(ID, nobody)).toEqual([
      'Say who gave it: XP is for two practitioners. -> session.blocks.0.performer',
    ])
  })

  it('is two parts of the body for XS, one side and the other included', () => {
    const note = (one: ReturnType<typeof at>, two: ReturnType<typeof at>) =>
      aNote(inPairs(adjustment(one), mobilizing(two)), line('XS'))
    expect(satisfied(ID, note(at('c5-6'), at('shoulder-joint', 'right')))).toEqual([
      '97140, right shoulder joint @ session.blocks.1.regions',
      '98940, C5-6 segment @ session.blocks.0.regions',
    ])
    expect(
      satisfied(ID, note(at('shoulder-joint', 'left'), at('shoulder-joint', 'right'))),
    ).toHaveLength(2)
    for (const side of ['left', 'both', ''] as const)
      expect(asked(ID, note(at('shoulder-joint', 'left'), at('shoulder-joint', side)))).toEqual([
        'Remove XS: both services were given to the same part of the body. -> coding.lines.0',
      ])
    expect(asked(ID, note(at(''), at('c5-6')))).toEqual([
      'Name the region of each service: XS is for two structures. -> session.blocks.0.regions',
    ])
    expect(satisfied(ID, note(at('my own words'), at('c5-6')))).toEqual(['unmet'])
  })
})

it('a pair that nothing unlocks is told so', () => {
  const note = aNote(inPairs(block('97124', 10), mobilizing()), line('59', '97124'))
  expect(asked('modifiers.distinct', note)).toEqual([
    'Remove the modifier: nothing parts this service from 97140 on one day. -> coding.lines.0',
  ])
})

it('the quarter that is missing is named', () => {
  const later: Change = (note) => {
    note.visit.date = '2026-01-12'
  }
  const [finding] = found('modifiers.distinct', aNote(inPairs(mobilizing()), later, line('59')))
  expect(finding?.why && inWords(finding.why)).toBe(
    "Check the pairs of the visit's quarter; the table we hold is of 2024 Q3.",
  )
})

it('without any table there is no quarter to name', () => {
  const note = aNote(inPairs(mobilizing()), line('59'))
  const facts = factsOf(note, {
    payer: payerOf('medicare-b'),
    today: '2026-01-12',
    codes: undefined,
    pairs: pairTable([]),
  })
  const [own] = facts.lines
  const judgment = own && judgeDistinct({ ...facts, date: '2024-08-01' }, own, '59')
  expect(judgment?.kind === 'unknown' && inWords(judgment.message)).toContain(
    'the table we hold is of -.',
  )
})

it('a payer may want two services parted that no official pair joins', () => {
  const note = aNote(
    (n) => {
      n.session.blocks = [mobilizing(), block('97530', 10, { start: '10:00', end: '10:10' })]
    },
    line('59', '97530'),
  )
  const medicare = payerOf('medicare-b')
  const payer = medicare && { ...medicare, asksDistinctFor: ['97530'] }
  const facts = factsOf(note, { payer, today: '2026-01-12', codes: undefined })
  for (const code of ['97140', '97530'])
    expect(partnersOf(code, facts, { pairs: undefined, payer }).partable).toHaveLength(1)
  expect(partnersOf('97110', facts, { pairs: undefined, payer }).partable).toEqual([])
  expect(partnersOf('97140', facts, { pairs: undefined, payer: medicare }).partable).toEqual([])
})

it('what was stated is shown', () => {
  const note = aNote(inPairs(adjustment(), mobilizing()), line('59', '97140', { attested: true }))
  expect(satisfied('modifiers.distinct-attested', note)).toEqual([
    '97140: stated by the clinician @ coding.lines.0.attested',
  ])
})
