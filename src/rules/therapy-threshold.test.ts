import { describe, expect, it } from 'vitest'
import { aGoodNote } from '../testing/a-note'
import { asked, found, inWords, satisfied } from '../testing/asked'
import { line, yearTotal } from '../testing/claim-changes'

describe('KX', () => {
  it('is asked for with both amounts', () => {
    expect(asked('modifiers.kx-needed', aGoodNote(yearTotal('2,600.5'), line('GP')))).toEqual([
      'Add KX if the record shows that care is still needed: $2,600.50 is above $2,480. -> coding.lines.0',
    ])
    expect(satisfied('modifiers.kx-needed', aGoodNote(yearTotal('2600'), line('KX GO')))).toEqual([
      '$2,600 of $2,480 @ coding.yearTotal',
    ])
  })

  it('is asked for on each line of manual therapy that lacks it', () => {
    const note = aGoodNote(yearTotal('2600'), line('GP KX'), line('CQ GP'), line('GP', '97110'))
    expect(asked('modifiers.kx-needed', note)).toHaveLength(1)
    expect(asked('modifiers.kx-needed', note)[0]).toContain('coding.lines.1')
  })

  it('out of habit is told with both amounts', () => {
    expect(asked('modifiers.kx-below', aGoodNote(yearTotal('1200'), line('GP KX')))).toEqual([
      'Remove KX while the total is below the threshold: $1,200 of $2,480. -> coding.lines.0',
    ])
    expect(satisfied('modifiers.kx-below', aGoodNote(yearTotal('2480'), line('GP KX')))).toEqual([
      '$2,480 of $2,480 @ coding.yearTotal',
    ])
  })

  it('cannot be told without a total or a table, and says so', () => {
    const why = (note: ReturnType<typeof aGoodNote>, id = 'modifiers.kx-below') => {
      const [finding] = found(id, note)
      return finding?.why && inWords(finding.why)
    }
    const later = aGoodNote(yearTotal('2600'), line('KX'), (note) => {
      note.visit.date = '2027-01-04'
    })
    expect(why(aGoodNote(line('KX')))).toContain("Enter the year's total")
    expect(why(aGoodNote(yearTotal('x'), line('KX')))).toContain('in dollars')
    expect(why(later)).toContain('threshold of 2027')
    expect(why(later, 'modifiers.kx-needed')).toContain('we hold 2021 to 2026')
  })

  it('is never wanted where nothing is known of the total', () => {
    expect(satisfied('modifiers.kx-needed', aGoodNote(yearTotal(' ')))).toEqual(['notApplicable'])
  })
})

it('above 3,000 a medical review is to be expected', () => {
  expect(asked('modifiers.targeted-review', aGoodNote(yearTotal('3000.01')))).toEqual([
    'Expect that Medicare may ask for the record: $3,000.01 is above the amount for medical review. -> coding.yearTotal',
  ])
})
