import { newPerson } from '../domain/new-note'
import type { Person } from '../domain/person'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { payer } from '../testing/changes'
import type { Examples } from './example'

/** Somebody else gives the first `how many` blocks. */
const other =
  (who: Partial<Person>, howMany = 9): Change =>
  (note) => {
    note.people.push({ ...newPerson('other'), name: 'L. Ito', ...who })
    for (const each of note.session.blocks.slice(0, howMany)) each.performer = 'other'
  }
const thrust: Change = (note) => {
  note.session.blocks = [block('thrust-manipulation', 8)]
}

export const performerExamples: Examples = {
  'performer.entitled': {
    passes: [
      { name: 'a physical therapist', note: aGoodNote() },
      { name: 'an assistant', note: aGoodNote(other({ credential: 'PTA' })) },
      {
        name: 'a student whom a therapist guided',
        note: aGoodNote(other({ credential: 'student', guided: true })),
      },
      {
        name: 'an aide gave one technique, a therapist the other',
        note: aGoodNote(other({ credential: 'aide' }, 1)),
      },
    ],
    fails: [
      {
        name: 'an aide gave all of it',
        note: aGoodNote(other({ credential: 'aide' })),
        go: 'session.blocks.0.performer',
      },
      { name: 'a massage therapist gave all of it', note: aGoodNote(other({ credential: 'LMT' })) },
      { name: 'an athletic trainer gave all of it', note: aGoodNote(other({ credential: 'ATC' })) },
      { name: 'a student alone', note: aGoodNote(other({ credential: 'student' })) },
      {
        name: 'nobody is named',
        note: aNote((note) => {
          note.session.blocks = [
            block('97110', 15),
            block('joint-mobilization', 15, { performer: '' }),
          ]
        }),
        go: 'session.blocks.1.performer',
      },
    ],
  },
  'performer.named': {
    passes: [
      { name: 'one therapist with a name', note: aGoodNote() },
      {
        name: 'therapist and assistant with names',
        note: aGoodNote(other({ credential: 'PTA' }, 1)),
      },
      { name: 'nothing done yet', note: aNote() },
    ],
    fails: [
      {
        name: 'a second person without a name',
        note: aGoodNote(other({ name: ' ', credential: 'aide' }, 1)),
        go: 'people.1',
      },
      {
        name: 'the author without a name',
        note: aNote((note) => {
          note.people = [newPerson('me')]
        }),
        go: 'people.0',
      },
      {
        name: 'a technique by a person who is not listed',
        note: aGoodNote((note) => {
          for (const each of note.session.blocks.slice(1)) each.performer = 'gone'
        }),
        go: 'session.blocks.1.performer',
      },
    ],
  },
  'performer.assistant': {
    passes: [
      { name: 'no assistant', note: aGoodNote() },
      {
        name: 'an assistant under a named therapist',
        note: aGoodNote(
          payer('midpoint'),
          other({ credential: 'PTA', supervisor: 'R. Okafor, PT' }),
        ),
      },
      {
        name: 'under Medicare the supervisor is asked for with more weight',
        note: aGoodNote(other({ credential: 'PTA' })),
      },
    ],
    fails: [
      {
        name: 'an assistant under nobody',
        note: aGoodNote(payer('midpoint'), other({ credential: 'PTA' })),
        go: 'people.1',
      },
      {
        name: 'an occupational therapy assistant under nobody',
        note: aGoodNote(payer('full-fifteen'), other({ credential: 'OTA' }, 1)),
      },
      {
        name: 'a supervisor of blanks',
        note: aGoodNote(payer('midpoint'), other({ credential: 'PTA', supervisor: '  ' })),
      },
    ],
  },
  'performer.assistant-supervisor': {
    passes: [
      { name: 'no assistant', note: aGoodNote() },
      {
        name: 'a named supervisor',
        note: aGoodNote(other({ credential: 'PTA', supervisor: 'R. Okafor' })),
      },
      { name: 'another payer', note: aGoodNote(payer('midpoint'), other({ credential: 'PTA' })) },
      {
        name: 'an assistant who gave exercise alone',
        note: aGoodNote((note) => {
          note.people.push({ ...newPerson('pta'), name: 'L. Ito', credential: 'PTA' })
          for (const each of note.session.blocks.slice(2)) each.performer = 'pta'
        }),
      },
    ],
    fails: [
      { name: 'nobody supervised', note: aGoodNote(other({ credential: 'PTA' })), go: 'people.1' },
      {
        name: 'nobody supervised one of two blocks',
        note: aGoodNote(other({ credential: 'PTA' }, 1)),
      },
      {
        name: 'an occupational therapy assistant under Medicare Advantage',
        note: aGoodNote(payer('medicare-advantage'), other({ credential: 'OTA' })),
      },
    ],
  },
  'performer.student': {
    passes: [
      { name: 'no student', note: aGoodNote() },
      {
        name: "a student's minutes left out",
        note: aGoodNote(other({ credential: 'student' }, 1)),
      },
      {
        name: 'guided by a named therapist',
        note: aGoodNote(other({ credential: 'student', guided: true, supervisor: 'R. Okafor' })),
      },
    ],
    fails: [
      {
        name: 'guided by nobody in particular',
        note: aGoodNote(other({ credential: 'student', guided: true })),
        go: 'people.1',
      },
      {
        name: 'guided for one of two techniques, nobody named',
        note: aGoodNote(other({ credential: 'student', guided: true }, 1)),
      },
      {
        name: 'guided by a blank',
        note: aGoodNote(other({ credential: 'student', guided: true, supervisor: ' ' })),
      },
    ],
  },
  'performer.thrust-by-assistant': {
    passes: [
      { name: 'thrust by a therapist', note: aNote(thrust) },
      { name: 'mobilization by an assistant', note: aGoodNote(other({ credential: 'PTA' })) },
      {
        name: 'thrust by nobody in particular, which is asked about elsewhere',
        note: aNote(thrust, (note) => {
          for (const each of note.session.blocks) each.performer = ''
        }),
      },
    ],
    fails: [
      {
        name: 'thrust by an assistant',
        note: aNote(thrust, other({ credential: 'PTA' })),
        go: 'session.blocks.0.performer',
      },
      {
        name: 'thrust by an occupational therapy assistant',
        note: aNote(thrust, other({ credential: 'OTA' })),
      },
      {
        name: 'thrust by a supervised assistant of another payer',
        note: aNote(
          thrust,
          payer('midpoint'),
          other({ credential: 'PTA', supervisor: 'R. Okafor' }),
        ),
      },
    ],
  },
  'performer.chiropractor-medicare': {
    passes: [
      { name: 'a physical therapist', note: aGoodNote() },
      {
        name: 'a chiropractor and another payer',
        note: aGoodNote(payer('midpoint'), other({ credential: 'DC' })),
      },
      {
        name: 'a chiropractor who gave exercise alone',
        note: aNote(
          (note) => {
            note.session.blocks = [block('97110', 15)]
          },
          other({ credential: 'DC' }),
        ),
      },
    ],
    fails: [
      {
        name: 'a chiropractor under Medicare',
        note: aGoodNote(other({ credential: 'DC' })),
        go: 'session.blocks.0.performer',
      },
      {
        name: 'a chiropractor under Medicare Advantage',
        note: aGoodNote(payer('medicare-advantage'), other({ credential: 'DC' })),
      },
      {
        name: 'a chiropractor for one of two techniques',
        note: aGoodNote(other({ credential: 'DC' }, 1)),
      },
    ],
  },
}
