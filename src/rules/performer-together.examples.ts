import { newPerson } from '../domain/new-note'
import type { Person } from '../domain/person'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { blocks, objective, payer } from '../testing/changes'
import { other } from '../testing/claim-changes'
import type { Examples } from './example'

const person =
  (who: Partial<Person>): Change =>
  (note) => {
    note.people.push({ ...newPerson('second'), name: 'L. Ito', ...who })
  }
const visit =
  (timeIn: string, timeOut: string): Change =>
  (note) => {
    Object.assign(note.session, { timeIn, timeOut })
  }
const theirs = { performer: 'second' }
const mine = block('joint-mobilization', 15, { start: '10:00', end: '10:15' })
const after = block('soft-tissue-mobilization', 10, { start: '10:15', end: '10:25', ...theirs })
const same = block('soft-tissue-mobilization', 10, { start: '10:05', end: '10:15', ...theirs })
const partly = block('97110', 10, { start: '10:10', end: '10:20', ...theirs })
const shared = { delivery: 'co-treatment' as const }
const cotreated = blocks(block('joint-mobilization', 30, shared))

export const performerTogetherExamples: Examples = {
  'performer.two-therapists': {
    passes: [
      { name: 'one therapist', note: aGoodNote() },
      {
        name: 'one after the other',
        note: aNote(person({ credential: 'OT' }), blocks(mine, after)),
      },
      {
        name: 'minutes of co-treatment count for nobody',
        note: aNote(person({ credential: 'OT' }), blocks(mine, { ...same, ...shared })),
      },
      {
        name: 'without times, within the visit',
        note: aNote(
          person({ credential: 'OT' }),
          visit('10:00', '10:45'),
          blocks(block('joint-mobilization', 20), block('97110', 25, theirs)),
        ),
      },
      {
        name: 'an assistant is told elsewhere',
        note: aNote(person({ credential: 'PTA' }), blocks(mine, same)),
      },
    ],
    fails: [
      {
        name: 'two disciplines at the same time',
        note: aNote(person({ credential: 'OT' }), blocks(mine, same)),
        go: 'session.blocks.1.start',
      },
      {
        name: 'two physical therapists partly at the same time',
        note: aNote(person({ credential: 'PT' }), blocks(mine, partly)),
      },
      {
        name: 'together more than the visit lasted',
        note: aNote(
          person({ credential: 'OT' }),
          visit('10:00', '10:45'),
          blocks(block('joint-mobilization', 30), block('97110', 30, theirs)),
        ),
        go: 'session.blocks',
      },
    ],
  },
  'performer.joint-minutes': {
    passes: [
      { name: 'no assistant', note: aGoodNote() },
      {
        name: 'one after the other',
        note: aNote(person({ credential: 'PTA' }), blocks(mine, after)),
      },
      { name: 'all by the assistant', note: aGoodNote(other({ credential: 'PTA' })) },
    ],
    fails: [
      {
        name: 'both count the same ten minutes',
        note: aNote(person({ credential: 'PTA' }), blocks(mine, same)),
        go: 'session.blocks.1.start',
      },
      {
        name: 'five minutes in common',
        note: aNote(person({ credential: 'PTA' }), blocks(mine, partly)),
      },
      {
        name: 'an occupational therapy assistant',
        note: aNote(payer('midpoint'), person({ credential: 'OTA' }), blocks(mine, same)),
      },
    ],
  },
  'performer.student-minutes': {
    passes: [
      { name: 'no student', note: aGoodNote() },
      {
        name: 'a guided student after the therapist',
        note: aNote(person({ credential: 'student', guided: true }), blocks(mine, after)),
      },
      {
        name: "a student's minutes left out",
        note: aNote(person({ credential: 'student' }), blocks(mine, same)),
      },
    ],
    fails: [
      {
        name: 'student and therapist count the same minutes',
        note: aNote(person({ credential: 'student', guided: true }), blocks(mine, same)),
        go: 'session.blocks.1.start',
      },
      {
        name: 'five minutes in common',
        note: aNote(person({ credential: 'student', guided: true }), blocks(mine, partly)),
      },
      {
        name: 'with exercise by the therapist',
        note: aNote(
          person({ credential: 'student', guided: true }),
          blocks({ ...mine, intervention: '97110' }, same),
        ),
      },
    ],
  },
  'performer.co-treatment': {
    passes: [
      { name: 'none', note: aGoodNote() },
      {
        name: 'minutes divided in words',
        note: aNote(
          cotreated,
          objective('Co-treated with OT for trunk control; minutes split evenly.'),
        ),
      },
      {
        name: 'who counts which',
        note: aNote(cotreated, objective('Co-treat with OT. Only OT bills the session.')),
      },
    ],
    fails: [
      { name: 'nothing said', note: aNote(cotreated), go: 'session.blocks.0.detail' },
      {
        name: 'who was there, not who counts',
        note: aNote(cotreated, objective('Co-treated with OT for safety.')),
      },
      {
        name: 'planned, not done',
        note: aNote(cotreated, objective('Will split minutes with OT next visit.')),
      },
    ],
  },
  'performer.not-billable': {
    passes: [
      { name: 'a therapist', note: aGoodNote() },
      { name: 'therapist and assistant', note: aGoodNote(other({ credential: 'PTA' }, 1)) },
      {
        name: 'an aide gave all of it, which stops signing',
        note: aGoodNote(other({ credential: 'aide' })),
      },
      {
        name: "a student's part, which is asked about apart",
        note: aGoodNote(other({ credential: 'student' }, 1)),
      },
      {
        name: 'one technique by nobody in particular',
        note: aGoodNote((note) => {
          note.session.blocks.forEach((each, i) => (each.performer = i === 0 ? 'gone' : 'me'))
        }),
      },
    ],
    fails: [
      {
        name: 'an aide gave one of two techniques',
        note: aGoodNote(other({ credential: 'aide' }, 1)),
        go: 'session.blocks.0.performer',
      },
      { name: 'an athletic trainer gave one', note: aGoodNote(other({ credential: 'ATC' }, 1)) },
      {
        name: 'a massage therapist gave one, under another payer',
        note: aGoodNote(payer('midpoint'), other({ credential: 'LMT' }, 1)),
      },
    ],
  },
  'performer.assistant-by-therapist': {
    passes: [
      { name: 'no assistant', note: aGoodNote() },
      {
        name: 'under the therapist of the visit',
        note: aGoodNote(other({ credential: 'PTA', supervisor: 'R. Okafor' })),
      },
      {
        name: 'under a therapist who is not in the list',
        note: aGoodNote(other({ credential: 'OTA', supervisor: 'M. Rao, OTR/L' })),
      },
      {
        name: 'a physician who is a therapist too',
        note: aGoodNote(other({ credential: 'PTA', supervisor: 'A. Rao, MD, DPT' })),
      },
      {
        name: 'a name without letters',
        note: aGoodNote(other({ credential: 'PTA', supervisor: 'Doe' })),
      },
      {
        name: 'another payer',
        note: aGoodNote(payer('midpoint'), other({ credential: 'PTA', supervisor: 'A. Rao, MD' })),
      },
    ],
    fails: [
      {
        name: 'incident to a physician',
        note: aGoodNote(other({ credential: 'PTA', supervisor: 'A. Rao, MD' })),
        go: 'people.1',
      },
      {
        name: 'under a nurse practitioner',
        note: aGoodNote(other({ credential: 'PTA', supervisor: 'A. Rao, FNP-C' })),
      },
      {
        name: 'under the other discipline',
        note: aGoodNote(other({ credential: 'OTA', supervisor: 'R. Okafor' })),
      },
      {
        name: 'under a chiropractor',
        note: aGoodNote(other({ credential: 'PTA', supervisor: 'S. Lee, DC' })),
      },
    ],
  },
}
