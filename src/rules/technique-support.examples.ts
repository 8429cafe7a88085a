import { block } from '../testing/a-note'
import {
  at,
  beside,
  drainage,
  mobilization,
  objective,
  pain,
  softTissue,
  thrust,
  treated,
} from '../testing/changes'
import { finding, found, scored, score } from '../testing/examined'
import type { Examples } from './example'

const strength = finding('strength', 'grip', '4/5')
const scarWork = () => block('scar-mobilization', 8, at('knee-joint', 'right'))
const traction = () => block('manual-traction', 8, at('cervical-spine'))
const withMovement = () => block('mobilization-with-movement', 8, at('elbow-joint', 'right'))
const neural = () => block('neural-mobilization', 8, at('forearm-flexors', 'right'))

export const techniqueSupportExamples: Examples = {
  'technique.restricted-motion': {
    passes: [
      {
        name: 'Range was measured.',
        note: treated(
          [mobilization()],
          [],
          found(finding('range', 'rotation', '55', 'c5-6', 'right')),
        ),
      },
      {
        name: 'The text tells of a stiff segment.',
        note: treated([mobilization()], [], objective('C5-6 hypomobile 2/6.')),
      },
      {
        name: 'Contract and relax for a short hamstring.',
        note: treated(
          [block('muscle-energy', 8, at('hamstrings', 'left'))],
          [],
          found(finding('length', 'straight leg raise', '55', 'hamstrings', 'left')),
        ),
      },
      { name: 'Nothing was measured: another rule asks.', note: treated([mobilization()]) },
      {
        name: 'A gentle grade answers pain.',
        note: treated([mobilization('c5-6', 'II')], [], found(strength)),
      },
    ],
    fails: [
      {
        name: 'Only strength was measured.',
        note: treated([mobilization()], [], found(strength)),
        go: 'objective.findings',
      },
      {
        name: 'Range is full.',
        note: treated(
          [mobilization()],
          [],
          found(finding('range', 'rotation', 'full, 80', 'c5-6')),
        ),
      },
      {
        name: 'Only a tender muscle is in the text.',
        note: treated([mobilization()], [], objective('Tender 2+ in upper trapezius.')),
      },
      {
        name: 'The segment is hypermobile.',
        note: treated(
          [mobilization()],
          [],
          found(finding('joint-play', 'C5-6', 'hypermobile 5/6', 'c5-6')),
        ),
      },
    ],
  },
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
  'technique.movement-loss': {
    passes: [
      { name: 'Grip without pain.', note: treated([withMovement()], [], found(strength)) },
      {
        name: 'Range of the elbow.',
        note: treated(
          [withMovement()],
          [],
          found(finding('range', 'extension', '-12', 'elbow-joint')),
        ),
      },
      { name: 'Another technique.', note: treated([mobilization()]) },
    ],
    fails: [
      {
        name: 'A tender origin alone.',
        note: treated(
          [withMovement()],
          [],
          found(finding('palpation', 'tender', '3+', 'lateral-elbow')),
        ),
        go: 'objective.findings',
      },
      {
        name: 'Girth alone.',
        note: treated(
          [withMovement()],
          [],
          found(finding('girth', 'forearm', '27', 'elbow-joint')),
        ),
      },
      {
        name: 'A reflex alone.',
        note: treated(
          [withMovement()],
          [],
          found(finding('neuro', 'biceps jerk', '2+', 'elbow-joint')),
        ),
      },
    ],
  },
  'technique.pain-limited': {
    passes: [
      {
        name: 'Motion is limited by pain.',
        note: treated(
          [mobilization('c5-6', 'II')],
          [],
          found(finding('range', 'rotation', '40, pain', 'c5-6')),
        ),
      },
      {
        name: 'Pain rated and described.',
        note: treated([mobilization('c5-6', 'I')], [], found(strength), pain('6', '4'), (n) => {
          n.subjective.text = 'Sharp neck pain on turning.'
        }),
      },
      { name: 'End range answers stiffness.', note: treated([mobilization('c5-6', 'IV')]) },
    ],
    fails: [
      {
        name: 'Only strength was measured.',
        note: treated([mobilization('c5-6', 'II')], [], found(strength)),
        go: 'objective.findings',
      },
      {
        name: 'No pain left.',
        note: treated([mobilization('c5-6', 'I')], [], found(strength), pain('0', '0')),
      },
      {
        name: 'A number for pain, and no word on it.',
        note: treated([mobilization('c5-6', 'I-II')], [], found(strength), pain('5', '3')),
      },
    ],
  },
  'technique.stiff-segment': {
    passes: [
      {
        name: 'A hypomobile segment.',
        note: treated([thrust('t4-5')], [], found(finding('joint-play', 'T4-5 PA', '2/6', 't4-5'))),
      },
      {
        name: 'Said in the text.',
        note: treated([thrust('t4-5')], [], objective('T4-5 hypomobile 1/6, firm end-feel.')),
      },
      { name: 'No thrust.', note: treated([mobilization()]) },
    ],
    fails: [
      {
        name: 'Range alone.',
        note: treated([thrust('t4-5')], [], found(finding('range', 'rotation', '30', 't4-5'))),
        go: 'objective.findings',
      },
      {
        name: 'A tender muscle alone.',
        note: treated([thrust('t4-5')], [], found(finding('palpation', 'tender', '2+', 't4-5'))),
      },
      {
        name: 'Grade V is a thrust, too.',
        note: treated(
          [mobilization('l4-5', 'V')],
          [],
          found(finding('range', 'flexion', '40', 'l4-5')),
        ),
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
