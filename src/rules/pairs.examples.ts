import { aNote, block, type Change } from '../testing/a-note'
import { blocks, mobilization } from '../testing/changes'
import { line } from '../testing/claim-changes'
import type { Examples } from './example'

const on =
  (date: string): Change =>
  (note) => {
    note.visit.date = date
  }
const inQuarter = on('2024-08-01')
const inHospital: Change = (note) => {
  note.visit.setting = 'outpatient-hospital'
}
const day = (codes: string, ...changes: readonly Change[]) =>
  aNote(
    inQuarter,
    blocks(
      ...codes.split(' ').map((code) => (code === '97140' ? mobilization() : block(code, 15))),
    ),
    ...changes,
  )
const later = (codes: string, ...changes: readonly Change[]) =>
  day(codes, on('2026-01-12'), ...changes)

export const pairsExamples: Examples = {
  'pairs.distinct': {
    passes: [
      { name: 'Exercise beside manual therapy is no pair.', note: day('97140 97110') },
      {
        name: 'Mechanical traction, and 59 on manual therapy.',
        note: day('97012 97140', line('GP 59', '97140')),
      },
      {
        name: 'Spinal manipulation, and XS on manual therapy.',
        note: day('98940 97140', line('XS', '97140')),
      },
      {
        name: 'A group before it, and XE on the line of the group.',
        note: day('97150 97140', line('XE', '97150')),
      },
      {
        name: 'Mechanical traction that is not reported.',
        note: day('97012 97140', line('', '97012', { units: '0' })),
      },
      { name: 'A day that no table reaches.', note: later('97012 97140') },
    ],
    fails: [
      {
        name: 'Mechanical traction and manual therapy, nothing on either line.',
        note: day('97012 97140'),
        go: 'coding.lines.97140',
      },
      {
        name: 'Paraffin beside manual therapy: the bath is the one denied.',
        note: day('97140 97018', line('GP', '97018')),
        go: 'coding.lines.0',
      },
      {
        name: 'A group and exercise in a hospital.',
        note: day('97150 97110', inHospital),
        go: 'coding.lines.97110',
      },
      { name: 'A re-evaluation beside ultrasound.', note: day('97035 97164') },
      {
        name: 'A test beside an evaluation, in a hospital.',
        note: day('97161 97750', inHospital),
        go: 'coding.lines.97750',
      },
    ],
  },
  'pairs.which-line': {
    passes: [
      { name: 'No modifier at all.', note: day('97012 97140') },
      { name: 'On the second of the pair.', note: day('97012 97140', line('59', '97140')) },
      {
        name: 'On both lines.',
        note: day('97012 97140', line('59', '97140'), line('59', '97012')),
      },
      { name: 'On a code that is in no pair.', note: day('97140 97110', line('59', '97110')) },
    ],
    fails: [
      {
        name: 'On mechanical traction, which is paid anyway.',
        note: day('97012 97140', line('59', '97012')),
        go: 'coding.lines.0',
      },
      {
        name: 'On manual therapy beside paraffin.',
        note: day('97140 97018', line('XU', '97140')),
      },
      { name: 'On the group.', note: day('97150 97110', line('XE', '97150')) },
    ],
  },
  'pairs.never': {
    passes: [
      { name: 'Two services that are no pair.', note: day('97140 97110') },
      { name: 'A pair that a modifier unlocks.', note: day('97012 97140') },
      {
        name: 'Massage beside manual therapy is told by the rule that stops signing.',
        note: day('97140 97124'),
      },
      {
        name: 'A test beside an evaluation, in a hospital.',
        note: day('97161 97750', inHospital),
      },
      {
        name: 'Massage that is not reported, after our tables end.',
        note: later('97140 97124', line('', '97124', { units: '0' })),
      },
      {
        name: 'Measuring that is not reported.',
        note: day('97161 95851', line('', '95851', { units: '0' })),
      },
    ],
    fails: [
      {
        name: 'An evaluation and its re-evaluation on one day.',
        note: day('97161 97164'),
        go: 'coding.lines.97164',
      },
      { name: 'A test beside an evaluation, in a practice.', note: day('97161 97750') },
      { name: 'Spinal manipulation and an evaluation.', note: day('98941 97161') },
      {
        name: 'Needling counted by both codes, whatever modifier is on it.',
        note: day('20561 20560', line('59', '20560')),
        go: 'coding.lines.0',
      },
      {
        name: 'Massage and manual therapy after our tables end.',
        note: later('97140 97124'),
        go: 'coding.lines.97124',
      },
      {
        name: 'Osteopathic manipulation and manual therapy after our tables end.',
        note: later('98925 97140'),
      },
      {
        name: 'A test beside an evaluation before our tables begin.',
        note: day('97163 97750', on('2023-05-02')),
      },
    ],
  },
  'pairs.distinct-as-known': {
    passes: [
      { name: 'Within our tables it is known.', note: day('97012 97140') },
      { name: 'Exercise on a later day.', note: later('97140 97110') },
      {
        name: 'Mechanical traction, and 59 on manual therapy.',
        note: later('97012 97140', line('59', '97140')),
      },
    ],
    fails: [
      {
        name: 'Mechanical traction and manual therapy after our tables end.',
        note: later('97012 97140'),
        go: 'coding.lines.97140',
      },
      { name: 'A group and exercise.', note: later('97150 97110') },
      { name: 'Before our tables begin.', note: day('97140 97018', on('2024-06-30')) },
    ],
  },
  'pairs.quarter': {
    passes: [
      { name: 'The first day of the quarter.', note: day('97140 97110', on('2024-07-01')) },
      { name: 'The last day of the quarter.', note: day('97140 97110', on('2024-09-30')) },
      { name: 'A single service has nothing beside it.', note: later('97140') },
    ],
    fails: [
      { name: 'The day after.', note: day('97140 97110', on('2024-10-01')), state: 'unknown' },
      { name: 'The day before.', note: day('97140 97110', on('2024-06-30')), state: 'unknown' },
      {
        name: 'In a hospital, years later.',
        note: later('97140 97110', inHospital),
        state: 'unknown',
      },
    ],
  },
}
