import { aNote, block } from '../testing/a-note'
import { at, mobilization, objective, softTissue, thrust, treated } from '../testing/changes'
import { ticked } from '../testing/examined'
import type { Examples } from './example'

const traction = (region: string) => block('manual-traction', 8, at(region))
const tool = () => block('instrument-assisted', 8, at('lateral-elbow', 'right'))
const calf = () => block('soft-tissue-mobilization', 8, at('calf', 'left'))

export const screeningExamples: Examples = {
  'screening.before-thrust': {
    passes: [
      { name: 'No technique.', note: aNote() },
      { name: 'No thrust.', note: treated([mobilization()]) },
      {
        name: 'Told in the text.',
        note: treated([thrust('t4-5')], [], objective('VBI screen negative, consent obtained.')),
      },
      { name: 'Ticked.', note: treated([thrust('t4-5')], [], ticked('bone')) },
      {
        name: 'Warning signs denied.',
        note: treated(
          [thrust('l4-5')],
          [],
          objective('Denies saddle numbness and bladder changes.'),
        ),
      },
    ],
    fails: [
      {
        name: 'A thrust and no screen.',
        note: treated([thrust('t4-5')]),
        go: 'objective.screenings',
      },
      {
        name: 'Consent alone is no screen.',
        note: treated([thrust('t4-5')], [], objective('Verbal consent obtained.')),
      },
      {
        name: 'A screen that this thrust does not ask for.',
        note: treated([thrust('t4-5')], [], ticked('skin')),
      },
    ],
  },
  'screening.neck': {
    passes: [
      { name: 'Grade III at the neck.', note: treated([mobilization()]) },
      { name: 'Traction at the low back.', note: treated([traction('l4-5')]) },
      {
        name: 'Traction at the neck, warning signs denied.',
        note: treated([traction('c5-6')], [], objective('Denies drop attacks and double vision.')),
      },
      {
        name: 'End range at the neck, ticked.',
        note: treated([mobilization('c5-6', 'IV')], [], ticked('neck-artery')),
      },
    ],
    fails: [
      {
        name: 'Grade IV at the neck.',
        note: treated([mobilization('c5-6', 'IV')]),
        go: 'objective.screenings',
      },
      { name: 'Traction at the neck.', note: treated([traction('c5-6')]) },
      {
        name: 'The cauda equina was screened, the neck was not.',
        note: treated([traction('c5-6')], [], ticked('cauda-equina')),
      },
    ],
  },
  'screening.low-back': {
    passes: [
      { name: 'No pain into the leg.', note: treated([mobilization('l4-5')], ['M54.59']) },
      { name: 'A root of the neck.', note: treated([traction('c5-6')], ['M54.12']) },
      {
        name: 'Asked and denied.',
        note: treated(
          [mobilization('l4-5')],
          ['M54.41'],
          objective('Denies bowel or bladder changes.'),
        ),
      },
      {
        name: 'Ticked.',
        note: treated([traction('l4-5')], ['M54.16'], ticked('cauda-equina')),
      },
      {
        name: 'Muscle energy uses no force.',
        note: treated([block('muscle-energy', 8, at('l4-5'))], ['M54.16']),
      },
      {
        name: 'Soft tissue uses no force.',
        note: treated(
          [block('soft-tissue-mobilization', 8, at('lumbar-paraspinals', 'left'))],
          ['M54.16'],
        ),
      },
    ],
    fails: [
      {
        name: 'Sciatica, traction.',
        note: treated([traction('l4-5')], ['M54.31']),
        go: 'objective.screenings',
      },
      { name: 'A lumbar root, mobilized.', note: treated([mobilization('l4-5')], ['M54.16']) },
      {
        name: 'Only the bones were screened.',
        note: treated([thrust('l4-5')], ['M54.41'], ticked('bone')),
      },
    ],
  },
  'screening.skin': {
    passes: [
      { name: 'Hands alone.', note: treated([softTissue()]) },
      { name: 'Said.', note: treated([tool()], [], objective('Skin intact before and after.')) },
      { name: 'Ticked.', note: treated([tool()], [], ticked('skin')) },
    ],
    fails: [
      { name: 'A tool.', note: treated([tool()]), go: 'objective.screenings' },
      {
        name: 'A scar.',
        note: treated([block('scar-mobilization', 8, at('knee-joint', 'left'))]),
      },
      {
        name: 'Another screen was ticked.',
        note: treated([block('cupping-by-hand', 8, at('quadriceps', 'left'))], [], ticked('bone')),
      },
    ],
  },
  'screening.vein-clot': {
    passes: [
      { name: 'A calf, not swollen.', note: treated([calf()], ['M79.18']) },
      { name: 'A new knee, and the neck treated.', note: treated([softTissue()], ['Z96.651']) },
      {
        name: 'Said.',
        note: treated([calf()], ['Z96.651'], objective('Calf soft, no signs of DVT.')),
      },
      { name: 'Ticked.', note: treated([calf()], ['R60.0'], ticked('vein-clot')) },
    ],
    fails: [
      {
        name: 'Aftercare of a new knee.',
        note: treated([calf()], ['Z47.1', 'Z96.651']),
        go: 'objective.screenings',
      },
      { name: 'A swollen leg.', note: treated([calf()], ['R60.0']) },
      { name: 'Another screen was ticked.', note: treated([calf()], ['R60.0'], ticked('skin')) },
    ],
  },
  'screening.consent': {
    passes: [
      { name: 'No thrust.', note: treated([mobilization()]) },
      {
        name: 'Consent obtained.',
        note: treated([thrust('t4-5')], [], objective('Verbal consent obtained.')),
      },
      {
        name: 'Risks explained and agreed.',
        note: treated(
          [thrust('t4-5')],
          [],
          objective('Risks discussed; patient agreed to proceed.'),
        ),
      },
    ],
    fails: [
      { name: 'A thrust.', note: treated([thrust('t4-5')]), go: 'objective.text' },
      {
        name: 'Screened, but not asked.',
        note: treated([thrust('t4-5')], [], ticked('bone')),
      },
      { name: 'Grade V.', note: treated([mobilization('t4-5', 'V')]) },
    ],
  },
}
