import { newFinding } from '../domain/new-note'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import {
  at,
  drainage,
  mobilization,
  objective,
  payer,
  plan,
  softTissue,
  thrust,
  treated,
} from '../testing/changes'
import type { Examples } from './example'

const stretch = () => block('passive-stretch', 10, at('hamstrings', 'right'))
const found =
  (kind: 'length' | 'range' | 'palpation', region: string, before: string): Change =>
  (n) => {
    n.objective.findings = [{ ...newFinding('f9'), kind, what: 'SLR', region, before }]
  }

export const techniqueExamples: Examples = {
  'technique.with-region': {
    passes: [
      { name: 'Two techniques, each with its region.', note: aGoodNote() },
      {
        name: 'Several regions of one technique.',
        note: treated([
          block('myofascial-release', 15, {
            regions: [...at('masseter', 'both').regions, ...at('temporalis', 'both').regions],
          }),
        ]),
      },
      {
        name: 'The region stands in the words of the block.',
        note: treated([
          block('joint-mobilization', 12, { detail: 'Right shoulder, inferior glide.' }),
        ]),
      },
    ],
    fails: [
      { name: 'A blank note.', note: aNote(), go: 'session.blocks' },
      {
        name: 'Only exercise was given.',
        note: treated([block('97110', 15)]),
        go: 'session.blocks',
      },
      {
        name: 'The second technique has no region.',
        note: treated([mobilization(), block('muscle-energy', 8)]),
        go: 'session.blocks.1.regions',
      },
      {
        name: 'A region row was opened and left blank.',
        note: treated([block('joint-mobilization', 12, at(''))]),
        go: 'session.blocks.0.regions',
      },
    ],
  },
  'technique.named-in-text': {
    passes: [
      {
        name: 'The text names what the block records.',
        note: treated(
          [mobilization()],
          [],
          objective('Joint mobilization grade III performed at C5-6.'),
        ),
      },
      { name: 'No technique in the text.', note: treated([mobilization()]) },
      {
        name: 'Myofascial release was planned.',
        note: treated([mobilization()], [], plan('Myofascial release to the upper trapezius.')),
      },
      {
        name: 'Suboccipital release is soft-tissue work.',
        note: treated([softTissue()], [], objective('Suboccipital release performed.')),
      },
      {
        name: 'Thrust was not performed.',
        note: treated([mobilization()], [], objective('No thrust manipulation performed.')),
      },
    ],
    fails: [
      {
        name: 'Manual traction was given, without a block.',
        note: treated(
          [mobilization()],
          [],
          objective('Manual cervical traction performed for 5 minutes.'),
        ),
        go: 'session.blocks',
      },
      {
        name: 'A thrust is not covered by a mobilization.',
        note: treated([mobilization()], [], objective('Thrust manipulation performed at T4.')),
      },
      {
        name: 'Myofascial release was done, mobilization recorded.',
        note: treated(
          [mobilization()],
          [],
          objective('Myofascial release performed to right upper trapezius.'),
        ),
      },
    ],
  },
  'technique.parameters': {
    passes: [
      { name: 'A mobilization with its grade.', note: treated([mobilization()]) },
      {
        name: 'The grade stands in the text.',
        note: treated([mobilization('c5-6', '')], [], objective('Grade III at C5-6.')),
      },
      { name: 'Soft tissue has no grade.', note: treated([softTissue()]) },
      { name: 'A thrust at a named segment.', note: treated([thrust('t4-5')]) },
      {
        name: 'A thrust at the whole spine with its segment beside it.',
        note: treated([thrust('thoracic-spine', 'T4')]),
      },
    ],
    fails: [
      {
        name: 'A mobilization without a grade.',
        note: treated([softTissue(), mobilization('c5-6', ' ')]),
        go: 'session.blocks.1.parameters',
      },
      {
        name: 'A thrust somewhere in the back.',
        note: treated([thrust('thoracic-spine')]),
        go: 'session.blocks.0.parameters',
      },
      {
        name: 'A rib mobilized without a grade.',
        note: treated([block('rib-mobilization', 8, at('upper-ribs', 'left'))]),
      },
    ],
  },
  'technique.fits-condition': {
    passes: [
      { name: 'Neck pain, mobilized.', note: treated([mobilization()], ['M54.2']) },
      { name: 'Lymphedema, drained.', note: treated([drainage()], ['I89.0']) },
      {
        name: 'One of two diagnoses asks for it.',
        note: treated([drainage()], ['M54.2', 'I89.0']),
      },
      { name: 'No diagnosis yet.', note: treated([mobilization()]) },
    ],
    fails: [
      {
        name: 'Neck pain, lymph drained.',
        note: treated([drainage()], ['M54.2']),
        go: 'session.blocks.0.intervention',
      },
      { name: 'A scar, joint mobilized.', note: treated([mobilization()], ['L90.5']) },
      {
        name: 'Lymphedema, traction.',
        note: treated([drainage(), block('manual-traction', 8, at('cervical-spine'))], ['I89.0']),
        go: 'session.blocks.1.intervention',
      },
      {
        name: 'We hold nothing about the diagnosis.',
        note: treated([mobilization()], ['G20.A1']),
        state: 'unknown',
      },
    ],
  },
  'technique.lymphedema': {
    passes: [
      { name: 'Lymphedema under Medicare.', note: treated([drainage()], ['I89.0']) },
      {
        name: 'Lymphedema after mastectomy is second in the list.',
        note: treated([drainage()], ['M25.511', 'I97.2']),
      },
      {
        name: 'Another payer does not ask.',
        note: treated([drainage()], ['M54.2'], payer('midpoint')),
      },
      { name: 'Nothing was drained.', note: treated([mobilization()], ['M54.2']) },
    ],
    fails: [
      {
        name: 'Neck pain with swelling under Medicare.',
        note: treated([drainage()], ['M54.2']),
        go: 'visit.diagnoses',
      },
      { name: 'Venous insufficiency is not lymphedema.', note: treated([drainage()], ['I87.2']) },
      {
        name: 'Swelling alone, Medicare Advantage.',
        note: treated([drainage()], ['R60.0'], payer('medicare-advantage')),
      },
      { name: 'No diagnosis yet.', note: treated([drainage()]) },
      {
        name: 'Other lymphatic disorder: ask the payer.',
        note: treated([drainage()], ['I89.8']),
        state: 'unknown',
      },
    ],
  },
  'technique.stretch-wording': {
    passes: [
      { name: 'Nobody stretched.', note: treated([softTissue()]) },
      {
        name: 'Length was measured.',
        note: treated([stretch()], [], found('length', 'hamstrings', '45')),
      },
      {
        name: 'The end-feel is described.',
        note: treated([stretch()], [], objective('Stretched to a firm end-feel.')),
      },
    ],
    fails: [
      {
        name: 'A stretch without a measure.',
        note: treated([stretch()]),
        go: 'objective.findings',
      },
      {
        name: 'Only tenderness was graded.',
        note: treated([stretch()], [], found('palpation', 'hamstrings', '2+')),
      },
      {
        name: 'Another part was measured.',
        note: treated([stretch()], [], found('range', 'c5-6', '55')),
      },
    ],
  },
  'technique.massage-wording': {
    passes: [
      { name: 'Nobody speaks of massage.', note: treated([softTissue()]) },
      {
        name: 'Massage has its own block.',
        note: treated([softTissue(), block('97124', 8)], [], objective('Massage to the low back.')),
      },
      {
        name: 'Self-massage at home is not ours.',
        note: treated([softTissue()], [], objective('Taught self-massage as home program.')),
      },
      {
        name: 'Massage is planned.',
        note: treated([softTissue()], [], plan('Massage to the upper trapezius.')),
      },
    ],
    fails: [
      {
        name: 'Relaxing massage.',
        note: treated([softTissue({ detail: 'Relaxing massage performed to the upper back.' })]),
        go: 'session.blocks.0.detail',
      },
      {
        name: 'Effleurage and petrissage.',
        note: treated(
          [softTissue()],
          [],
          objective('Effleurage and petrissage applied to the right calf.'),
        ),
      },
      {
        name: 'Friction massage.',
        note: treated(
          [softTissue()],
          [],
          objective('Cross-friction massage performed to the patellar tendon.'),
        ),
      },
    ],
  },
}
