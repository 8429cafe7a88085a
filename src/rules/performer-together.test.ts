import { describe, expect, it } from 'vitest'
import { newPerson } from '../domain/new-note'
import type { Person } from '../domain/person'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { asked, mention, satisfied } from '../testing/asked'
import { blocks } from '../testing/changes'
import { other } from '../testing/claim-changes'

const person =
  (who: Partial<Person>): Change =>
  (note) => {
    note.people.push({ ...newPerson('second'), name: 'L. Ito', ...who })
  }
const visit: Change = (note) => {
  Object.assign(note.session, { timeIn: '10:00', timeOut: '10:45' })
}
const mine = (start: string, end: string, rest = {}) =>
  block('joint-mobilization', '', { start, end, ...rest })
const theirs = (start: string, end: string, rest = {}) =>
  block('soft-tissue-mobilization', '', { start, end, performer: 'second', ...rest })

describe('two therapists', () => {
  const ID = 'performer.two-therapists'
  const ot = person({ credential: 'OT' })

  it.each([
    ['10:15', '10:25', undefined],
    ['10:14', '10:25', 'the 1 minute'],
    ['10:05', '10:15', 'the 10 minutes'],
    ['10:03', '10:06', 'the 3 minutes'],
  ])('from %s to %s beside 10:00 to 10:15', (start, end, minutes) => {
    const found = asked(ID, aNote(ot, blocks(mine('10:00', '10:15'), theirs(start, end))))
    expect(found).toEqual(
      minutes === undefined
        ? []
        : [
            `Block 2: Count ${minutes} that two people share for one of them, or mark co-treatment and say who counts which. -> session.blocks.1.start`,
          ],
    )
  })

  it('are shown by their intervals', () => {
    expect(
      satisfied(ID, aNote(ot, blocks(mine('10:00', '10:15'), theirs('10:15', '10:25')))),
    ).toEqual([
      'PT, 10:00 to 10:15 @ session.blocks.0.start',
      'OT, 10:15 to 10:25 @ session.blocks.1.start',
    ])
  })

  it('who treated two linked regions count those minutes once already', () => {
    const first = mine('10:00', '10:15')
    const linked = theirs('10:05', '10:15', { sameTimeAs: first.id })
    expect(asked(ID, aNote(ot, blocks(first, linked)))).toEqual([])
    const longer = theirs('10:05', '10:20', { sameTimeAs: first.id })
    expect(asked(ID, aNote(ot, blocks(first, longer)))).toEqual([])
  })

  it('cannot have more minutes than the visit', () => {
    const note = (minutes: number, ...changes: Change[]) =>
      aNote(
        ot,
        blocks(block('joint-mobilization', 30), block('97110', minutes, { performer: 'second' })),
        ...changes,
      )
    expect(asked(ID, note(15, visit))).toEqual([])
    expect(asked(ID, note(16, visit))).toEqual([
      'Take 1 minute off: together the therapists count more than the visit lasted. -> session.blocks',
    ])
    expect(asked(ID, note(30))).toEqual([])
    // One of them alone is beyond it: told where the visit's minutes are checked.
    expect(asked(ID, note(50, visit))).toEqual([])
  })

  it('are two, and counted', () => {
    expect(satisfied(ID, aGoodNote())).toEqual(['notApplicable'])
    const student = aNote(
      person({ credential: 'student', guided: true }),
      blocks(mine('10:00', '10:15'), theirs('10:00', '10:15')),
    )
    expect(satisfied(ID, student)).toEqual(['notApplicable'])
    const nobody = aNote(
      blocks(mine('10:00', '10:15'), mine('10:00', '10:15', { performer: 'gone' })),
    )
    expect(satisfied(ID, nobody)).toEqual(['notApplicable'])
  })
})

