import { describe, expect, it } from 'vitest'
import { newFinding } from '../domain/new-note'
import type { ObjectiveFinding } from '../domain/note'
import { aGoodNote, aNote, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const findings =
  (...list: Partial<ObjectiveFinding>[]): Change =>
  (note) => {
    note.objective.findings = list.map((each, i) => ({
      ...newFinding(`f${i}`),
      what: 'it',
      ...each,
    }))
  }
const pain =
  (before: string, after: string): Change =>
  (note) => {
    note.assessment.painBefore = before
    note.assessment.painAfter = after
  }

describe('a response', () => {
  const ID = 'response.present'

  it('is shown from wherever it stands', () => {
    const note = aNote(findings({ before: '55', after: '68', unit: '°' }), pain('', '3'), (n) => {
      n.assessment.tolerance = 'limited'
      n.assessment.adverse = 'yes'
    })
    expect(satisfied(ID, note)).toEqual([
      'it 55 to 68° @ objective.findings.0.after',
      'pain after 3 @ assessment.painAfter',
      'tolerance limited @ assessment.tolerance',
      'adverse response @ assessment.adverse',
    ])
    expect(satisfied(ID, aNote(), mention('response', 'plan.text'))).toEqual([
      'words on response @ plan.text',
    ])
  })

  it.each(['subjective.text', 'plan.goals.0.text', 'plan.frequency'])(
    'is not what is said in %s',
    (place) => {
      expect(asked(ID, aNote(), mention('improvement', place))).toHaveLength(1)
    },
  )

  it('is not what was denied, planned or past', () => {
    for (const status of ['negated', 'planned', 'history', 'education'] as const)
      expect(asked(ID, aNote(), mention('response', 'assessment.text', { status }))).toEqual([
        'Add how the patient responded: a re-test, pain after, or words. -> assessment.painAfter',
      ])
  })

  it('of unreadable pain is none', () => {
    expect(asked(ID, aNote(pain('', 'less')))).toHaveLength(1)
  })
})

describe('a re-test', () => {
  const ID = 'response.measured'

  it.each(['better', 'Improved.', 'same', 'OK', 'less'])('is not "%s"', (after) => {
    expect(asked(ID, aNote(findings({ before: '2+', after })))).toEqual([
      'Measure again what you measured before, or enter pain after. -> objective.findings.0.after',
    ])
  })

  it.each(['68', '1+', 'negative', 'firm', '4/5'])('is "%s"', (after) => {
    expect(satisfied(ID, aNote(findings({ after })))).toEqual([
      `it ${after} @ objective.findings.0.after`,
    ])
  })

  it('is shown without the blanks around it', () => {
    expect(
      satisfied(ID, aNote(findings({ what: ' rotation', before: ' 55 ', after: ' 68 ' }))),
    ).toEqual(['rotation 55 to 68 @ objective.findings.0.after'])
  })

  it('is asked for at the first finding that has a value before', () => {
    expect(asked(ID, aNote(findings({}, { before: '55' })))[0]).toContain(
      '-> objective.findings.1.after',
    )
    expect(asked(ID, aNote(findings({})))[0]).toContain('-> assessment.painAfter')
  })

  it('may stand in the text', () => {
    expect(satisfied(ID, aNote(), mention('retest', 'assessment.text'))).toEqual([
      'words on retest @ assessment.text',
    ])
  })
})

describe('words that say nothing', () => {
  const ID = 'response.vague'
  const vague = mention('vague-response', 'objective.text', { from: 10, to: 30 })
  const response = (from: number, to: number, place = 'objective.text') =>
    mention('response', place, { from, to })

  it('are asked about where they stand', () => {
    expect(asked(ID, aNote(), vague)).toEqual([
      'Say what changed: “tolerated well” alone says nothing about the effect. -> objective.text',
    ])
  })

  it('do not answer for themselves', () => {
    expect(asked(ID, aNote(), vague, response(10, 30))).toHaveLength(1)
    expect(asked(ID, aNote(), vague, response(29, 40))).toHaveLength(1)
    expect(asked(ID, aNote(), vague, response(5, 11))).toHaveLength(1)
    expect(asked(ID, aNote(), vague, response(30, 40))).toEqual([])
    expect(asked(ID, aNote(), vague, response(5, 10))).toEqual([])
    expect(asked(ID, aNote(), vague, response(10, 30, 'assessment.text'))).toEqual([])
  })

  it('are not helped by the lack of an adverse reaction', () => {
    const none = mention('adverse', 'objective.text', { status: 'negated', from: 40, to: 60 })
    expect(asked(ID, aNote(), vague, none, response(38, 60))).toHaveLength(1)
  })

  it('are fine beside a value', () => {
    expect(satisfied(ID, aNote(pain('', '2')), vague)).toEqual([
      'pain after 2 @ assessment.painAfter',
    ])
  })
})

describe('an adverse response', () => {
  const ID = 'response.adverse'
  const told = mention('adverse', 'plan.text')
  const with_ =
    (adverse: 'yes' | 'none' | '', adverseText = ''): Change =>
    (note) => {
      note.assessment.adverse = adverse
      note.assessment.adverseText = adverseText
    }

  it('is described in its field or in any text', () => {
    expect(satisfied(ID, aNote(with_('yes', ' dizzy ')), told)).toEqual([
      'dizzy @ assessment.adverseText',
    ])
    expect(satisfied(ID, aNote(with_('yes')), told)).toEqual(['words on adverse @ plan.text'])
    expect(asked(ID, aNote(with_('yes')))).toEqual([
      'Describe the adverse response and what was done. -> assessment.adverseText',
    ])
  })

  it('in the text contradicts a field that says none', () => {
    expect(asked(ID, aNote(with_('none')), told)).toEqual([
      'Correct one of them: the text tells of an adverse response, the field says none. -> assessment.adverse',
    ])
    expect(satisfied(ID, aNote(with_('none')))).toEqual([
      'no adverse response @ assessment.adverse',
    ])
    expect(satisfied(ID, aNote(with_('')), told)).toEqual(['notApplicable'])
  })
})

describe('pain', () => {
  const ID = 'response.pain-scale'

  it('lies from 0 to 10, each value asked about for itself', () => {
    expect(asked(ID, aNote(pain('10.5', '-0.5')))).toEqual([
      'Enter pain as one number from 0 to 10. -> assessment.painBefore',
      'Enter pain as one number from 0 to 10. -> assessment.painAfter',
    ])
    expect(satisfied(ID, aNote(pain('10', '0')))).toEqual([
      'pain 10 @ assessment.painBefore',
      'pain 0 @ assessment.painAfter',
    ])
    expect(satisfied(ID, aNote(pain('', '0')))).toEqual(['pain 0 @ assessment.painAfter'])
    expect(satisfied(ID, aNote(pain('4', '')))).toEqual(['pain 4 @ assessment.painBefore'])
  })
})

describe('progress', () => {
  it('is shown in words of any kind, or by numbers', () => {
    for (const topic of ['improvement', 'no-change', 'worse', 'retest'] as const)
      expect(satisfied('response.progress', aNote(), mention(topic, 'subjective.text'))).toEqual([
        `words on ${topic} @ subjective.text`,
      ])
    expect(
      asked(
        'response.progress',
        aNote(),
        mention('improvement', 'plan.text', { status: 'planned' }),
      ),
    ).toEqual(['Say whether the patient improves, stays the same or worsens. -> assessment.text'])
    expect(satisfied('response.progress', aNote(pain('3', '3')))).toEqual([
      'pain after 3 @ assessment.painAfter',
    ])
  })

  it.each([
    ['more range', { before: '50', after: '55' }, false],
    ['less range', { before: '55', after: '50' }, true],
    ['the same range', { before: '55', after: '55' }, true],
    ['more strength', { kind: 'strength', before: '3', after: '4' }, false],
    ['less girth', { kind: 'girth', before: '34', after: '33' }, false],
    ['more girth', { kind: 'girth', before: '33', after: '34' }, true],
    ['a value of another kind that changed', { kind: 'other', before: '4', after: '2' }, false],
    ['a grade that changed', { kind: 'palpation', before: '2+', after: '1+' }, false],
    ['the same girth', { kind: 'girth', before: '33', after: '33.0' }, true],
    ['a grade that became a number', { before: '2+', after: '3' }, false],
    ['a number that became a grade', { before: '3', after: '2+' }, false],
    ['the same grade, blanks before', { kind: 'palpation', before: ' 2+', after: '2+' }, true],
    ['the same grade', { kind: 'palpation', before: '2+', after: ' 2+' }, true],
  ] as const)('with %s asks for a change of plan: %s', (_, finding, asks) => {
    expect(asked('response.no-change', aNote(findings(finding)))).toEqual(
      asks ? ['Say what you change in the plan, since nothing has improved. -> plan.change'] : [],
    )
    const claim = mention('improvement', 'assessment.text')
    expect(asked('response.claim-agrees', aNote(findings(finding)), claim)).toEqual(
      asks
        ? [
            'Check the words: they tell of improvement, the numbers before and after do not. -> assessment.text',
          ]
        : [],
    )
  })

  it('is not judged by a value without its partner', () => {
    const same = { before: '5', after: '5' }
    for (const alone of [{ before: '7' }, { after: '7' }, { before: '7', after: ' ' }])
      expect(asked('response.no-change', aNote(findings(same, alone)))).toHaveLength(1)
    for (const finding of [{ before: '55' }, { after: '55' }])
      expect(satisfied('response.no-change', aNote(findings(finding)))).toEqual(['notApplicable'])
    for (const values of [pain('4', ''), pain('', '4')])
      expect(satisfied('response.no-change', aNote(values))).toEqual(['notApplicable'])
  })

  it('may have been made where only a change is known', () => {
    const changed = { kind: 'other', before: '4', after: '2' } as const
    expect(asked('response.no-change', aNote(findings(changed), pain('3', '3')))).toEqual([])
  })

  it('with less pain is progress even where another value is the same', () => {
    expect(
      asked('response.no-change', aNote(findings({ before: '5', after: '5' }), pain('4', '3'))),
    ).toEqual([])
    expect(asked('response.no-change', aNote(pain('3', '4')))).toHaveLength(1)
  })

  it('told as none asks for a change, unless something else improved', () => {
    const none = mention('no-change', 'subjective.text')
    expect(asked('response.no-change', aNote(), none)).toHaveLength(1)
    expect(asked('response.no-change', aNote(), mention('worse', 'assessment.text'))).toHaveLength(
      1,
    )
    expect(
      asked('response.no-change', aNote(), none, mention('retest', 'assessment.text')),
    ).toEqual([])
    expect(asked('response.no-change', aNote(), mention('no-change', 'plan.text'))).toEqual([])
  })

  it('is answered by a changed plan, in its field or in words', () => {
    const none = mention('no-change', 'assessment.text')
    const changed = aNote((n) => {
      n.plan.change = ' grade IV '
    })
    expect(satisfied('response.no-change', changed, none)).toEqual(['grade IV @ plan.change'])
    for (const status of ['performed', 'planned'] as const)
      expect(
        satisfied(
          'response.no-change',
          aNote(),
          none,
          mention('plan-change', 'plan.text', { status }),
        ),
      ).toEqual(['words on plan-change @ plan.text'])
  })

  it('that words and numbers agree on is shown', () => {
    const claim = mention('improvement', 'assessment.text')
    expect(satisfied('response.claim-agrees', aGoodNote(), claim)).toEqual([
      'words on improvement @ assessment.text',
    ])
    expect(satisfied('response.claim-agrees', aNote(), claim)).toEqual(['notApplicable'])
    expect(satisfied('response.claim-agrees', aGoodNote())).toEqual(['notApplicable'])
  })
})
