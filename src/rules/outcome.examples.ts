import { aGoodNote, aNote, type Change } from '../testing/a-note'
import { assessment, mobilization, treated } from '../testing/changes'
import { earlierNote } from '../testing/care'
import { finding, found, score, scored } from '../testing/examined'
import type { Examples } from './example'

const better = assessment('She is improving.')
const neck = (...changes: readonly Change[]) => treated([mobilization()], ['M54.2'], ...changes)
const silentPlan: Change = (note) => {
  note.plan.text = 'Joint mobilization to C5-6 next visit.'
}
const rotation = found(finding('range', 'rotation', '55', 'c5-6', 'right', { id: 'r' }))
const onDays = (change: Change, ...dates: readonly string[]) => ({
  earlier: dates.map((date) => earlierNote(date, change)),
})
const manyDays = Array.from({ length: 11 }, (_, i) => `2026-01-${String(11 - i).padStart(2, '0')}`)

export const outcomeExamples: Examples = {
  'outcome.in-range': {
    passes: [
      { name: 'No score.', note: aGoodNote() },
      { name: 'Both values on the scale.', note: neck(scored(score('ndi', '20', '12'))) },
      { name: 'At both ends of the scale.', note: neck(scored(score('ndi', '50', '0'))) },
      { name: 'A row that was opened and left blank.', note: neck(scored(score('', '', ''))) },
      { name: 'A measure from elsewhere.', note: neck(scored(score('unheard-of', '900', ''))) },
    ],
    fails: [
      {
        name: 'More than the scale holds.',
        note: neck(scored(score('ndi', '51', ''))),
        go: 'objective.scores.0.before',
      },
      {
        name: 'Less than the scale begins with.',
        note: neck(scored(score('hit-6', '60', '30'))),
        go: 'objective.scores.0.now',
      },
      { name: 'Words instead of a number.', note: neck(scored(score('ndi', '', 'better'))) },
      {
        name: 'No measure.',
        note: neck(scored(score('', '20', ''))),
        go: 'objective.scores.0.measure',
      },
    ],
  },
  'outcome.dated': {
    passes: [
      { name: 'No score.', note: aGoodNote() },
      { name: 'The day of the earlier score.', note: neck(scored(score('ndi', '20', '12'))) },
      { name: 'Only a score of today.', note: neck(scored(score('ndi', '', '12', ''))) },
      {
        name: 'A rating of change has no earlier one.',
        note: neck(scored(score('groc', '0', '5', ''))),
      },
    ],
    fails: [
      {
        name: 'No day.',
        note: neck(scored(score('ndi', '20', '12', ''))),
        go: 'objective.scores.0.beforeOn',
      },
      {
        name: 'A day that does not exist.',
        note: neck(scored(score('ndi', '20', '12', '2026-02-30'))),
      },
      { name: 'Later than the visit.', note: neck(scored(score('ndi', '20', '12', '2026-01-13'))) },
      {
        name: 'Later than today, and the visit has no date.',
        note: neck(scored(score('ndi', '20', '12', '2026-01-13')), (n) => {
          n.visit.date = ''
        }),
      },
    ],
  },
  'outcome.fits-region': {
    passes: [
      { name: 'No score.', note: aGoodNote() },
      { name: 'Neck, and a measure of the neck.', note: neck(scored(score('ndi', '20', '12'))) },
      { name: 'A measure of anything.', note: neck(scored(score('psfs', '3', '6'))) },
      { name: 'The arm, treated at the neck.', note: neck(scored(score('quickdash', '40', '20'))) },
      { name: 'A measure from elsewhere.', note: neck(scored(score('unheard-of', '9', ''))) },
      {
        name: 'No region yet.',
        note: treated([mobilization('')], [], scored(score('koos', '40', '60'))),
      },
    ],
    fails: [
      {
        name: 'Neck, and a measure of the knee.',
        note: neck(scored(score('koos', '40', '60'))),
        go: 'objective.scores.0.measure',
      },
      {
        name: 'Knee, and a measure of the neck.',
        note: treated([mobilization('knee-joint')], [], scored(score('ndi', '20', ''))),
      },
      {
        name: 'The second of two.',
        note: neck(scored(score('ndi', '20', '12'), score('rmdq', '12', '8'))),
        go: 'objective.scores.1.measure',
      },
    ],
  },
  'outcome.claim-beyond-error': {
    passes: [
      { name: 'No score.', note: neck(better) },
      { name: 'No claim.', note: neck(scored(score('ndi', '20', '19'))) },
      { name: 'Beyond the error.', note: neck(better, scored(score('ndi', '20', '15'))) },
      { name: 'Beyond what matters.', note: neck(better, scored(score('ndi', '20', '10'))) },
      {
        name: 'One of two is beyond the error.',
        note: neck(better, scored(score('ndi', '20', '19'), score('psfs', '3', '7'))),
      },
      {
        name: 'Nothing is published about the error.',
        note: neck(better, scored(score('tug', '20', '19'))),
      },
    ],
    fails: [
      {
        name: 'Within the error.',
        note: neck(better, scored(score('ndi', '20', '18'))),
        go: 'assessment.text',
      },
      { name: 'Worse.', note: neck(better, scored(score('ndi', '20', '27'))) },
      {
        name: 'Higher is better, and it is lower.',
        note: neck(better, scored(score('psfs', '6', '3'))),
      },
    ],
  },
  'outcome.scored-again': {
    passes: [
      { name: 'No score.', note: aGoodNote() },
      { name: 'A week old.', note: neck(scored(score('ndi', '20', '', '2026-01-05'))) },
      { name: 'Thirty days old.', note: neck(scored(score('ndi', '20', '', '2025-12-13'))) },
      {
        name: 'Old, and scored again.',
        note: neck(scored(score('ndi', '20', '12', '2025-10-01'))),
      },
      { name: 'No day.', note: neck(scored(score('ndi', '20', '', ''))) },
      { name: 'A rating of change.', note: neck(scored(score('groc', '0', '', '2025-10-01'))) },
      {
        name: 'The tenth treatment day.',
        note: neck(scored(score('ndi', '20', '', '2026-01-02'))),
        beside: onDays(() => undefined, ...manyDays),
      },
    ],
    fails: [
      {
        name: 'Thirty-one days old.',
        note: neck(scored(score('ndi', '20', '', '2025-12-12'))),
        go: 'objective.scores.0.now',
      },
      {
        name: 'The eleventh treatment day.',
        note: neck(scored(score('ndi', '20', '', '2026-01-01'))),
        beside: onDays(() => undefined, ...manyDays),
      },
      {
        name: 'The second of two.',
        note: neck(scored(score('ndi', '20', ''), score('psfs', '4', '', '2025-09-01'))),
        go: 'objective.scores.1.now',
      },
    ],
  },
  'outcome.plateau': {
    passes: [
      { name: 'No score, no visit before.', note: aGoodNote() },
      {
        name: 'A finding without words and a measure from elsewhere.',
        note: neck(
          silentPlan,
          found(finding('range', ' ', '55', 'c5-6')),
          scored(score('unheard-of', '9', '9')),
        ),
        beside: onDays(scored(score('unheard-of', '9', '9')), '2026-01-09', '2026-01-07'),
      },
      {
        name: 'Changed since two visits ago.',
        note: neck(scored(score('ndi', '20', '12')), silentPlan),
        beside: onDays(scored(score('ndi', '20', '14')), '2026-01-09', '2026-01-07'),
      },
      {
        name: 'The same at two visits only.',
        note: neck(scored(score('ndi', '20', '12')), silentPlan),
        beside: {
          earlier: [
            earlierNote('2026-01-09', scored(score('ndi', '20', '12'))),
            earlierNote('2026-01-07', scored(score('ndi', '20', '13'))),
          ],
        },
      },
      {
        name: 'No pain left at three visits.',
        note: neck(silentPlan, (n) => {
          n.assessment.painBefore = '0'
        }),
        beside: onDays(
          (n) => {
            n.assessment.painBefore = '0'
          },
          '2026-01-09',
          '2026-01-07',
        ),
      },
      {
        name: 'The best score at three visits.',
        note: neck(silentPlan, scored(score('ndi', '4', '0'), score('psfs', '4', '10'))),
        beside: onDays(
          scored(score('ndi', '4', '0'), score('psfs', '4', '10')),
          '2026-01-09',
          '2026-01-07',
        ),
      },
      {
        name: 'Unchanged, and why it goes on.',
        note: neck(rotation, (n) => {
          n.plan.text =
            'Further gains expected over the next 4 visits because the end-feel is still capsular.'
        }),
        beside: onDays(rotation, '2026-01-09', '2026-01-07'),
      },
      {
        name: 'Unchanged, and the plan changes.',
        note: neck(rotation, silentPlan, (n) => {
          n.plan.change = 'Added traction: rotation stands still.'
        }),
        beside: onDays(rotation, '2026-01-09', '2026-01-07'),
      },
      {
        name: 'A rating of change that stays the same is no plateau.',
        note: neck(silentPlan, scored(score('groc', '', '0'))),
      },
    ],
    fails: [
      {
        name: 'The same score at three visits.',
        note: neck(scored(score('ndi', '20', '12')), silentPlan),
        beside: onDays(scored(score('ndi', '20', '12')), '2026-01-09', '2026-01-07'),
        go: 'plan.text',
      },
      {
        name: 'The same range at three visits.',
        note: neck(rotation, silentPlan),
        beside: onDays(rotation, '2026-01-09', '2026-01-07'),
      },
      {
        name: 'The same pain, with a visit between where nobody asked.',
        note: neck(silentPlan, (n) => {
          n.assessment.painBefore = '6'
        }),
        beside: {
          earlier: [
            earlierNote('2026-01-09'),
            earlierNote('2026-01-07', (n) => {
              n.assessment.painBefore = ''
            }),
            earlierNote('2026-01-05'),
          ],
        },
      },
      {
        name: 'No visit beside it, and the score stands where it stood.',
        note: aNote((n) => {
          n.session.blocks = [mobilization()]
          n.objective.scores = [score('odi', '40', '40')]
        }),
        go: 'plan.text',
      },
    ],
  },
}
