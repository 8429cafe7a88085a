import { describe, expect, it } from 'vitest'
import { curatedCodes } from '../coding/icd10/curated-list'
import { withOfficial } from '../coding/ncci-kept'
import { pairTable, type PairTable } from '../coding/ncci-pairs'
import { payerOf } from '../payers/profiles'
import { aNote, block, type Change } from '../testing/a-note'
import { asked, inWords, satisfied } from '../testing/asked'
import { blocks, mobilization } from '../testing/changes'
import { line } from '../testing/claim-changes'
import { TODAY } from '../testing/findings-of'
import { ALL_RULES } from './all-rules'
import { factsOf } from './facts'
import { review, type Finding } from './review'

const on =
  (date: string): Change =>
  (note) => {
    note.visit.date = date
  }
const day = (date: string, codes: string, ...changes: readonly Change[]) =>
  aNote(
    on(date),
    blocks(
      ...codes.split(' ').map((code) => (code === '97140' ? mobilization() : block(code, 15))),
    ),
    ...changes,
  )

/** A fourth quarter of 2026 in which activities are a pair again and massage is none. */
const official = withOfficial([
  {
    setting: 'practitioner',
    quarter: { year: 2026, number: 4 },
    pairs: [
      { column1: '97140', column2: '97530', indicator: 1 },
      { column1: '97140', column2: '97161', indicator: 1 },
      { column1: '97140', column2: '97110', indicator: 0, to: '2026-10-31' },
    ],
  },
])

const judged = (id: string, note: ReturnType<typeof aNote>, pairs: PairTable): readonly Finding[] =>
  review(
    factsOf(note, {
      payer: payerOf(note.visit.payer),
      today: TODAY,
      codes: curatedCodes,
      pairs,
    }),
    ALL_RULES.filter((rule) => rule.id === id),
  )
const state = (id: string, note: ReturnType<typeof aNote>, pairs: PairTable = official) =>
  judged(id, note, pairs)[0]?.state

describe('a pair that may be parted', () => {
  it('names the line, the condition and the way out', () => {
    expect(asked('pairs.distinct', day('2024-08-01', '97012 97140'))).toEqual([
      'Codes 97012 and 97140, NCCI 2024 Q3: If 97140 was separate from 97012, add 59 or an X modifier to the line of 97140, with the times of both. If it was not, report 97012 alone. -> coding.lines.97140',
    ])
  })

  it('is asked for each pair by itself', () => {
    expect(asked('pairs.distinct', day('2024-08-01', '97150 97140 97110'))).toHaveLength(2)
  })

  it('shows the modifier and the times that bear it out, where they were recorded', () => {
    const note = day('2024-08-01', '97012 97140', line('59'), (n) => {
      Object.assign(n.session.blocks[0] ?? {}, { start: '10:00', end: '10:15' })
      Object.assign(n.session.blocks[1] ?? {}, { start: '10:20' })
    })
    expect(satisfied('pairs.distinct', note)).toEqual([
      '97140 59 @ coding.lines.0',
      '97012, 10:00 to 10:15 @ session.blocks.0.start',
    ])
  })

  it('leads to the line that is there', () => {
    const note = day('2024-08-01', '97012 97140', line('GP', '97012'), line('GP'))
    expect(asked('pairs.distinct', note)[0]).toMatch(/coding\.lines\.1$/)
  })
})

describe('a pair that nothing parts', () => {
  it('is known as such within the tables, and as known last beyond them', () => {
    expect(asked('pairs.never', day('2024-08-01', '97161 97164'))[0]).toContain(
      '97164 is part of 97161 that day, and no modifier parts them',
    )
    expect(asked('pairs.never', day('2024-10-01', '97140 97124'))).toEqual([
      'Codes 97140 and 97124, NCCI 2024 Q3: Report 97140 or 97124, or check the current quarter: no modifier allowed the two on one day in 2024 Q3, the nearest edits we hold. -> coding.lines.97124',
    ])
  })
})

describe('an imported quarter', () => {
  it('decides on its days: a pair that came back, one that is gone', () => {
    expect(state('pairs.distinct', day('2026-11-23', '97140 97530'))).toBe('unmet')
    expect(state('pairs.never', day('2026-11-23', '97140 97124'))).toBe('notApplicable')
    expect(state('exclusions.not-97140', day('2026-11-23', '97140 97124'))).toBe('met')
    expect(state('pairs.quarter', day('2026-11-23', '97140 97530'))).toBe('met')
  })

  it('stops signing by a pair of 97140 that nothing parts, to the last day of it', () => {
    expect(state('exclusions.not-97140', day('2026-10-31', '97140 97110'))).toBe('unmet')
    expect(state('exclusions.not-97140', day('2026-11-01', '97140 97110'))).toBe('met')
  })

  it('takes the word folklore back where a pair is one again', () => {
    const marked = line('59', '97530')
    expect(state('pairs.folklore', day('2026-11-23', '97140 97530', marked))).toBe('notApplicable')
    // Beyond it, what was known last still counts; before it, what was known then.
    expect(state('pairs.folklore', day('2027-01-15', '97140 97530', marked))).toBe('notApplicable')
    expect(state('pairs.folklore', day('2026-03-02', '97140 97530', marked))).toBe('unmet')
    expect(state('pairs.same-day-evaluation', day('2026-11-23', '97140 97161', line('59')))).toBe(
      'notApplicable',
    )
  })

  it('leaves other quarters and the other setting to what we hold', () => {
    const hospital: Change = (n) => {
      n.visit.setting = 'outpatient-hospital'
    }
    expect(state('pairs.quarter', day('2026-09-30', '97140 97530'))).toBe('unknown')
    expect(state('pairs.quarter', day('2026-11-23', '97140 97530', hospital))).toBe('unknown')
    expect(state('pairs.distinct', day('2024-08-01', '97012 97140'))).toBe('unmet')
  })
})

