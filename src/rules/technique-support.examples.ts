import { block } from '../testing/a-note'
import { at, mobilization, objective, pain, thrust, treated } from '../testing/changes'
import { finding, found } from '../testing/examined'
import type { Examples } from './example'

const strength = finding('strength', 'grip', '4/5')
const withMovement = () => block('mobilization-with-movement', 8, at('elbow-joint', 'right'))

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
        name: 'The text says that range is full.',
        note: treated(
          [mobilization()],
          [],
          objective('Full cervical rotation. Tender 2+ in upper trapezius.'),
        ),
      },
      {
        name: 'The text tells of a hypermobile segment.',
        note: treated([mobilization()], [], objective('C5-6 hypermobile 5/6.')),
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
}
