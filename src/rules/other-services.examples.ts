import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { beside, objective, plan } from '../testing/changes'
import type { Examples } from './example'

const noExercise: Change = (n) => {
  n.session.blocks = n.session.blocks.slice(0, 2)
}

export const otherServicesExamples: Examples = {
  'exclusions.modality': {
    passes: [
      { name: 'Nobody speaks of modalities.', note: aGoodNote() },
      {
        name: 'The hot pack has its own block.',
        note: aGoodNote(
          objective('Hot pack to the neck for 10 minutes.'),
          beside(block('97010', 10)),
        ),
      },
      {
        name: 'Ice at home is not ours.',
        note: aGoodNote(objective('Advised to use ice at home.')),
      },
    ],
    fails: [
      {
        name: 'A hot pack in the text, no block.',
        note: aGoodNote(objective('Hot pack applied to the neck for 10 minutes.')),
        go: 'objective.text',
      },
      {
        name: 'Ultrasound in the text, only the hot pack has a block.',
        note: aGoodNote(
          objective('Hot pack applied for 10 minutes. Ultrasound applied to the shoulder.'),
          beside(block('97010', 10)),
        ),
      },
      {
        name: 'Mechanical traction is not traction by hand.',
        note: aGoodNote(objective('Mechanical traction applied to the neck, 20 lb.')),
      },
    ],
  },
  'exclusions.exercise': {
    passes: [
      {
        name: 'Exercise has its own block.',
        note: aGoodNote(objective('Performed strengthening exercises, 3 sets.')),
      },
      { name: 'Nobody speaks of exercise.', note: aGoodNote(noExercise) },
      {
        name: 'Exercise is planned.',
        note: aGoodNote(noExercise, plan('Begin strengthening exercises.')),
      },
      {
        name: 'Gait training has its own block.',
        note: aGoodNote(
          noExercise,
          objective('Gait training performed, 100 feet.'),
          beside(block('97116', 10)),
        ),
      },
    ],
    fails: [
      {
        name: 'Strengthening in the text, no block.',
        note: aGoodNote(noExercise, objective('Performed strengthening exercises, 3 sets of 10.')),
        go: 'objective.text',
      },
      {
        name: 'Gait training in the text, no block.',
        note: aGoodNote(noExercise, objective('Gait training performed, 100 feet.')),
      },
      {
        name: 'Therapeutic exercise beside a hot pack block.',
        note: aGoodNote(
          noExercise,
          objective('Therapeutic exercise performed for 15 minutes.'),
          beside(block('97010', 10)),
        ),
      },
    ],
  },
  'exclusions.group': {
    passes: [
      { name: 'Nobody speaks of a group.', note: aGoodNote() },
      {
        name: 'A group block stands for the group.',
        note: aGoodNote(
          objective('Group therapy with 3 other patients.'),
          beside(block('97150', 20)),
        ),
      },
      {
        name: 'A block is marked as concurrent.',
        note: aGoodNote(
          objective('Treated while another patient exercised in the room.'),
          beside(block('97110', 10, { delivery: 'concurrent' })),
        ),
      },
      {
        name: 'A muscle group is no group.',
        note: aGoodNote(objective('Rotator cuff muscle group tender.')),
      },
      {
        name: 'Nothing was treated yet.',
        note: aNote(objective('Group therapy with 3 patients.')),
      },
    ],
    fails: [
      {
        name: 'Group therapy in the text, all blocks one-on-one.',
        note: aGoodNote(objective('Group therapy with 3 other patients.')),
        go: 'session.blocks.0.delivery',
      },
      {
        name: 'Another patient was treated meanwhile.',
        note: aGoodNote(objective('Treated while another patient exercised in the room.')),
      },
      {
        name: 'The exercise block tells of a group.',
        note: aGoodNote((n) => {
          const exercise = n.session.blocks[2]
          if (exercise) exercise.detail = 'Done in a group with two other patients.'
        }),
        go: 'session.blocks.2.delivery',
      },
    ],
  },
}
