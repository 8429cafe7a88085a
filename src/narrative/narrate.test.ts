import { curatedCodes } from '../coding/icd10/curated-list'
import { expect, test } from 'vitest'
import { payerOf } from '../payers/profiles'
import { factsOf, type Facts } from '../rules/facts'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { narrate } from './narrate'
import { LENGTHS, type Length, type PartId } from './note-text'
import { plainText, sectionText } from './plain-text'

const factsFrom = (note: Facts['note']) =>
  factsOf(note, { payer: payerOf(note.visit.payer), today: '2026-01-12', codes: curatedCodes })
const part = (id: PartId, length: Length, ...changes: Change[]): readonly string[] => {
  const note = narrate(factsFrom(aGoodNote(...changes)), length)
  const section = note.sections.find((each) => each.id === id)
  return section ? sectionText(note, section).split('\n') : []
}

test('a typical visit reads as a therapist would write it', () => {
  expect(plainText(narrate(factsFrom(aGoodNote()), 'standard'))).toBe(`DRAFT, not signed

SUBJECTIVE
Neck pain for 3 weeks since lifting boxes, worse with turning right. Before this she drove daily without trouble.
Symptoms: Right neck pain, stiffness.
Functional limitation: cannot check the blind spot while driving, PSFS 3/10.

OBJECTIVE
Seen sitting; guarded turning to the right.
Right C5-6 rotation 55°.
Right upper trapezius, taut band, tender: 2+.

TREATMENT
Joint mobilization (97140), right C5-6 segment, grade III, unilateral PA, 12 min, 10:01-10:13. For right C5-6 rotation.
Soft-tissue mobilization (97140), right upper trapezius, 11 min, 10:14-10:25. For right upper trapezius, taut band, tender.
Therapeutic exercise (97110), 15 min, 10:27-10:42.
Total timed code minutes: 38.
Total treatment minutes: 38.
Time in 10:00, time out 10:45.
Units (Medicare Part B, 8-minute rule): 97140 2 units for 23 min; 97110 1 unit for 15 min.
All counted minutes were one-on-one.
Provided by R. Okafor, PT.

ASSESSMENT
Diagnosis: Neck pain (M54.2).
Right rotation rose from 55 to 68 degrees after treatment and pain fell from 6/10 to 3/10. She is improving toward driving.
Pain 6/10 before treatment, 3/10 after.
Right C5-6 rotation 55° before, 68° after.
Right upper trapezius, taut band, tender: 2+ before, 1+ after.
Treatment was tolerated well.
No adverse response.
Grade III chosen for a stiff, non-irritable segment; force was reduced when the end-feel turned to spasm.

PLAN
Continue joint mobilization and soft-tissue work to C5-6; progress to end-range rotation because range is still 12 degrees short of the left.
Goal: Check the blind spot without pain in 4 weeks: rotation 75 degrees.
Planned: joint mobilization and soft-tissue mobilization.
Frequency: 2 times a week, duration: 4 weeks.
`)
})

test('brief is the shortest and audit the longest', () => {
  const facts = factsFrom(aGoodNote())
  const sizes = LENGTHS.map((length) => plainText(narrate(facts, length)).length)
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
  expect(new Set(sizes).size).toBe(LENGTHS.length)
})

test('a re-test stands once in brief, beside its finding', () => {
  expect(part('objective', 'brief')).toContain('Right C5-6 rotation 55° before, 68° after.')
  expect(part('assessment', 'brief').join(' ')).not.toContain('55° before')
})

test('audit says the intervals and how the units came about', () => {
  const lines = part('treatment', 'audit')
  expect(lines).toContain('Intervals: 97140 10:01-10:13 and 10:14-10:25; 97110 10:27-10:42.')
  expect(lines.find((line) => line.startsWith('Working:'))).toBe(
    'Working: 38 timed minutes in all; 38 to 52 minutes support 3 units; 97140 23 min, full 15s: 1, left over: 8; 97110 15 min, full 15s: 1, left over: 0; 1 unit left to give after the full 15s; 97140 gets one for the 8 left over (Medicare Claims Processing Manual, ch. 5 §20.2.C).',
  )
})

test('a section by itself is marked as a draft too', () => {
  expect(part('plan', 'brief')[0]).toBe('DRAFT, not signed')
})

test('a blank note says nothing but that it is a draft', () => {
  for (const length of LENGTHS) {
    const text = narrate(factsFrom(aNote()), length)
    expect(text.sections).toEqual([])
    expect(plainText(text)).toBe('DRAFT, not signed\n')
  }
})

test('minutes of a student stay in the note and say that they do not count', () => {
  const lines = part('treatment', 'brief', (note) => {
    note.people.push({
      id: 's',
      name: 'S. Lee',
      credential: 'student',
      supervisor: 'me',
      guided: false,
    })
    note.session.blocks.push(block('soft-tissue-mobilization', 8, { performer: 's' }))
  })
  expect(lines).toContain('Soft-tissue mobilization (97140), 8 min by a student, not counted.')
  expect(lines).toContain('Total timed code minutes: 38. Total treatment minutes: 38.')
  expect(lines).toContain(
    'Provided by R. Okafor, PT; S. Lee, student, supervised by R. Okafor, PT.',
  )
})

