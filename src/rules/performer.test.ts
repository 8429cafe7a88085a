import { describe, expect, it } from 'vitest'
import { newFinding, newPerson } from '../domain/new-note'
import type { Person } from '../domain/person'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'

const payer =
  (id: string): Change =>
  (note) => {
    note.visit.payer = id
  }
const other =
  (who: Partial<Person>, howMany = 9): Change =>
  (note) => {
    note.people.push({ ...newPerson('other'), name: 'L. Ito', ...who })
    for (const each of note.session.blocks.slice(0, howMany)) each.performer = 'other'
  }

describe('who gave manual therapy', () => {
  const ID = 'performer.entitled'

  it('is shown with credential, block by block', () => {
    expect(satisfied(ID, aGoodNote(other({ credential: 'PTA' }, 1)))).toEqual([
      'L. Ito, PTA @ session.blocks.0.performer',
      'R. Okafor, PT @ session.blocks.1.performer',
    ])
    expect(satisfied(ID, aGoodNote(other({ name: '', credential: 'OT' })))[0]).toBe(
      'OT @ session.blocks.0.performer',
    )
  })

  it('is asked of each block when nobody may be billed', () => {
    expect(asked(ID, aGoodNote(other({ credential: 'aide' })))).toEqual([
      'Block 1: Name the therapist who gave it; aide minutes cannot be billed as therapy. -> session.blocks.0.performer',
      'Block 2: Name the therapist who gave it; aide minutes cannot be billed as therapy. -> session.blocks.1.performer',
    ])
  })

  it('asks of a student who guided, and of nobody at all who it was', () => {
    expect(
      asked(ID, aGoodNote(other({ credential: 'student' }, 1), other({ credential: 'LMT' })))[0],
    ).toContain('student alone cannot be billed')
    const nobody = aNote((note) => {
      note.session.blocks = [block('joint-mobilization', 8, { performer: '' })]
    })
    expect(asked(ID, nobody)).toEqual([
      'Block 1: Say who gave it: somebody entitled to give therapy. -> session.blocks.0.performer',
    ])
  })

  it('waits for a technique', () => {
    expect(satisfied(ID, aNote())).toEqual(['waiting'])
  })

  it('asks for every missing name, of people and of blocks', () => {
    const note = aGoodNote((n) => {
      n.people.push(newPerson('new'))
      for (const each of n.session.blocks) each.performer = ''
    })
    expect(asked('performer.named', note)).toEqual([
      'Name this person. -> people.1',
      'Block 1: Say who gave it. -> session.blocks.0.performer',
      'Block 2: Say who gave it. -> session.blocks.1.performer',
    ])
    expect(satisfied('performer.named', aGoodNote())).toEqual(['R. Okafor, PT @ people.0'])
  })
})

describe('an assistant', () => {
  it('is shown with minutes, part and supervisor', () => {
    const note = aGoodNote(
      payer('midpoint'),
      other({ credential: 'PTA', supervisor: ' R. Okafor ' }, 1),
    )
    expect(satisfied('performer.assistant', note)).toEqual([
      'assistant 12 of 23 min (52%) @ session.blocks',
      'L. Ito, PTA, with R. Okafor @ people.1',
    ])
  })

  it('needs a supervisor: advice for most payers, more for Medicare', () => {
    const note = aGoodNote(payer('midpoint'), other({ credential: 'PTA' }, 1))
    expect(asked('performer.assistant', note)).toEqual([
      'Name who supervised: the assistant gave 12 minutes, 52% of the manual therapy. -> people.1',
    ])
    expect(asked('performer.assistant-supervisor', note)).toEqual([])
    note.visit.payer = 'medicare-b'
    expect(asked('performer.assistant', note)).toEqual([])
    expect(asked('performer.assistant-supervisor', note)).toEqual([
      'Name the therapist who supervised the assistant. -> people.1',
    ])
  })

  it('who is supervised is shown to Medicare too', () => {
    const note = aGoodNote(other({ credential: 'OTA', supervisor: 'M. Rao' }))
    expect(satisfied('performer.assistant-supervisor', note)).toEqual([
      'L. Ito, OTA, with M. Rao @ people.1',
    ])
  })

  it('without minutes yet has no part', () => {
    const note = aNote(payer('midpoint'), (n) => {
      n.session.blocks = [block('joint-mobilization', '')]
    })
    other({ credential: 'PTA' })(note)
    expect(asked('performer.assistant', note)[0]).toContain('gave 0 minutes, 0%')
  })

  it('gives thrust only where the state allows it', () => {
    const note = aNote(
      (n) => {
        n.session.blocks = [block('joint-mobilization', 8), block('thrust-manipulation', 8)]
      },
      other({ credential: 'PTA' }),
    )
    expect(asked('performer.thrust-by-assistant', note)).toEqual([
      'Block 2: Check that your state lets an assistant give thrust, or correct who gave it. -> session.blocks.1.performer',
    ])
  })
})

