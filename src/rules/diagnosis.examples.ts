import type { Side } from '../domain/treatment-block'
import { aGoodNote, aNote, block } from '../testing/a-note'
import type { Examples } from './example'

const withCodes = (...codes: readonly string[]) =>
  aGoodNote((n) => {
    n.visit.diagnoses = codes.map((code) => ({ code, label: '' }))
  })

/** One block of joint mobilization at a region, beside diagnoses, with the texts of the good note left out. */
const treated = (region: string, side: Side, ...codes: readonly string[]) =>
  aNote((n) => {
    n.visit.diagnoses = codes.map((code) => ({ code, label: '' }))
    n.session.blocks = [block('joint-mobilization', 15, { regions: [{ region, side }] })]
  })

export const diagnosisExamples: Examples = {
  'diagnosis.billable': {
    passes: [
      { name: 'Neck pain has a whole code.', note: withCodes('M54.2') },
      { name: 'Two whole codes, typed without a dot.', note: withCodes('m5450', 'M25511') },
      { name: 'A sprain with its seventh character.', note: withCodes('S13.4XXD') },
      {
        name: 'An empty row below a whole code is no diagnosis.',
        note: withCodes('M54.2', ''),
      },
    ],
    fails: [
      { name: 'A blank note has no diagnosis.', note: aNote(), go: 'visit.diagnoses' },
      {
        name: 'M54.5 has been split since October 2021.',
        note: withCodes('M54.5'),
        go: 'visit.diagnoses.0',
      },
      {
        name: 'The second of two codes is cut short.',
        note: withCodes('M54.2', 'M25.51'),
        go: 'visit.diagnoses.1',
      },
      { name: 'A retired code.', note: withCodes('G35') },
      { name: 'Words are not a code.', note: withCodes('neck pain') },
      { name: 'A whiplash code without its seventh character.', note: withCodes('S13.4') },
      {
        name: 'A diagnosis in words alone.',
        note: aGoodNote((n) => {
          n.visit.diagnoses = [{ code: '', label: 'Neck pain' }]
        }),
        go: 'visit.diagnoses.0',
      },
      {
        name: 'A code that our table does not hold.',
        note: withCodes('A01.03'),
        state: 'unknown',
      },
      {
        name: 'A visit in a year whose code list we do not hold.',
        note: aGoodNote((n) => {
          n.visit.date = '2025-09-30'
        }),
        state: 'unknown',
      },
    ],
  },
  'diagnosis.sided': {
    passes: [
      { name: 'Neck pain has no side.', note: withCodes('M54.2') },
      { name: 'Right shoulder pain.', note: withCodes('M25.511') },
      { name: 'A code we do not hold is not judged.', note: withCodes('A01.03') },
    ],
    fails: [
      {
        name: 'Shoulder pain without a side, right shoulder treated.',
        note: treated('shoulder-joint', 'right', 'M25.519'),
        go: 'visit.diagnoses.0',
      },
      { name: 'Knee pain without a side, nothing treated yet.', note: withCodes('M25.569') },
      {
        name: 'Neck pain is fine, impingement lacks its side.',
        note: withCodes('M54.2', 'M75.40'),
        go: 'visit.diagnoses.1',
      },
    ],
  },
  'diagnosis.side-agrees': {
    passes: [
      {
        name: 'Right shoulder pain, right shoulder treated.',
        note: treated('shoulder-joint', 'right', 'M25.511'),
      },
      {
        name: 'One code for each side, both shoulders treated.',
        note: treated('shoulder-joint', 'both', 'M25.511', 'M25.512'),
      },
      {
        name: 'Right sciatica and low back pain: the left low back belongs to the second.',
        note: treated('lumbar-paraspinals', 'left', 'M54.41', 'M54.50'),
      },
    ],
    fails: [
      {
        name: 'Right shoulder pain, left shoulder treated.',
        note: treated('shoulder-joint', 'left', 'M25.511'),
        go: 'session.blocks.0.regions',
      },
      {
        name: 'Right knee pain, both knees treated.',
        note: treated('knee-joint', 'both', 'M25.561'),
      },
      {
        name: 'Left frozen shoulder and a code without a side, right shoulder treated.',
        note: treated('shoulder-joint', 'right', 'M75.02', 'M25.519'),
      },
      {
        name: 'Right knee pain, right knee and left hamstrings treated.',
        note: aNote((n) => {
          n.visit.diagnoses = [{ code: 'M25.561', label: '' }]
          n.session.blocks = [
            block('joint-mobilization', 10, { regions: [{ region: 'knee-joint', side: 'right' }] }),
            block('soft-tissue-mobilization', 10, {
              regions: [{ region: 'hamstrings', side: 'left' }],
            }),
          ]
        }),
        go: 'session.blocks.1.regions',
      },
    ],
  },
  'diagnosis.region-fits': {
    passes: [
      { name: 'Neck pain, neck treated.', note: treated('c5-6', 'right', 'M54.2') },
      {
        name: 'Radiculopathy of the neck, hand treated.',
        note: treated('carpal-tunnel', 'right', 'M54.12'),
      },
      {
        name: 'Lymphedema after mastectomy, quarter of the trunk treated.',
        note: treated('upper-quadrant-lymph', 'right', 'I97.2'),
      },
      { name: 'Nothing to compare without a diagnosis.', note: treated('c5-6', '') },
    ],
    fails: [
      {
        name: 'Neck pain, knee treated.',
        note: treated('knee-joint', 'right', 'M54.2'),
        go: 'session.blocks.0.regions',
      },
      {
        name: 'Right shoulder pain, low back treated as well.',
        note: aGoodNote((n) => {
          n.visit.diagnoses = [{ code: 'M54.2', label: '' }]
          n.session.blocks.push(
            block('soft-tissue-mobilization', 5, {
              regions: [{ region: 'quadratus-lumborum', side: 'left' }],
            }),
          )
        }),
        go: 'session.blocks.3.regions',
      },
      { name: 'Low back pain, ankle treated.', note: treated('ankle-joint', 'left', 'M54.50') },
      {
        name: 'We do not know what the code concerns.',
        note: treated('ankle-joint', 'left', 'A01.03'),
        state: 'unknown',
      },
    ],
  },
  'diagnosis.symptom-code-alone': {
    passes: [
      { name: 'Weakness beside its cause.', note: withCodes('M62.81', 'M17.11') },
      { name: 'Neck pain is a condition that hands treat.', note: withCodes('M54.2') },
      { name: 'No diagnosis yet.', note: aNote() },
    ],
    fails: [
      { name: 'Weakness alone.', note: withCodes('M62.81'), go: 'visit.diagnoses.0' },
      { name: 'A gait sign alone.', note: withCodes('R26.89') },
      { name: 'Weakness and falls, no cause.', note: withCodes('M62.81', 'R29.6') },
    ],
  },
}