test.each([
  ['by an aide', { performer: 'x' }, '10 min by an aide, not counted'],
  ['in a group', { delivery: 'group' }, '10 min in a group, not counted'],
  [
    'concurrently',
    { delivery: 'concurrent' },
    '10 min with another patient at the same time, not counted',
  ],
  ['in co-treatment', { delivery: 'co-treatment' }, '10 min in co-treatment, not counted'],
] as const)('minutes %s stay with the reason they do not count', (_, rest, expected) => {
  const lines = part('treatment', 'brief', (note) => {
    note.people.push({ id: 'x', name: 'A. Ide', credential: 'aide', supervisor: '', guided: false })
    note.session.blocks.push(block('97112', 10, rest))
  })
  expect(lines.join('\n')).toContain(`Neuromuscular re-education (97112), ${expected}`)
})

test('a service too short for a unit stays, with 0 units', () => {
  const lines = part('treatment', 'brief', (note) => {
    note.session.blocks.push(block('97112', 5))
  })
  expect(lines).toContain('Neuromuscular re-education (97112), 5 min, 0 units.')
})

test('an untimed service adds to the total treatment minutes alone', () => {
  const lines = part('treatment', 'standard', (note) => {
    note.session.blocks.push(block('97010', 10))
  })
  expect(lines).toContain('Hot or cold pack (97010), 10 min, untimed.')
  expect(lines).toContain('Total timed code minutes: 38.')
  expect(lines).toContain('Total treatment minutes: 48.')
})

test('a technique without minutes says so instead of guessing', () => {
  const lines = part('treatment', 'brief', (note) => {
    note.session.blocks.push(block('manual-traction', ''))
  })
  expect(lines).toContain('Manual traction (97140), minutes not entered.')
})

test('regions treated at once are counted once, and the note says it', () => {
  const lines = part('treatment', 'brief', (note) => {
    note.session.sameTime = 'Both hands on neck and trapezius together.'
    note.session.blocks = [
      block('myofascial-release', 15, { id: 'a' }),
      block('trigger-point-pressure', 10, { sameTimeAs: 'a' }),
    ]
  })
  expect(lines).toContain(
    'Trigger point pressure release (97140), 10 min at the same time, counted once.',
  )
  expect(lines).toContain('Both hands on neck and trapezius together.')
  expect(lines).toContain('Total timed code minutes: 15. Total treatment minutes: 15.')
})

test('an assistant is named with credential and supervisor, on the lines that are hers', () => {
  const lines = part('treatment', 'standard', (note) => {
    note.people.push({
      id: 'a',
      name: 'L. Reyes',
      credential: 'PTA',
      supervisor: 'R. Okafor, PT',
      guided: false,
    })
    note.session.blocks[2]!.performer = 'a'
  })
  expect(lines).toContain('Therapeutic exercise (97110), 15 min, 10:27-10:42, by L. Reyes, PTA.')
  expect(lines).toContain('Provided by R. Okafor, PT; L. Reyes, PTA, supervised by R. Okafor, PT.')
})

test('fewer units than supported are told with the reason', () => {
  const lines = part('treatment', 'standard', (note) => {
    note.coding.lines = [
      {
        code: '97140',
        units: '1',
        reason: 'clinic',
        reasonText: '',
        modifiers: 'GP',
        attested: false,
      },
    ]
  })
  expect(lines).toContain('97140: 1 unit reported of 2 supported, clinic policy.')
})

const edited: Change = (note) => {
  note.session.blocks[0]!.origin = 'edited'
  note.session.blocks[0]!.originReason = 'forgot to stop'
}

test('timer minutes changed by hand carry the reason in audit alone', () => {
  expect(part('treatment', 'audit', edited).join(' ')).toContain(
    'Timer minutes changed: forgot to stop.',
  )
  expect(part('treatment', 'standard', edited).join(' ')).not.toContain('Timer')
})

test('each sentence of free text leads to its field by itself, word for word', () => {
  const { sections } = narrate(factsFrom(aGoodNote()), 'brief')
  const said = sections[0]?.sentences.filter(({ from }) => from.includes('subjective.text'))
  expect(said?.map(({ text }) => text)).toEqual([
    'Neck pain for 3 weeks since lifting boxes, worse with turning right.',
    'Before this she drove daily without trouble.',
  ])
})

const pain = (before: string, after: string) =>
  part('assessment', 'brief', (note) => {
    note.assessment.painBefore = before
    note.assessment.painAfter = after
  }).find((line) => line.startsWith('Pain'))

test('a pain rating outside 0 to 10 stands as typed', () => {
  expect(pain('6', '3')).toBe('Pain 6/10 before treatment, 3/10 after.')
  expect(pain('60', '')).toBe('Pain 60 before treatment.')
  expect(pain('', '2-3')).toBe('Pain 2-3 after treatment.')
})

test('an adverse response is told in the words of the writer', () => {
  const lines = part('assessment', 'brief', (note) => {
    note.assessment.adverse = 'yes'
    note.assessment.adverseText = 'Dizzy for 1 minute. Settled sitting.'
  })
  expect(lines).toContain('Adverse response: Dizzy for 1 minute. Settled sitting.')
})

test('dates of care are told as far as they were entered', () => {
  const { plan } = aNote()
  const dated = part('plan', 'standard', (note) => {
    note.plan.care = {
      ...plan.care,
      startOn: '2025-12-01',
      certifiedOn: '2025-12-05',
      reportOn: 'last week',
      daysSinceReport: '8',
    }
  })
  expect(dated.at(-1)).toBe(
    'Plan of care: start of care 1 Dec 2025, plan signed 5 Dec 2025, last progress report last week, treatment day 8 since the report.',
  )
})
