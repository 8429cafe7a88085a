import { aGoodNote, aNote, block } from '../testing/a-note'
import { assessment, blocks } from '../testing/changes'
import type { Examples } from './example'

const shoulder = { regions: [{ region: 'glenohumeral', side: 'right' as const }] }
export const timingExamples: Examples = {
  'timing.in-and-out': {
    passes: [
      { name: 'both ends', note: aGoodNote() },
      { name: 'neither, minutes alone', note: aNote() },
      {
        name: 'both, in other writing',
        note: aGoodNote((note) => {
          note.session.timeIn = '10.00'
        }),
      },
    ],
    fails: [
      {
        name: 'no time out',
        note: aGoodNote((note) => {
          note.session.timeOut = ''
        }),
        go: 'session.timeOut',
      },
      {
        name: 'no time in',
        note: aGoodNote((note) => {
          note.session.timeIn = ' '
        }),
        go: 'session.timeIn',
      },
      {
        name: 'a time in before anything was done',
        note: aNote((note) => {
          note.session.timeIn = '9:00'
        }),
        go: 'session.timeOut',
      },
    ],
  },
  'timing.minutes-agree': {
    passes: [
      { name: 'minutes and clock times agree', note: aGoodNote() },
      { name: 'no clock times at all', note: aNote(blocks(block('joint-mobilization', 15))) },
      { name: 'no blocks', note: aNote() },
      {
        name: 'the difference has a reason',
        note: aNote(
          blocks(
            block('joint-mobilization', 12, {
              start: '10:00',
              end: '10:15',
              originReason: 'paused three minutes for a phone call',
            }),
          ),
        ),
      },
    ],
    fails: [
      {
        name: 'typed fifteen, the clock says twelve',
        note: aNote(blocks(block('joint-mobilization', 15, { start: '10:00', end: '10:12' }))),
        go: 'session.blocks.0.minutes',
      },
      {
        name: 'exactly an hour apart on the night of the clock change',
        note: aNote(blocks(block('joint-mobilization', 15, { start: '1:50', end: '3:05' }))),
      },
      {
        name: 'typed less than the clock, the reason left blank',
        note: aNote(
          blocks(
            block('joint-mobilization', 8, { start: '10:00', end: '10:15', originReason: '  ' }),
          ),
        ),
      },
    ],
  },
  'timing.clock-agrees-with-text': {
    passes: [
      { name: 'the text names no minutes', note: aGoodNote() },
      {
        name: 'the text gives the total of timed minutes',
        note: aGoodNote(assessment('Total timed 38 min.')),
      },
      {
        name: 'the text gives both totals, each under its name',
        note: aGoodNote(assessment('Total timed code minutes: 38. Total treatment minutes: 38.')),
      },
      {
        name: 'the text gives the minutes of one technique',
        note: aGoodNote(assessment('Joint mobilization 12 min.')),
      },
      {
        name: 'minutes that the patient can sit',
        note: aGoodNote((note) => {
          note.subjective.text = 'Can sit 20 min.'
        }),
      },
    ],
    fails: [
      {
        name: 'the text gives another total',
        note: aGoodNote(assessment('Total treatment time 60 minutes.')),
        go: 'assessment.text',
      },
      {
        name: 'the text gives the whole visit for the timed minutes',
        note: aGoodNote(assessment('Total timed code minutes: 45.')),
        go: 'assessment.text',
      },
      {
        name: 'the text gives other minutes for a technique',
        note: aGoodNote(assessment('Joint mobilization 20 min.')),
        go: 'assessment.text',
      },
      {
        name: 'the detail of a block says other minutes',
        note: aGoodNote((note) => {
          for (const each of note.session.blocks.slice(0, 1))
            each.detail = 'Joint mobilization x 15 minutes'
        }),
        go: 'session.blocks.0.detail',
      },
    ],
  },
  'timing.approximate': {
    passes: [
      { name: 'exact minutes', note: aGoodNote() },
      { name: 'no text', note: aNote() },
      {
        name: 'a number that is no duration',
        note: aGoodNote(assessment('About 10 degrees short of the left.')),
      },
    ],
    fails: [
      {
        name: 'about fifteen minutes',
        note: aGoodNote(assessment('Manual therapy for about 15 min.')),
        go: 'assessment.text',
      },
      { name: 'a tilde before the minutes', note: aGoodNote(assessment('Soft tissue ~10 min.')) },
      {
        name: 'approximately, in the plan',
        note: aGoodNote((note) => {
          note.plan.text = 'Treated approximately 20 minutes.'
        }),
        go: 'plan.text',
      },
    ],
  },
  'timing.rounded': {
    passes: [
      { name: 'minutes that end in all digits', note: aGoodNote() },
      { name: 'no blocks', note: aNote() },
      {
        name: 'two round blocks can be chance',
        note: aNote(blocks(block('joint-mobilization', 15), block('97110', 15))),
      },
      {
        name: 'round minutes with start and end noted for each',
        note: aNote(
          blocks(
            block('joint-mobilization', 15, { start: '10:00', end: '10:15' }),
            block('97110', 15, { start: '10:15', end: '10:30' }),
            block('97112', 15, { start: '10:30', end: '10:45' }),
          ),
        ),
      },
      {
        name: 'one block of three is not round',
        note: aNote(
          blocks(block('joint-mobilization', 15), block('97110', 15), block('97112', 14)),
        ),
      },
    ],
    fails: [
      {
        name: 'three quarters of an hour in quarters',
        note: aNote(
          blocks(block('joint-mobilization', 15), block('97110', 15), block('97112', 15)),
        ),
        go: 'session.blocks',
      },
      {
        name: 'three blocks in fives',
        note: aNote(
          blocks(block('joint-mobilization', 10), block('97110', 15), block('97112', 20)),
        ),
      },
      {
        name: 'four round blocks, one of them with clock times',
        note: aNote(
          blocks(
            block('joint-mobilization', 10, { start: '10:00', end: '10:10' }),
            block('97110', 15),
            block('97112', 20),
            block('97530', 10),
          ),
        ),
      },
    ],
  },
  'timing.totals': {
    passes: [
      { name: 'all services are timed', note: aGoodNote() },
      { name: 'no blocks', note: aNote() },
      {
        name: 'a hot pack with its minutes',
        note: aNote(blocks(block('joint-mobilization', 15), block('97010', 10))),
      },
    ],
    fails: [
      {
        name: 'a hot pack without minutes',
        note: aNote(blocks(block('joint-mobilization', 15), block('97010', ''))),
        go: 'session.blocks.1.minutes',
      },
      {
        name: 'an evaluation without minutes',
        note: aNote(blocks(block('97161', ''), block('joint-mobilization', 8, shoulder))),
        go: 'session.blocks.0.minutes',
      },
      {
        name: 'traction by machine without minutes',
        note: aGoodNote((note) => note.session.blocks.push(block('97012', ''))),
        go: 'session.blocks.3.minutes',
      },
    ],
  },
}
