import { describe, expect, it } from 'vitest'
import { aNote, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const skill =
  (text: string): Change =>
  (note) => {
    note.assessment.skill = text
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
