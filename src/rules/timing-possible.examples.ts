import { newPerson } from '../domain/new-note'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { assessment, blocks } from '../testing/changes'
import type { Examples } from './example'

const visit =
  (timeIn: string, timeOut: string): Change =>
  (note) => {
    note.session.timeIn = timeIn
    note.session.timeOut = timeOut
  }
const running = { runs: [{ from: 0, to: null, mono: null }] }

export const timingPossibleExamples: Examples = {
  'timing.minutes-possible': {
    passes: [
      { name: 'three blocks inside the visit, one after the other', note: aGoodNote() },
      {
        name: 'typed minutes without any clock time',
        note: aNote(blocks(block('joint-mobilization', 15))),
      },
      { name: 'nothing was done yet', note: aNote() },
      {
        name: 'blocks that touch at 10:15',
        note: aNote(
          blocks(
            block('joint-mobilization', '', { start: '10:00', end: '10:15' }),
            block('97110', '', { start: '10:15', end: '10:30' }),
          ),
        ),
      },
      {
        name: 'two people at work at the same minutes',
        note: aNote(
          (note) => note.people.push({ ...newPerson('pta'), name: 'L. Ito', credential: 'PTA' }),
          blocks(
            block('joint-mobilization', '', { start: '10:00', end: '10:15' }),
            block('97110', '', { start: '10:05', end: '10:20', performer: 'pta' }),
          ),
        ),
      },
      {
        name: 'a hot pack without minutes leaves the timed minutes possible',
        note: aNote(blocks(block('joint-mobilization', 15), block('97010', ''))),
      },
      {
        name: 'two regions at once, said in the assessment alone',
        note: aNote(
          blocks(
            { ...block('soft-tissue-mobilization', 15), id: 'one' },
            block('manual-traction', '', { sameTimeAs: 'one' }),
          ),
          assessment('Upper trapezius and occiput were treated simultaneously.'),
        ),
      },
    ],
    fails: [
      {
        name: 'a technique without minutes',
        note: aNote(blocks(block('joint-mobilization', ''))),
        go: 'session.blocks.0.minutes',
      },
      {
        name: 'minutes below zero',
        note: aNote(blocks(block('joint-mobilization', -1))),
        go: 'session.blocks.0.minutes',
      },
      {
        name: 'half a minute',
        note: aNote(blocks(block('joint-mobilization', 7.5))),
        go: 'session.blocks.0.minutes',
      },
      {
        name: 'more than eight hours',
        note: aNote(blocks(block('joint-mobilization', 481))),
        go: 'session.blocks.0.minutes',
      },
      {
        name: 'more than eight hours by the clock',
        note: aNote(blocks(block('joint-mobilization', '', { start: '8:00', end: '17:00' }))),
        go: 'session.blocks.0.end',
      },
      {
        name: 'minutes in words',
        note: aNote(blocks(block('joint-mobilization', 'about fifteen'))),
        go: 'session.blocks.0.minutes',
      },
      {
        name: 'one therapist in two services for five minutes',
        note: aNote(
          blocks(
            block('joint-mobilization', '', { start: '10:00', end: '10:15' }),
            block('97110', '', { start: '10:10', end: '10:25' }),
          ),
        ),
        go: 'session.blocks.1.start',
      },
      {
        name: 'a block that goes on after time out',
        note: aNote(
          visit('10:00', '10:20'),
          blocks(block('joint-mobilization', '', { start: '10:10', end: '10:25' })),
        ),
        go: 'session.blocks.0.start',
      },
      {
        name: 'more minutes than the visit is long',
        note: aNote(
          visit('10:00', '10:20'),
          blocks(block('joint-mobilization', 15), block('97110', 8)),
        ),
        go: 'session.timeOut',
      },
      {
        name: 'an end before the start',
        note: aNote(blocks(block('joint-mobilization', '', { start: '23:50', end: '0:05' }))),
        go: 'session.blocks.0.end',
      },
      {
        name: 'a start that is no time',
        note: aNote(blocks(block('joint-mobilization', 15, { start: '25:00' }))),
        go: 'session.blocks.0.start',
      },
      {
        name: 'a time in that is no time',
        note: aGoodNote(visit('morning', '10:45')),
        go: 'session.timeIn',
      },
      { name: 'a visit past midnight', note: aNote(visit('23:40', '0:10')), go: 'session.timeOut' },
      {
        name: 'two regions at once, said nowhere',
        note: aNote(
          blocks(
            { ...block('soft-tissue-mobilization', 15), id: 'one' },
            block('manual-traction', '', { sameTimeAs: 'one' }),
          ),
        ),
        go: 'session.sameTime',
      },
      {
        name: 'linked to a block that is gone',
        note: aNote(blocks(block('manual-traction', 10, { sameTimeAs: 'gone' }))),
        go: 'session.blocks.0.sameTimeAs',
      },
      {
        name: 'a timer that still runs',
        note: aNote(blocks(block('joint-mobilization', '', running))),
        go: 'session.blocks.0.minutes',
      },
    ],
  },
}
