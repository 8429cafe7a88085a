import { aGoodNote, block } from '../testing/a-note'
import { at, mobilization, objective, softTissue, treated } from '../testing/changes'
import { aimedAt, finding, found } from '../testing/examined'
import type { Examples } from './example'

const onTheLeft = finding('range', 'rotation', '55', 'c5-6', 'left')
const onTheRight = (rest: Parameters<typeof block>[2] = {}) =>
  block('joint-mobilization', 12, { ...at('c5-6', 'right'), parameters: { grade: 'III' }, ...rest })
const knee = finding('range', 'flexion', '95', 'knee-joint', 'right', { id: 'knee' })
const neck = finding('range', 'rotation', '55', 'c5-6', 'right', { id: 'neck' })

export const chainExamples: Examples = {
  'chain.technique-has-impairment': {
    passes: [
      { name: 'Every technique is linked.', note: aGoodNote() },
      {
        name: 'Nothing is linked, but region and kind match.',
        note: aGoodNote((n) => {
          for (const b of n.session.blocks) b.purpose = []
        }),
      },
      {
        name: 'The finding of the other side was named for it.',
        note: treated([onTheRight({ purpose: ['left'] })], [], found({ ...onTheLeft, id: 'left' })),
      },
      {
        name: 'Named for a limitation.',
        note: treated(
          [onTheRight({ purpose: ['drive'] })],
          [],
          found(onTheLeft),
          aimedAt({ drive: 'drive' }, {}),
        ),
      },
      {
        name: 'Named for a finding without a region or a name.',
        note: treated(
          [onTheRight({ purpose: ['bare'] }), softTissue({ purpose: ['named'] })],
          [],
          found(
            finding('range', '', '55', '', '', { id: 'bare' }),
            finding('range', 'rotation', '50', '', '', { id: 'named' }),
          ),
        ),
      },
      {
        name: 'The text tells of the right side.',
        note: treated(
          [onTheRight()],
          [],
          found(onTheLeft),
          objective('Right C5-6 hypomobile 2/6.'),
        ),
      },
      {
        name: 'The remark names the goal.',
        note: treated(
          [onTheRight({ detail: 'Goal: check the blind spot without pain in 4 weeks.' })],
          [],
          found(onTheLeft),
        ),
      },
      { name: 'No listed finding: another rule asks.', note: treated([onTheRight()]) },
    ],
    fails: [
      {
        name: 'The left side was found stiff, the right one treated.',
        note: treated([onTheRight()], [], found(onTheLeft)),
        go: 'session.blocks.0.purpose',
      },
      {
        name: 'The link leads to a finding that was removed, and none of this side is left.',
        note: treated([onTheRight({ purpose: ['gone'] })], [], found(onTheLeft)),
        go: 'session.blocks.0.purpose',
      },
      {
        name: 'The second technique is of the other side.',
        note: treated(
          [mobilization('c5-6'), softTissue()],
          [],
          found(onTheLeft, finding('palpation', 'taut band', '2+', 'upper-trapezius', 'left')),
        ),
        go: 'session.blocks.1.purpose',
      },
    ],
  },
  'chain.impairment-has-goal': {
    passes: [
      {
        name: 'A finding without a region may be of any.',
        note: treated(
          [mobilization()],
          [],
          found(finding('range', 'rotation', '55')),
          aimedAt({ r: 'reach overhead' }, {}),
        ),
      },
      { name: 'One limitation, one goal, nothing linked.', note: aGoodNote() },
      { name: 'No goal yet.', note: treated([mobilization()], [], found(neck)) },
      {
        name: 'No listed finding.',
        note: treated([mobilization()], [], aimedAt({ a: 'drive' }, {})),
      },
      {
        name: 'Linked by the writer.',
        note: treated(
          [mobilization()],
          [],
          found({ ...neck, goals: ['walk'] }),
          aimedAt({ walk: 'walk 2 blocks' }, {}),
        ),
      },
      {
        name: 'Linked through the technique that is for both.',
        note: treated(
          [mobilization('c5-6', 'III', { purpose: ['neck', 'walk'] })],
          [],
          found(neck),
          aimedAt({}, { walk: 'Walk 2 blocks looking around' }),
        ),
      },
      {
        name: 'An activity of the whole body.',
        note: treated([mobilization()], [], found(neck, knee), aimedAt({ s: 'sleep 3 hours' }, {})),
      },
    ],
    fails: [
      {
        name: 'A knee finding, and a goal overhead.',
        note: treated(
          [mobilization()],
          [],
          found(neck, knee),
          aimedAt({ r: 'reach overhead' }, {}),
        ),
        go: 'objective.findings.1',
      },
      {
        name: 'The goal names another region.',
        note: treated(
          [mobilization()],
          [],
          found(knee),
          aimedAt({}, { g: 'Turn the neck 70 degrees in 4 weeks' }),
        ),
        go: 'objective.findings.0',
      },
      {
        name: 'Two findings of the neck, and the goal is the stairs.',
        note: treated(
          [mobilization()],
          [],
          found(neck, finding('range', 'flexion', '30', 'c5-6')),
          aimedAt({}, { g: 'Climb stairs without a rail' }),
        ),
        go: 'objective.findings.0',
      },
    ],
  },
  'chain.goal-is-served': {
    passes: [
      { name: 'Exercise may serve it.', note: aGoodNote() },
      {
        name: 'One goal alone is what the visit is for.',
        note: treated([mobilization()], [], found(knee), aimedAt({ r: 'reach overhead' }, {})),
      },
      {
        name: 'Each goal has its finding.',
        note: treated(
          [mobilization()],
          [],
          found(neck, knee),
          aimedAt({ r: 'reach overhead' }, { s: 'Climb stairs' }),
        ),
      },
      {
        name: 'A technique is for the second goal.',
        note: treated(
          [mobilization('c5-6', 'III', { purpose: ['s'] })],
          [],
          found(neck),
          aimedAt({ r: 'reach overhead' }, { s: 'Climb stairs' }),
        ),
      },
      {
        name: 'Nothing was listed: other rules ask.',
        note: treated(
          [mobilization()],
          [],
          aimedAt({ r: 'reach overhead' }, { s: 'Climb stairs' }),
        ),
      },
    ],
    fails: [
      {
        name: 'Nothing of the visit leads to the stairs.',
        note: treated(
          [mobilization()],
          [],
          found(neck),
          aimedAt({ r: 'reach overhead' }, { s: 'Climb stairs' }),
        ),
        go: 'plan.goals.0',
      },
      {
        name: 'A limitation of the arm, and only the knee was treated.',
        note: treated(
          [mobilization('knee-joint')],
          [],
          found(knee),
          aimedAt({ g: 'grip a jar' }, { s: 'Climb stairs' }),
        ),
        go: 'subjective.limitations.0',
      },
      {
        name: 'The writer tied every finding to the other goal.',
        note: treated(
          [mobilization()],
          [],
          found({ ...neck, goals: ['d'] }),
          aimedAt({ d: 'drive' }, { s: 'Sleep 5 hours' }),
        ),
        go: 'plan.goals.0',
      },
    ],
  },
}
