import { block } from '../testing/a-note'
import {
  at,
  beside,
  drainage,
  mobilization,
  objective,
  softTissue,
  treated,
} from '../testing/changes'
import { finding, found, score, scored } from '../testing/examined'
import type { Examples } from './example'

const strength = finding('strength', 'grip', '4/5')
const scarWork = () => block('scar-mobilization', 8, at('knee-joint', 'right'))
const traction = () => block('manual-traction', 8, at('cervical-spine'))
const neural = () => block('neural-mobilization', 8, at('forearm-flexors', 'right'))

export const techniqueTissueExamples: Examples = {
  'technique.tissue-finding': {
    passes: [
      {
        name: 'A taut band.',
        note: treated(
          [softTissue()],
          [],
          found(finding('palpation', 'taut band', '2+', 'upper-trapezius')),
        ),
      },
      {
        name: 'Motion that the tissue limits.',
        note: treated([softTissue()], [], objective('Cervical rotation 50 degrees.')),
      },
      {
        name: 'Needed for the exercise beside it, and said so.',
        note: treated(
          [softTissue()],
          [],
          found(strength),
          beside(block('97110', 15)),
          objective('Soft tissue work to allow overhead exercise.'),
        ),
      },
      {
        name: 'A tender point for positional release.',
        note: treated(
          [block('strain-counterstrain', 8, at('levator-scapulae', 'left'))],
          [],
          found(finding('other', 'tender point', '7/10', 'levator-scapulae', 'left')),
        ),
      },
    ],
    fails: [
      {
        name: 'Only strength was measured.',
        note: treated([softTissue()], [], found(strength)),
        go: 'objective.findings',
      },
      {
        name: 'To allow exercise, but none was given.',
        note: treated(
          [softTissue()],
          [],
          found(strength),
          objective('Soft tissue work to allow overhead exercise.'),
        ),
      },
      {
        name: 'Exercise beside it, without a word on why.',
        note: treated([softTissue()], [], found(strength), beside(block('97110', 15))),
      },
    ],
  },
  'technique.traction-signs': {
    passes: [
      {
        name: 'Relieved by distraction.',
        note: treated(
          [traction()],
          [],
          found(finding('special-test', 'distraction', 'relieves arm pain', 'c5-6')),
        ),
      },
      {
        name: 'Pain into the arm.',
        note: treated([traction()], [], found(strength), (n) => {
          n.subjective.text = 'Pain radiating into the arm.'
        }),
      },
      { name: 'Radiculopathy.', note: treated([traction()], ['M54.12'], found(strength)) },
      { name: 'No traction.', note: treated([mobilization()]) },
    ],
    fails: [
      {
        name: 'Neck pain and a grip.',
        note: treated([traction()], ['M54.2'], found(strength)),
        go: 'objective.findings',
      },
      {
        name: 'A tender muscle.',
        note: treated([traction()], [], found(finding('palpation', 'tender', '2+', 'c5-6'))),
      },
      {
        name: 'Range alone.',
        note: treated([traction()], [], found(finding('range', 'flexion', '40', 'cervical-spine'))),
      },
    ],
  },
  'technique.nerve-tension': {
    passes: [
      {
        name: 'A positive test of the median nerve.',
        note: treated(
          [neural()],
          [],
          found(finding('special-test', 'ULTT1', 'positive at 45', 'elbow-joint')),
        ),
      },
      {
        name: 'Said in the text.',
        note: treated(
          [neural()],
          [],
          objective('Median neurodynamic test positive at elbow extension 40 degrees.'),
        ),
      },
      { name: 'No nerve was moved.', note: treated([mobilization()]) },
    ],
    fails: [
      {
        name: 'Strength alone.',
        note: treated([neural()], [], found(strength)),
        go: 'objective.findings',
      },
      {
        name: 'Range alone.',
        note: treated([neural()], [], found(finding('range', 'extension', '10', 'elbow-joint'))),
      },
      {
        name: 'A tender muscle alone.',
        note: treated(
          [neural()],
          [],
          found(finding('palpation', 'tender', '2+', 'forearm-flexors', 'right')),
        ),
      },
    ],
  },
  'technique.scar-finding': {
    passes: [
      {
        name: 'An adherent scar.',
        note: treated(
          [scarWork()],
          [],
          found(finding('palpation', 'scar', 'adherent 3 cm', 'knee-joint', 'right')),
        ),
      },
      {
        name: 'Raised, under another kind.',
        note: treated(
          [scarWork()],
          [],
          found(finding('other', 'scar height', '2 mm', 'knee-joint', 'right')),
        ),
      },
      { name: 'No scar.', note: treated([softTissue()]) },
    ],
    fails: [
      {
        name: 'Strength alone.',
        note: treated([scarWork()], [], found(strength)),
        go: 'objective.findings',
      },
      {
        name: 'Range alone.',
        note: treated(
          [scarWork()],
          [],
          found(finding('range', 'flexion', '95', 'knee-joint', 'right')),
        ),
      },
      {
        name: 'Girth alone.',
        note: treated(
          [scarWork()],
          [],
          found(finding('girth', 'mid patella', '41', 'knee-joint', 'right')),
        ),
      },
    ],
  },
  'technique.swelling-measured': {
    passes: [
      {
        name: 'Girth.',
        note: treated([drainage()], [], found(finding('girth', 'neck', '41', 'neck-lymph'))),
      },
      {
        name: 'Volume among the scores.',
        note: treated(
          [drainage()],
          [],
          found(strength),
          scored(score('limb-volume', '2450', '2380')),
        ),
      },
      {
        name: 'A stage.',
        note: treated([drainage()], [], found(finding('other', 'stage', '2', 'neck-lymph'))),
      },
    ],
    fails: [
      {
        name: 'Strength alone.',
        note: treated([drainage()], [], found(strength)),
        go: 'objective.findings',
      },
      {
        name: 'A score that was begun and left blank.',
        note: treated([drainage()], [], found(strength), scored(score('limb-volume', '', ''))),
      },
      {
        name: 'Range and a score of pain.',
        note: treated(
          [drainage()],
          [],
          found(finding('range', 'rotation', '50', 'neck-lymph')),
          scored(score('nprs', '5', '3')),
        ),
      },
    ],
  },
}
