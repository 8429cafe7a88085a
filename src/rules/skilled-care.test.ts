import { describe, expect, it } from 'vitest'
import { aNote, block, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const skill =
  (text: string): Change =>
  (note) => {
    note.assessment.skill = text
  }
const did =
  (intervention: string, region: string, grade?: string): Change =>
  (note) => {
    note.session.blocks = [
      block('97110', 8),
      block(intervention, 12, {
        regions: [{ region, side: '' }],
        parameters: grade === undefined ? {} : { grade },
      }),
    ]
  }
const decision = mention('skilled-decision', 'objective.text')

describe('the decision that took a therapist', () => {
  const ID = 'skilled.decision'

  it('is a sentence in its field, or words elsewhere', () => {
    expect(satisfied(ID, aNote(skill(' force reduced at spasm ')))).toEqual([
      'force reduced at spasm @ assessment.skill',
    ])
    expect(satisfied(ID, aNote(), decision)).toEqual(['words on skilled-decision @ objective.text'])
  })

  it('is not three words, nor what was read in those three words', () => {
    const inField = mention('skilled-decision', 'assessment.skill')
    expect(asked(ID, aNote(skill('skilled care given')), inField)).toEqual([
      'Say what you chose, adjusted or watched, and because of which finding. -> assessment.skill',
    ])
  })

  it('is not what was decided elsewhere or not at all', () => {
    expect(asked(ID, aNote(), { ...decision, status: 'negated' })).toHaveLength(1)
    expect(asked(ID, aNote(), { ...decision, status: 'history' })).toHaveLength(1)
  })
})

describe('care that keeps', () => {
  const ID = 'skilled.maintenance'

  it.each(['performed', 'planned'] as const)('needs a reason, be it %s', (status) => {
    const keeping = mention('maintenance', 'plan.text', { status })
    expect(asked(ID, aNote(), keeping, keeping)).toEqual([
      'Say why keeping this level takes a therapist, or reword it. -> plan.text',
    ])
    expect(satisfied(ID, aNote(), keeping, decision)).toEqual([
      'words on skilled-decision @ objective.text',
    ])
  })
})

describe('the screen before force', () => {
  const ID = 'skilled.screening'
  const asks = (...changes: Change[]) => asked(ID, aNote(...changes)).length > 0

  it('is wanted for thrust anywhere', () => {
    expect(asked(ID, aNote(did('thrust-manipulation', 'l4-5')))).toEqual([
      'Block 2: Write which safety screen was done before it. -> objective.text',
    ])
  })

  it.each(['IV', 'V', 'iv', '4', 'grade IV, 3 bouts'])(
    'is wanted at the neck for grade %s',
    (grade) => {
      expect(asks(did('joint-mobilization', 'c5-6', grade))).toBe(true)
    },
  )

  it.each(['I', 'II', 'III', '3', undefined])('is not wanted at the neck for grade %s', (grade) => {
    expect(asks(did('joint-mobilization', 'c5-6', grade))).toBe(false)
  })

  it('is wanted for traction at the neck and not lower', () => {
    expect(asks(did('manual-traction', 'c5-6'))).toBe(true)
    expect(asks(did('manual-traction', 'l4-5'))).toBe(false)
    expect(asks(did('joint-mobilization', 'l4-5', 'IV'))).toBe(false)
  })

  it('is a screen in words, or red flags denied, but not red flags found', () => {
    const note = aNote(did('manual-traction', 'c5-6'))
    expect(satisfied(ID, note, mention('screening', 'objective.text'))).toHaveLength(1)
    expect(
      satisfied(ID, note, mention('red-flag', 'subjective.text', { status: 'negated' })),
    ).toEqual(['words on red-flag @ subjective.text'])
    expect(asked(ID, note, mention('red-flag', 'subjective.text'))).toHaveLength(1)
  })
})
