import { aNote, block, type Change } from '../testing/a-note'
import { blocks, mobilization, payer } from '../testing/changes'
import { line } from '../testing/claim-changes'
import type { Examples } from './example'

const on =
  (date: string): Change =>
  (note) => {
    note.visit.date = date
  }
/** Services of one day, as "97140 97530:45": minutes where they are not 15. */
const day = (codes: string, ...changes: readonly Change[]) =>
  aNote(
    on('2024-08-01'),
    blocks(
      ...codes.split(' ').map((each) => {
        const [code = '', minutes = '15'] = each.split(':')
        return code === '97140' ? mobilization() : block(code, minutes)
      }),
    ),
    ...changes,
  )
const later = (codes: string, ...changes: readonly Change[]) =>
  day(codes, on('2026-01-12'), ...changes)
const asks = payer('example')

export const pairsOtherExamples: Examples = {
  'pairs.folklore': {
    passes: [
      { name: 'Activities beside manual therapy, no modifier.', note: later('97140 97530') },
      {
        name: '59 on activities while the pair was in force.',
        note: day('97140 97530', on('2019-06-03'), line('59', '97530')),
      },
      {
        name: 'A payer that is not Medicare may want it.',
        note: later('97140 97530', payer('midpoint'), line('59', '97530')),
      },
      {
        name: 'The modifier parts activities from a group.',
        note: day('97140 97530 97150', line('59', '97530')),
      },
      {
        name: '59 on exercise: nobody tells of the pair that ended in 1999.',
        note: day('97140 97110', line('59', '97110')),
      },
      {
        name: 'A modifier on a code without any such story.',
        note: day('97140 97035', line('59', '97035')),
      },
      {
        name: 'An evaluation has a rule of its own.',
        note: day('97140 97161', line('59', '97140')),
      },
    ],
    fails: [
      {
        name: '59 on activities beside manual therapy.',
        note: day('97140 97530', line('GP 59', '97530')),
        go: 'coding.lines.0',
      },
      { name: 'The same after our tables end.', note: later('97140 97530', line('59', '97530')) },
      { name: 'Activities and gait training.', note: day('97530 97116', line('59', '97116')) },
      {
        name: '59 on activities beside an evaluation, a pair of some weeks in 2020.',
        note: day('97530 97162', line('59', '97530')),
      },
      {
        name: 'Self-care training, whose pair ended with 2021.',
        note: day('97530 97535', on('2022-01-01'), line('XU', '97535')),
      },
    ],
  },
  'pairs.same-day-evaluation': {
    passes: [
      { name: 'An evaluation and manual therapy, no modifier.', note: day('97161 97140') },
      { name: 'The same after our tables end.', note: later('97165 97140') },
      { name: 'No evaluation that day.', note: day('97140 97110', line('59', '97140')) },
      {
        name: 'The modifier parts manual therapy from traction.',
        note: day('97161 97140 97012', line('59', '97140')),
      },
      {
        name: 'A re-evaluation while its pair was in force.',
        note: day('97164 97140', on('2019-06-03'), line('59', '97164')),
      },
      {
        name: 'A payer that is not Medicare may want it.',
        note: day('97161 97140', payer('midpoint'), line('59', '97140')),
      },
    ],
    fails: [
      {
        name: '59 on manual therapy beside an evaluation.',
        note: day('97161 97140', line('GP 59', '97140')),
        go: 'coding.lines.0',
      },
      {
        name: '59 on the evaluation, after our tables end.',
        note: later('97162 97140', line('59', '97162')),
      },
      {
        name: 'XU beside a re-evaluation in 2020.',
        note: day('97168 97140', on('2020-02-03'), line('XU', '97168')),
      },
    ],
  },
  'pairs.payer-asks': {
    passes: [
      { name: 'Medicare asks for none.', note: later('97140 97530') },
      { name: 'Only exercise beside manual therapy.', note: later('97140 97110', asks) },
      {
        name: '59 on activities, as the payer wants it.',
        note: later('97140 97530', asks, line('59', '97530')),
      },
      { name: 'No manual therapy that day.', note: later('97530 97110', asks) },
    ],
    fails: [
      {
        name: 'Activities without a modifier.',
        note: later('97140 97530', asks),
        go: 'coding.lines.97530',
      },
      {
        name: 'Only the discipline on the line.',
        note: later('97140 97530', asks, line('GP', '97530')),
        go: 'coding.lines.0',
      },
      {
        name: 'The modifier stands on manual therapy instead.',
        note: later('97140 97530', asks, line('59', '97140')),
      },
    ],
  },
  'pairs.daily-limit': {
    passes: [
      { name: 'Two units of ultrasound.', note: day('97140 97035:30') },
      { name: 'Manual therapy alone has its own rule.', note: day('97140') },
      {
        name: 'Eight units of exercise in a hospital.',
        note: day('97140 97110:120', (note) => {
          note.visit.setting = 'outpatient-hospital'
        }),
      },
      {
        name: 'A payer that is not Medicare.',
        note: day('97140 97035:60', payer('midpoint')),
      },
      {
        name: 'One unit of four, the rest not reported.',
        note: day('97140 97035:60', line('', '97035', { units: '1' })),
      },
    ],
    fails: [
      {
        name: 'Three units of ultrasound.',
        note: day('97140 97035:45'),
        go: 'coding.lines.97035',
      },
      { name: 'Seven units of exercise in a practice.', note: day('97140 97110:105') },
      {
        name: 'Two evaluations of one kind, typed.',
        note: day('97140 97161', line('', '97161', { units: '2' })),
        go: 'coding.lines.0',
      },
      { name: 'Stimulation under the code Medicare pays none of.', note: day('97140 97014') },
      {
        name: 'A day that no table reaches.',
        note: later('97140 97110'),
        state: 'unknown',
      },
    ],
  },
}