describe('without any table', () => {
  const none = pairTable([])

  it('nothing is claimed, and that is said', () => {
    const note = day('2026-11-23', '97140 97124 97012')
    for (const id of ['pairs.distinct', 'pairs.distinct-as-known', 'pairs.never'])
      expect(state(id, note, none)).toBe('notApplicable')
    const [finding] = judged('pairs.quarter', note, none)
    expect(finding?.state).toBe('unknown')
    expect(finding?.why && inWords(finding.why)).toContain('of -.')
  })
})

describe('pairs that are none', () => {
  it('are told with their end', () => {
    expect(asked('pairs.folklore', day('2026-01-12', '97140 97530', line('59', '97530')))).toEqual([
      'Consider leaving the modifier off 97530: its pair with 97140 ended with 2019-12-31. -> coding.lines.0',
    ])
    expect(asked('pairs.folklore', day('2024-08-01', '97530 97162', line('59', '97530')))).toEqual([
      'Consider leaving the modifier off 97530: its pair with 97162 was taken back to its first day. -> coding.lines.0',
    ])
  })

  it('count from the day after their last', () => {
    const marked = line('59', '97530')
    const told = (date: string) => state('pairs.folklore', day(date, '97140 97530', marked))
    expect(told('2019-12-31')).toBe('notApplicable')
    expect(told('2020-01-01')).toBe('unmet')
  })

  it('are told once: the rule on needless modifiers leaves them alone', () => {
    const about = (codes: string, modifier: Change) =>
      ['pairs.folklore', 'pairs.same-day-evaluation', 'modifiers.distinct'].flatMap((id) =>
        asked(id, day('2024-08-01', codes, modifier)),
      ).length
    expect(about('97140 97530', line('59', '97530'))).toBe(1)
    expect(about('97140 97161', line('59'))).toBe(1)
    expect(about('97140 97110', line('59'))).toBe(1)
  })

  it('of an evaluation and 97140 are met without a modifier', () => {
    expect(satisfied('pairs.same-day-evaluation', day('2026-01-12', '97110 97161 97140'))).toEqual([
      '97161, 97140 @ session.blocks.1.intervention',
    ])
  })

  it('ask nothing of a payer whose profile wants the modifier', () => {
    const note = day('2026-01-12', '97140 97530', line('59', '97530'))
    const payer = payerOf('medicare-b')
    const facts = factsOf(note, {
      payer: payer && { ...payer, asksDistinctFor: ['97530'] },
      today: TODAY,
      codes: curatedCodes,
    })
    const rules = ALL_RULES.filter(({ id }) => id === 'pairs.folklore')
    expect(review(facts, rules)[0]?.state).toBe('notApplicable')
  })
})

describe("a payer's own wish", () => {
  it('for 97140 itself is about the evaluation beside it', () => {
    const payer = payerOf('example')
    const asks = (codes: string) =>
      review(
        factsOf(day('2026-01-12', codes), {
          payer: payer && { ...payer, asksDistinctFor: ['97140'] },
          today: TODAY,
          codes: curatedCodes,
        }),
        ALL_RULES.filter(({ id }) => id === 'pairs.payer-asks'),
      )[0]
    expect(asks('97140 97161')?.go).toBe('coding.lines.97140')
    expect(asks('97140 97110')?.state).toBe('notApplicable')
  })
})

describe('daily limits of other services', () => {
  const limit = (codes: string, ...changes: readonly Change[]) =>
    asked('pairs.daily-limit', day('2024-08-01', codes, ...changes))

  it('tell first denials from final ones', () => {
    expect(limit('97140 97035', line('', '97035', { units: '3' }))).toEqual([
      'Expect a first denial of 97035: 3 units are more than the 2 a day that Medicare takes for likely. They are payable on appeal, with proof. -> coding.lines.0',
    ])
    expect(limit('97140 97164', line('', '97164', { units: '2' }))).toEqual([
      'Report 97164 no more than 1 time a day: 2 units are denied, and no appeal changes that. -> coding.lines.0',
    ])
    expect(limit('97140 97014')).toEqual([
      'Expect no payment for 97014: Medicare takes no unit of it for likely. -> coding.lines.97014',
    ])
  })

  it('add the lines of a code together, and differ by setting', () => {
    const twice = [line('', '97150', { units: '1' }), line('', '97150', { units: '1' })]
    expect(limit('97140 97150', ...twice)).toHaveLength(1)
    expect(
      limit('97140 97150', ...twice, (n) => {
        n.visit.setting = 'outpatient-hospital'
      }),
    ).toEqual([])
  })

  it('show what they counted', () => {
    expect(satisfied('pairs.daily-limit', day('2024-08-01', '97140 97018'))).toEqual([
      '97018, 1 of 1 @ coding.lines.97018',
    ])
    const marked = day('2024-08-01', '97140 97018', line('GP', '97018'))
    expect(satisfied('pairs.daily-limit', marked)).toEqual(['97018, 1 of 1 @ coding.lines.0'])
  })
})
