import { newFinding } from '../domain/new-note'
import type { Side } from '../domain/treatment-block'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import type { Examples } from './example'

/** One block of joint mobilization at a region, and what the examination says. */
const treated = (region: string, side: Side, text: string, ...changes: readonly Change[]) =>
  aNote(
    (n) => {
      n.session.blocks = [block('joint-mobilization', 15, { regions: [{ region, side }] })]
      n.objective.text = text
    },
    ...changes,
  )
const code =
  (...codes: readonly string[]): Change =>
  (n) => {
    n.visit.diagnoses = codes.map((each) => ({ code: each, label: '' }))
  }
const measured =
  (region: string, ...sides: readonly Side[]): Change =>
  (n) => {
    n.objective.findings = sides.map((side, i) => ({
      ...newFinding(`f${i}`),
      what: 'flexion',
      region,
      side,
      before: '95',
    }))
  }

/** Examples of sides and parts of the body that agree or contradict. */
export const lateralityExamples: Examples = {
  'laterality.text': {
    passes: [
      {
        name: 'Both sides were measured to compare them.',
        note: treated(
          'shoulder-joint',
          'right',
          'Left shoulder flexion 175 degrees, right shoulder flexion 120 degrees.',
        ),
      },
      {
        name: 'The left knee is not what was treated.',
        note: treated('shoulder-joint', 'right', 'Left knee arthroscopy in 2019.'),
      },
      {
        name: 'The other side is denied.',
        note: treated('knee-joint', 'right', 'No swelling of the left knee.'),
      },
      {
        name: 'A movement to the left is no side of the neck.',
        note: treated('upper-trapezius', 'right', 'Cervical rotation left 55 degrees.'),
      },
      { name: 'A whole note of one side.', note: aGoodNote() },
    ],
    fails: [
      {
        name: 'The text speaks of the left shoulder, the block of the right.',
        note: treated('shoulder-joint', 'right', 'Left shoulder flexion 120 degrees.'),
        go: 'objective.text',
      },
      {
        name: 'Right pain, and hands on the left.',
        note: treated('knee-joint', 'right', 'Right knee stiff. STM to left quadriceps 8 min.'),
      },
      {
        name: 'The plan goes on with the other side.',
        note: treated('ankle-joint', 'left', '', (n) => {
          n.plan.text = 'Continue joint mobilization of the right ankle to grade IV.'
        }),
        go: 'plan.text',
      },
      {
        name: 'The side of a muscle, abbreviated.',
        note: treated('rotator-cuff', 'left', 'Tender over rt rotator cuff 2+.'),
      },
    ],
  },
  'laterality.diagnosis-text': {
    passes: [
      {
        name: 'Right shoulder pain, and the text says so.',
        note: treated('shoulder-joint', '', 'Right shoulder flexion 120.', code('M25.511')),
      },
      {
        name: 'The block names its side and is compared instead.',
        note: treated('shoulder-joint', 'left', 'Left shoulder flexion 120.', code('M25.511')),
      },
      {
        name: 'Two diagnoses, one for each side.',
        note: treated(
          'shoulder-joint',
          '',
          'Left shoulder flexion 120.',
          code('M25.511', 'M25.512'),
        ),
      },
      {
        name: 'A radiculopathy beside it may be felt in either shoulder.',
        note: treated(
          'shoulder-joint',
          '',
          'Left shoulder flexion 120.',
          code('M25.511', 'M54.12'),
        ),
      },
      {
        name: 'No diagnosis that we hold.',
        note: treated('shoulder-joint', '', 'Left shoulder flexion 120.', code('A01.03')),
      },
    ],
    fails: [
      {
        name: 'Right shoulder pain, the text tells of the left.',
        note: treated('shoulder-joint', '', 'Left shoulder flexion 120.', code('M25.511')),
        go: 'objective.text',
      },
      {
        name: 'Nothing treated yet, and the story is of the other knee.',
        note: aNote(code('M25.562'), (n) => {
          n.subjective.text = 'Right knee pain on stairs.'
        }),
        go: 'subjective.text',
      },
      {
        name: 'A second code that leaves the side open is no excuse.',
        note: treated(
          'shoulder-joint',
          '',
          'Left shoulder flexion 120.',
          code('M25.511', 'M25.519'),
        ),
      },
      {
        name: 'A left frozen shoulder that is stiff on the right.',
        note: treated('shoulder-joint', '', 'Right shoulder ER 10 degrees.', code('M75.02')),
      },
    ],
  },
  'laterality.findings': {
    passes: [
      {
        name: 'Measured where it was treated.',
        note: treated('knee-joint', 'right', '', measured('knee-joint', 'right')),
      },
      {
        name: 'Both sides measured.',
        note: treated('knee-joint', 'right', '', measured('knee-joint', 'right', 'left')),
      },
      {
        name: 'Another part of the body.',
        note: treated('shoulder-joint', 'right', '', measured('knee-joint', 'left')),
      },
      {
        name: 'No side entered.',
        note: treated('knee-joint', 'right', '', measured('knee-joint', '')),
      },
    ],
    fails: [
      {
        name: 'Left knee measured, right knee treated.',
        note: treated('knee-joint', 'right', '', measured('knee-joint', 'left')),
        go: 'objective.findings.0.side',
      },
      {
        name: 'Right quadriceps measured, left knee treated.',
        note: treated('knee-joint', 'left', '', measured('quadriceps', 'right')),
      },
      {
        name: 'Two findings of the wrong shoulder.',
        note: treated('shoulder-joint', 'left', '', measured('shoulder-joint', 'right', 'right')),
      },
    ],
  },
  'laterality.side-named': {
    passes: [
      { name: 'The right knee.', note: treated('knee-joint', 'right', '') },
      { name: 'Both knees.', note: treated('knee-joint', 'both', '') },
      { name: 'A segment of the neck needs none.', note: treated('c5-6', '', '') },
    ],
    fails: [
      {
        name: 'A knee.',
        note: treated('knee-joint', '', ''),
        go: 'session.blocks.0.regions',
      },
      { name: 'Upper trapezius.', note: treated('upper-trapezius', '', '') },
      {
        name: 'The second of two regions.',
        note: aNote((n) => {
          n.session.blocks = [
            block('soft-tissue-mobilization', 10, {
              regions: [
                { region: 'calf', side: 'left' },
                { region: 'soleus', side: '' },
              ],
            }),
          ]
        }),
      },
    ],
  },
  'laterality.region': {
    passes: [
      { name: 'Named where it was done.', note: aGoodNote() },
      {
        name: 'A part that borders on it.',
        note: treated('upper-trapezius', 'right', 'STM to the right shoulder girdle.'),
      },
      {
        name: 'Nothing about a place.',
        note: treated('knee-joint', 'right', 'Grade III mobilization, 3 bouts.'),
      },
      {
        name: 'Planned for another day.',
        note: treated('knee-joint', 'right', '', (n) => {
          n.plan.text = 'Add STM to the neck next visit.'
        }),
      },
      {
        name: 'Exercise is not hands-on work.',
        note: treated('knee-joint', 'right', 'Therapeutic exercise for the neck.'),
      },
    ],
    fails: [
      {
        name: 'The knee was treated, the text tells of the neck.',
        note: treated('knee-joint', 'right', 'STM to the neck 10 min.'),
        go: 'objective.text',
      },
      {
        name: 'The neck was treated, the text tells of the calf.',
        note: treated('c5-6', 'right', 'Soft tissue mobilization of the left calf.'),
      },
      {
        name: 'The shoulder was treated, the text tells of the hip.',
        note: treated('shoulder-joint', 'right', 'Joint mobilization of the hip, grade III.'),
      },
    ],
  },
}
