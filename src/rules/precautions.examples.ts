import { drainage, mobilization, objective, softTissue, thrust, treated } from '../testing/changes'
import { ticked } from '../testing/examined'
import type { Examples } from './example'

export const precautionsExamples: Examples = {
  'technique.precaution': {
    passes: [
      { name: 'Neck pain, mobilized.', note: treated([mobilization()], ['M54.2']) },
      {
        name: 'Osteoporosis, mobilized gently at the shoulder.',
        note: treated([mobilization('shoulder-joint', 'II')], ['M81.0']),
      },
      {
        name: 'A wrist fracture does not forbid work at the neck.',
        note: treated([mobilization()], ['S62.101D']),
      },
      {
        name: 'Myelopathy, but screened and cleared.',
        note: treated(
          [mobilization()],
          ['M47.12'],
          objective('VBI screen negative. Red flags cleared.'),
        ),
      },
      {
        name: 'Saddle numbness, and the physician was told.',
        note: treated(
          [mobilization('l4-5')],
          ['M54.50'],
          objective('Reports saddle numbness; physician informed, cleared for treatment.'),
        ),
      },
      {
        name: 'Osteoporosis, and the bones were screened with a press.',
        note: treated([thrust('t4-5')], ['M81.0'], ticked('bone')),
      },
      {
        name: 'Osteoporosis, the screen positive, with what was done.',
        note: treated(
          [thrust('t4-5')],
          ['M81.0'],
          ticked('bone', 'positive', 'T-score -1.2; cleared.'),
        ),
      },
      {
        name: 'Bladder changes are denied.',
        note: treated(
          [mobilization('l4-5')],
          ['M54.50'],
          objective('Denies bowel or bladder changes.'),
        ),
      },
    ],
    fails: [
      {
        name: 'A thrust with osteoporosis.',
        note: treated([thrust('t4-5')], ['M81.0']),
        go: 'session.blocks.0.detail',
      },
      {
        name: 'A thrust with osteoporosis, and the skin was screened.',
        note: treated([thrust('t4-5')], ['M81.0'], ticked('skin'), ticked('unheard-of')),
      },
      {
        name: 'A thrust with osteoporosis, the screen positive and no word on it.',
        note: treated([thrust('t4-5')], ['M81.0'], ticked('bone', 'positive')),
      },
      {
        name: 'Of two risks one was screened.',
        note: treated([thrust('t4-5')], ['M81.0', 'C79.51'], ticked('bone')),
        go: 'session.blocks.0.detail',
      },
      { name: 'Drainage with heart failure.', note: treated([drainage()], ['I50.9']) },
      {
        name: 'The fractured wrist is mobilized.',
        note: treated([mobilization('wrist-joint')], ['S62.101D']),
      },
      {
        name: 'Saddle numbness, not yet cleared, though a screen of the neck was clean.',
        note: treated(
          [mobilization('l4-5')],
          ['M54.50'],
          objective('VBI screen negative. Reports saddle numbness, not yet cleared.'),
        ),
        go: 'objective.text',
      },
      {
        name: 'Saddle numbness in the text.',
        note: treated(
          [mobilization('l4-5')],
          ['M54.50'],
          objective('Reports saddle numbness since yesterday.'),
        ),
        go: 'objective.text',
      },
    ],
  },
  'technique.precaution-mild': {
    passes: [
      {
        name: 'A kneecap over a new knee.',
        note: treated([mobilization('patella')], ['Z96.651']),
      },
      { name: 'Neck pain, mobilized.', note: treated([mobilization()], ['M54.2']) },
      {
        name: 'Blood thinners do not limit drainage.',
        note: treated([drainage()], ['I89.0', 'Z79.01']),
      },
      {
        name: 'Blood thinners, screened.',
        note: treated([softTissue()], ['Z79.01'], objective('Red flags cleared.')),
      },
    ],
    fails: [
      {
        name: 'Soft-tissue work with blood thinners.',
        note: treated([softTissue()], ['M54.2', 'Z79.01']),
        go: 'session.blocks.0.detail',
      },
      {
        name: 'A replaced knee is mobilized.',
        note: treated([mobilization('knee-joint')], ['Z96.651']),
      },
      {
        name: 'Mobilization with long use of steroids.',
        note: treated([mobilization()], ['Z79.52']),
      },
    ],
  },
}
