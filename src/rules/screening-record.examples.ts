import { block } from '../testing/a-note'
import { at, mobilization, objective, softTissue, thrust, treated } from '../testing/changes'
import { ticked } from '../testing/examined'
import type { Examples } from './example'

const traction = (region: string) => block('manual-traction', 8, at(region))

export const screeningRecordExamples: Examples = {
  'screening.positive': {
    passes: [
      { name: 'Nothing was ticked.', note: treated([mobilization()]) },
      { name: 'All negative.', note: treated([mobilization()], [], ticked('neck-artery')) },
      {
        name: 'What was found and done.',
        note: treated(
          [mobilization()],
          [],
          ticked(
            'neck-artery',
            'positive',
            'Dizzy on turning left; Dr Ito informed, no end range.',
          ),
        ),
      },
    ],
    fails: [
      {
        name: 'Positive, and no word.',
        note: treated([mobilization()], [], ticked('neck-artery', 'positive')),
        go: 'objective.screenings.0.text',
      },
      {
        name: 'Positive with blanks.',
        note: treated([mobilization()], [], ticked('bone', 'positive', '  ')),
      },
      {
        name: 'The second one has no word.',
        note: treated(
          [mobilization()],
          [],
          ticked('bone', 'positive', 'Fell in May; X-ray clear.'),
          ticked('skin', 'positive'),
        ),
        go: 'objective.screenings.1.text',
      },
    ],
  },
  'screening.force-after-positive': {
    passes: [
      { name: 'Nothing was ticked.', note: treated([thrust('t4-5')]) },
      { name: 'All negative.', note: treated([thrust('t4-5')], [], ticked('bone')) },
      {
        name: 'The technique does not load what was found.',
        note: treated([softTissue()], [], ticked('neck-artery', 'positive', 'Dizzy.')),
      },
      {
        name: 'Force reduced, and why.',
        note: treated(
          [mobilization('c5-6', 'III')],
          [],
          ticked('neck-artery', 'positive', 'Dizzy.'),
          (n) => {
            n.assessment.skill = 'Force reduced to grade III because of dizziness on turning.'
          },
        ),
      },
    ],
    fails: [
      {
        name: 'A thrust over weak bone.',
        note: treated([thrust('t4-5')], [], ticked('bone', 'positive', 'Osteoporosis.')),
        go: 'assessment.skill',
      },
      {
        name: 'Traction over a positive screen of the arteries.',
        note: treated([traction('c5-6')], [], ticked('neck-artery', 'positive', 'Dizzy.')),
      },
      {
        name: 'Positive without a word.',
        note: treated([mobilization('l4-5', 'IV')], [], ticked('cauda-equina', 'positive')),
      },
    ],
  },
  'screening.agrees': {
    passes: [
      { name: 'Nothing was ticked.', note: treated([mobilization()]) },
      {
        name: 'Ticked, and denied in the text.',
        note: treated(
          [mobilization()],
          [],
          ticked('cauda-equina'),
          objective('Denies saddle numbness.'),
        ),
      },
      {
        name: 'A screen from elsewhere.',
        note: treated([mobilization()], [], ticked('unheard-of')),
      },
      {
        name: 'A sign that another screen asks about.',
        note: treated([mobilization()], [], ticked('skin'), objective('Reports saddle numbness.')),
      },
      {
        name: 'Positive, and the sign in the text.',
        note: treated(
          [mobilization()],
          [],
          ticked('cauda-equina', 'positive', 'Sent to the emergency room.'),
          objective('Reports saddle numbness.'),
        ),
      },
    ],
    fails: [
      {
        name: 'Negative, but the text tells of a numb saddle.',
        note: treated(
          [mobilization()],
          [],
          ticked('cauda-equina'),
          objective('Reports saddle numbness.'),
        ),
        go: 'objective.screenings.0',
      },
      {
        name: 'Negative, but drop attacks are there.',
        note: treated(
          [mobilization()],
          [],
          ticked('neck-artery'),
          objective('Had two drop attacks.'),
        ),
      },
      {
        name: 'The second of two.',
        note: treated(
          [mobilization()],
          [],
          ticked('skin'),
          ticked('red-flags'),
          objective('Night sweats since May.'),
        ),
        go: 'objective.screenings.1',
      },
    ],
  },
}