describe('therapist and assistant', () => {
  const ID = 'performer.joint-minutes'

  it('count what they gave together once', () => {
    const note = aNote(
      person({ credential: 'PTA' }),
      blocks(theirs('10:00', '10:12'), mine('10:00', '10:12')),
    )
    expect(asked(ID, note)).toEqual([
      "Block 2: Count the 12 minutes given together once, as the therapist's. -> session.blocks.1.start",
    ])
    expect(asked('performer.two-therapists', note)).toEqual([])
  })

  it('are both there', () => {
    expect(satisfied(ID, aGoodNote(other({ credential: 'PTA' })))).toEqual(['notApplicable'])
    expect(satisfied(ID, aGoodNote())).toEqual(['notApplicable'])
    expect(
      satisfied(
        ID,
        aNote(
          person({ credential: 'PTA' }),
          blocks(mine('10:00', '10:12'), theirs('10:12', '10:20')),
        ),
      ),
    ).toHaveLength(2)
  })

  it('two assistants at once count as any two people', () => {
    const note = aNote(
      other({ credential: 'PTA' }),
      person({ credential: 'OTA' }),
      blocks(mine('10:00', '10:12', { performer: 'other' }), theirs('10:00', '10:12')),
    )
    expect(asked('performer.two-therapists', note)).toHaveLength(1)
    expect(satisfied(ID, note)).toEqual(['notApplicable'])
  })
})

describe('a guided student', () => {
  it('counts no minute in which the therapist treats', () => {
    const note = aNote(
      person({ credential: 'student', guided: true }),
      blocks(mine('10:00', '10:10'), theirs('10:09', '10:20')),
    )
    expect(asked('performer.student-minutes', note)).toEqual([
      'Block 2: Count the 1 minute of student and therapist once: who treats is not guiding. -> session.blocks.1.start',
    ])
    expect(asked('performer.joint-minutes', note)).toEqual([])
  })
})

describe('co-treatment', () => {
  const ID = 'performer.co-treatment'
  const both = blocks(mine('10:00', '10:30'), mine('10:30', '10:40', { delivery: 'co-treatment' }))

  it('is asked about where it happened, and shown in its words', () => {
    expect(asked(ID, aNote(both))).toEqual([
      'Block 2: Say who of the two counts which minutes of the co-treatment. -> session.blocks.1.detail',
    ])
    const words = mention('shared-minutes', 'objective.text', { quote: 'Only OT bills.' })
    expect(satisfied(ID, aNote(both), words)).toEqual(['Only OT bills. @ objective.text'])
  })
})

describe('who stands behind an assistant', () => {
  const ID = 'performer.assistant-by-therapist'
  const under = (supervisor: string, credential: 'PTA' | 'OTA' = 'PTA') =>
    aGoodNote(other({ credential, supervisor }))

  it('is a therapist of the same discipline', () => {
    expect(asked(ID, under('A. Rao, M.D.'))).toEqual([
      'Name the PT who supervised: a PTA is not covered under anybody else. -> people.1',
    ])
    expect(asked(ID, under('A. Rao, PT', 'OTA'))).toEqual([
      'Name the OT who supervised: a OTA is not covered under anybody else. -> people.1',
    ])
    expect(satisfied(ID, under(' R. Okafor '))).toEqual(['R. Okafor @ people.1'])
  })

  it('cannot be told without letters, or without a name', () => {
    expect(satisfied(ID, under('Doe'))).toEqual(['notApplicable'])
    expect(satisfied(ID, under(' '))).toEqual(['notApplicable'])
    const unnamed = under('M. Rao')
    unnamed.people[0]!.name = ''
    expect(satisfied(ID, unnamed)).toEqual(['notApplicable'])
  })
})

it('a technique of an aide beside a therapist’s is told with what becomes of its minutes', () => {
  expect(asked('performer.not-billable', aGoodNote(other({ credential: 'aide' }, 1)))).toEqual([
    'Block 1: Correct who gave it, or expect no unit: aide minutes are left out. -> session.blocks.0.performer',
  ])
  expect(satisfied('performer.not-billable', aGoodNote())).toEqual([
    'PT @ session.blocks.0.performer',
    'PT @ session.blocks.1.performer',
  ])
})
