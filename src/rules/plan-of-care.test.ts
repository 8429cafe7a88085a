import { describe, expect, it } from 'vitest'
import { aGoodNote, aNote, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const planned =
  (...families: string[]): Change =>
  (note) => {
    note.plan.planned = families
  }
const technique = (
  detail: string | undefined,
  place: string,
  status: 'performed' | 'planned' | 'negated' = 'performed',
) => mention('technique', place, { status, ...(detail === undefined ? {} : { detail }) })

describe('techniques of the plan', () => {
  const ID = 'plan.techniques-named'

  it('are ticked, written under the plan, or planned elsewhere', () => {
    expect(satisfied(ID, aNote(planned('joint', 'nonsense')))).toEqual([
      'joint mobilization @ plan.planned',
    ])
    expect(satisfied(ID, aNote(), technique('manual-traction', 'plan.text'))).toHaveLength(1)
    expect(
      satisfied(ID, aNote(), technique('manual-traction', 'assessment.text', 'planned')),
    ).toHaveLength(1)
  })

  it('are not what was done, nor what is ruled out', () => {
    expect(asked(ID, aNote(), technique('manual-traction', 'assessment.text'))).toEqual([
      'Name the techniques of the plan. -> plan.planned',
    ])
    expect(asked(ID, aNote(), technique('manual-traction', 'plan.text', 'negated'))).toHaveLength(1)
  })
})

describe('what was done against the plan', () => {
  const ID = 'plan.performed-in-plan'

  it('names each family outside the plan once', () => {
    expect(asked(ID, aGoodNote(planned('traction')))).toEqual([
      'Mobilization and manipulation: Add it to the plan, or say why the plan changed. -> plan.planned',
      'Soft tissue: Add it to the plan, or say why the plan changed. -> plan.planned',
    ])
  })

  it('counts families that the text names', () => {
    const text = technique('soft-tissue-mobilization', 'plan.text')
    expect(satisfied(ID, aGoodNote(planned('joint')), text)).toEqual([
      'joint mobilization @ plan.planned',
      'words on technique @ plan.text',
    ])
  })

  it('takes a technique it does not know for no family of the plan', () => {
    expect(asked(ID, aGoodNote(planned()), technique(undefined, 'plan.text'))).toHaveLength(2)
    expect(asked(ID, aGoodNote(planned()), technique('97110', 'plan.text'))).toHaveLength(2)
  })

  it('accepts a change of plan in its field or in words', () => {
    const note = aGoodNote(planned('joint'))
    expect(satisfied(ID, note, mention('plan-change', 'assessment.text'))).toEqual([
      'words on plan-change @ assessment.text',
    ])
    note.plan.change = ' added '
    expect(satisfied(ID, note)).toEqual(['added @ plan.change'])
  })

  it('waits for a technique and for a plan', () => {
    expect(satisfied(ID, aNote())).toEqual(['waiting'])
    expect(satisfied(ID, aGoodNote(planned()))).toEqual(['notApplicable'])
  })
})

describe('goals', () => {
  const goals =
    (...texts: string[]): Change =>
    (note) => {
      note.plan.goals = texts.map((text, i) => ({ id: `g${i}`, text }))
    }

  it('stand in their list, else in words', () => {
    expect(
      satisfied('plan.goal', aNote(goals(' ', ' Drive ')), mention('goal', 'plan.text')),
    ).toEqual(['Drive @ plan.goals.1.text'])
    for (const status of ['performed', 'planned'] as const)
      expect(
        satisfied('plan.goal', aNote(), mention('goal', 'plan.text', { status })),
      ).toHaveLength(1)
    expect(
      asked('plan.goal', aNote(), mention('goal', 'plan.text', { status: 'history' })),
    ).toEqual(['Name a goal that the treatment serves. -> plan.goals'])
  })

  it('need a number or a time, one of them at least', () => {
    expect(asked('plan.goal-measurable', aNote(goals('Less pain', 'Drive')))).toEqual([
      'Give the goal a number or a time. -> plan.goals.0.text',
    ])
    expect(satisfied('plan.goal-measurable', aNote(goals('Less pain', 'Sit 2 hours')))).toEqual([
      'Sit 2 hours @ plan.goals.1.text',
    ])
    expect(asked('plan.goal-measurable', aNote(goals('Someone drives')))).toHaveLength(1)
    expect(asked('plan.goal-measurable', aNote(goals('Drive in two weeks')))).toEqual([])
  })
})

describe('how often', () => {
  it('is a frequency, a duration or words outside the story of the patient', () => {
    const note = aNote((n) => {
      n.plan.frequency = ' twice a week '
      n.plan.duration = ' 4 weeks '
    })
    expect(satisfied('plan.frequency', note, mention('frequency', 'plan.text'))).toEqual([
      'twice a week @ plan.frequency',
      '4 weeks @ plan.duration',
      'words on frequency @ plan.text',
    ])
    expect(asked('plan.frequency', aNote(), mention('frequency', 'subjective.text'))).toEqual([
      'Say how often the patient comes, and for how long. -> plan.frequency',
    ])
  })
})

describe('a plan that only continues', () => {
  const ID = 'plan.vague'
  const vague = mention('vague-plan', 'plan.text', { from: 0, to: 12 })
  const plan = (from: number, to: number, place = 'plan.text') =>
    mention('plan', place, { from, to })

  it('is asked about once', () => {
    expect(asked(ID, aNote(), vague, { ...vague, from: 20, to: 30 })).toEqual([
      'Say what continues, what changes, and why. -> plan.text',
    ])
  })

  it('does not answer for itself', () => {
    expect(asked(ID, aNote(), vague, plan(0, 12))).toHaveLength(1)
    expect(asked(ID, aNote(), vague, plan(11, 20))).toHaveLength(1)
    expect(asked(ID, aNote(), vague, plan(12, 20))).toEqual([])
    expect(asked(ID, aNote(), { ...vague, from: 8 }, plan(0, 9))).toHaveLength(1)
    expect(asked(ID, aNote(), { ...vague, from: 8 }, plan(0, 8))).toEqual([])
    expect(asked(ID, aNote(), vague, plan(0, 12, 'plan.change'))).toEqual([])
    expect(asked(ID, aNote(), vague, plan(40, 50, 'assessment.text'))).toHaveLength(1)
  })

  it('is filled by techniques or a change, not by families ticked some visit ago', () => {
    expect(asked(ID, aNote(planned('joint')), vague)).toHaveLength(1)
    expect(asked(ID, aNote(), vague, technique('manual-traction', 'plan.text'))).toEqual([])
    expect(asked(ID, aNote(), vague, mention('plan-change', 'assessment.text'))).toEqual([])
  })

  it('elsewhere than under the plan is no plan', () => {
    expect(satisfied(ID, aNote(), { ...vague, place: 'assessment.text' })).toEqual([
      'notApplicable',
    ])
  })
})