describe('a student', () => {
  it("guided by nobody named is asked about; another's minutes are shown as left out", () => {
    const note = aGoodNote(other({ credential: 'student' }, 1))
    expect(satisfied('performer.student', note)).toEqual([
      'student, 12 min left out @ session.blocks.0.performer',
    ])
    const guided = aGoodNote(other({ credential: 'student', guided: true }))
    expect(asked('performer.student', guided)).toEqual([
      'Name the therapist who was in the room and guided the student. -> people.1',
    ])
    const [, student] = guided.people
    if (student) student.supervisor = 'R. Okafor'
    expect(satisfied('performer.student', guided)).toEqual([
      'L. Ito, student, with R. Okafor @ people.1',
    ])
  })

  it('who gave no manual therapy is not asked about', () => {
    const note = aGoodNote((n) => {
      n.people.push({ ...newPerson('s'), name: 'S', credential: 'student', guided: true })
    })
    expect(satisfied('performer.student', note)).toEqual(['notApplicable'])
  })
})

describe('a chiropractor', () => {
  it('is paid by Medicare for something else', () => {
    expect(
      asked('performer.chiropractor-medicare', aGoodNote(other({ credential: 'DC' }, 1))),
    ).toEqual([
      'Block 1: Expect no payment: Medicare pays a chiropractor for spinal manipulation alone. -> session.blocks.0.performer',
    ])
    expect(satisfied('performer.chiropractor-medicare', aGoodNote())).toEqual(['notApplicable'])
  })
})

describe('the four parts of answering for a treatment', () => {
  const ID = 'performer.four-parts'

  it('are asked for in one sentence', () => {
    expect(asked(ID, aNote())).toEqual([
      'Add what is missing. Assessment: a finding before treatment. Planning: a goal or the next step. Treatment: a technique with minutes. Monitoring: the response or a re-test. -> objective.findings',
    ])
  })

  it('name only what is missing and lead to the first of it', () => {
    const note = aGoodNote((n) => {
      n.plan = { ...n.plan, goals: [], planned: [] }
    })
    expect(asked(ID, note)).toEqual([
      'Add what is missing. Planning: a goal or the next step. -> plan.goals',
    ])
    note.assessment = { ...note.assessment, painAfter: '', tolerance: '' }
    for (const finding of note.objective.findings) finding.after = ' '
    expect(asked(ID, note)).toEqual([
      'Add what is missing. Planning: a goal or the next step. Monitoring: the response or a re-test. -> plan.goals',
    ])
  })

  it('are shown by the fields that hold them', () => {
    expect(satisfied(ID, aGoodNote())).toEqual([
      'rotation 55° @ objective.findings.0.before',
      'Check the blind spot without pain in 4 weeks: rotation 75 degrees @ plan.goals.0.text',
      'joint mobilization, 12 min @ session.blocks.0.minutes',
      'rotation 68° @ objective.findings.0.after',
    ])
  })

  it('are shown by the next best field where one is blank', () => {
    const note = aGoodNote((n) => {
      for (const finding of n.objective.findings) finding.after = ''
      n.plan.goals = [{ id: 'g', text: ' ' }]
    })
    expect(satisfied(ID, note)).toEqual([
      'rotation 55° @ objective.findings.0.before',
      'joint, soft-tissue @ plan.planned',
      'joint mobilization, 12 min @ session.blocks.0.minutes',
      'pain after 3 @ assessment.painAfter',
    ])
    note.assessment.painAfter = ''
    expect(satisfied(ID, note)[3]).toBe('tolerance good @ assessment.tolerance')
  })

  it('may stand in words, except in the wrong place or status', () => {
    const note = aNote((n) => {
      n.session.blocks = [block('joint-mobilization', 8)]
    })
    const words = [
      mention('finding', 'objective.text'),
      mention('plan', 'plan.text', { status: 'planned' }),
      mention('retest', 'assessment.text'),
    ]
    expect(satisfied(ID, note, ...words)).toEqual([
      'words on finding @ objective.text',
      'words on plan @ plan.text',
      'joint mobilization, 8 min @ session.blocks.0.minutes',
      'words on retest @ assessment.text',
    ])
    const wrong = [
      mention('finding', 'plan.text'),
      mention('plan', 'plan.text', { status: 'history' }),
      mention('retest', 'plan.goals.0.text'),
    ]
    expect(asked(ID, note, ...wrong)).toEqual([
      'Add what is missing. Assessment: a finding before treatment. Planning: a goal or the next step. Monitoring: the response or a re-test. -> objective.findings',
    ])
  })

  it('do not take a finding without a value before treatment for one', () => {
    const note = aGoodNote((n) => {
      n.objective.findings = [{ ...newFinding('f'), what: 'rotation', after: '68' }]
    })
    expect(asked(ID, note)[0]).toContain('Assessment')
  })
})
