import type { DraftNote } from '../domain/note'
import { newFinding } from '../domain/new-note'
import type { ObjectiveFinding } from '../domain/note'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import type { Examples } from './example'

const story = (subjective: Partial<DraftNote['subjective']>) =>
  aGoodNote((n) => {
    n.subjective = { text: '', symptoms: '', limitations: [], ...subjective }
    n.assessment = { ...n.assessment, text: '', skill: '', painBefore: '' }
    n.objective.text = ''
    n.plan = { ...n.plan, text: '', goals: [] }
  })

const limited = (activity: string, baseline = '') => [{ id: 'l1', activity, baseline }]

const finding = (rest: Partial<ObjectiveFinding>): ObjectiveFinding => ({
  ...newFinding('f9'),
  ...rest,
})

/** The good note with other findings and another text about them. */
const examined = (text: string, ...findings: readonly ObjectiveFinding[]) =>
  aGoodNote((n) => {
    n.subjective.text = ''
    n.objective = { ...n.objective, text, findings: [...findings] }
    n.assessment = { ...n.assessment, text: '', skill: '' }
    n.plan = { ...n.plan, text: '', goals: [] }
    for (const b of n.session.blocks) b.purpose = []
  })

const wide =
  (text: string, ...regions: readonly string[]): Change =>
  (n) => {
    n.objective.text = text
    n.session.blocks = [
      block('soft-tissue-mobilization', 15, {
        regions: regions.map((region) => ({ region, side: '' as const })),
      }),
    ]
  }

export const necessityExamples: Examples = {
  'necessity.symptom': {
    passes: [
      { name: 'The symptom has its own box.', note: story({ symptoms: 'Right neck pain' }) },
      { name: 'The symptom stands in the text.', note: story({ text: 'Neck pain when turning.' }) },
      {
        name: 'A pain score tells that it hurts.',
        note: aNote((n) => {
          n.assessment.painBefore = '1'
        }),
      },
    ],
    fails: [
      { name: 'A blank note.', note: aNote(), go: 'subjective.symptoms' },
      { name: 'Pain is denied.', note: story({ symptoms: 'Denies pain.' }) },
      {
        name: 'A pain score of zero.',
        note: aNote((n) => {
          n.assessment.painBefore = '0'
        }),
      },
      { name: 'A dash in the box.', note: story({ symptoms: '-' }) },
    ],
  },
  'necessity.functional-limitation': {
    passes: [
      { name: 'The limitation is listed.', note: story({ limitations: limited('drive') }) },
      {
        name: 'The limitation stands in the text.',
        note: story({ text: 'Unable to reach overhead.' }),
      },
      {
        name: 'Sitting is limited, in words.',
        note: story({ text: 'Difficulty sitting more than 20 minutes.' }),
      },
    ],
    fails: [
      { name: 'A blank note.', note: aNote(), go: 'subjective.limitations' },
      { name: 'An empty row is no limitation.', note: story({ limitations: limited('  ') }) },
      {
        name: 'Pain alone says nothing about function.',
        note: story({ text: 'Neck pain, 6/10.' }),
      },
    ],
  },
  'necessity.baseline': {
    passes: [
      {
        name: 'A score beside the limitation.',
        note: story({ limitations: limited('drive', '3/10') }),
      },
      {
        name: 'A landmark of the body.',
        note: story({ limitations: limited('dress', 'hand to the right hip pocket') }),
      },
      {
        name: 'A score among the measures.',
        note: aNote((n) => {
          n.subjective.limitations = limited('drive', '')
          n.objective.scores = [
            { id: 's', measure: 'ndi', before: '20', beforeOn: '', now: '', goal: '' },
          ]
        }),
      },
      {
        name: 'A first score of today.',
        note: aNote((n) => {
          n.subjective.limitations = limited('drive', '')
          n.objective.scores = [
            { id: 's', measure: 'ndi', before: '', beforeOn: '', now: '12', goal: '' },
          ]
        }),
      },
      {
        name: 'The minutes stand in the limitation itself.',
        note: story({ limitations: limited('sit 20 min') }),
      },
      {
        name: 'A defined amount without a digit.',
        note: story({ limitations: limited('dress', 'needs moderate assist') }),
      },
      {
        name: 'The text says for how long.',
        note: story({ text: 'Unable to sit more than 20 minutes.' }),
      },
      { name: 'Nothing is limited yet: another rule asks.', note: aNote() },
    ],
    fails: [
      {
        name: 'The limitation has no amount.',
        note: story({ limitations: limited('drive') }),
        go: 'subjective.limitations.0.baseline',
      },
      { name: 'Poor is no amount.', note: story({ limitations: limited('drive', 'poor') }) },
      {
        name: 'The second of two has no amount.',
        note: story({
          limitations: [...limited('drive', '3/10'), { id: 'l2', activity: 'sleep', baseline: '' }],
        }),
        go: 'subjective.limitations.1.baseline',
      },
      {
        name: 'The text limits without an amount.',
        note: story({ text: 'Difficulty driving.' }),
        go: 'subjective.text',
      },
    ],
  },
  'necessity.history': {
    passes: [
      { name: 'Onset and cause.', note: story({ text: 'Began 3 weeks ago after lifting boxes.' }) },
      {
        name: 'After an operation.',
        note: story({ text: 'Status post right rotator cuff repair 6 weeks ago.' }),
      },
      {
        name: 'The level before.',
        note: story({ text: 'Previously independent with all activities.' }),
      },
    ],
    fails: [
      { name: 'A blank note.', note: aNote(), go: 'subjective.text' },
      { name: 'A symptom is no history.', note: story({ text: 'Neck pain, 6/10.' }) },
      {
        name: 'Only the limitation is told.',
        note: story({ limitations: limited('drive', '3/10') }),
      },
    ],
  },
  'necessity.examination': {
    passes: [
      {
        name: 'A finding names its region.',
        note: examined('', finding({ what: 'rotation', region: 'c5-6', before: '55' })),
      },
      {
        name: 'The text names finding and region.',
        note: examined('Cervical rotation right 55 degrees.'),
      },
      {
        name: 'One area was treated, so the words are about it.',
        note: aGoodNote((n) => {
          n.objective = {
            ...n.objective,
            findings: [],
            text: 'Rotation 55 degrees, end-feel firm.',
          }
        }),
      },
      {
        name: 'A region without a number yet.',
        note: examined('', finding({ what: 'hypomobile', region: 'c5-6' })),
      },
    ],
    fails: [
      { name: 'A blank note.', note: aNote(), go: 'objective.findings' },
      {
        name: 'A finding without a region.',
        note: examined('', finding({ what: 'rotation', before: '55' })),
        go: 'objective.findings',
      },
      { name: 'A region without a finding.', note: examined('', finding({ region: 'c5-6' })) },
    ],
  },
  'necessity.objective-finding': {
    passes: [
      {
        name: 'A measured finding in the treated region.',
        note: examined('', finding({ what: 'rotation', region: 'c5-6', before: '55' })),
      },
      {
        name: 'The text measures the neck.',
        note: examined('Cervical rotation right 55 degrees.'),
      },
      {
        name: 'A grade counts as a measure.',
        note: examined(
          '',
          finding({ kind: 'joint-play', what: 'PA', region: 'c5-6', before: 'hypomobile 2/6' }),
        ),
      },
      {
        name: 'A finding elsewhere is linked on purpose.',
        note: aGoodNote((n) => {
          n.objective = {
            ...n.objective,
            text: '',
            findings: [finding({ what: 'SLR', region: 'hamstrings', before: '45' })],
          }
          n.assessment.text = ''
          n.plan.text = ''
          for (const b of n.session.blocks) b.purpose = ['f9']
        }),
      },
    ],
    fails: [
      { name: 'No finding at all.', note: examined(''), go: 'objective.findings' },
      {
        name: 'The knee was measured, the neck treated.',
        note: examined('', finding({ what: 'flexion', region: 'knee-joint', before: '110' })),
      },
      {
        name: 'The text measures the knee, the neck was treated.',
        note: examined('Right knee flexion 110 degrees.'),
      },
      {
        name: 'A finding without a measure.',
        note: examined('', finding({ what: 'rotation', region: 'c5-6', before: 'less' })),
      },
    ],
  },
  'necessity.vague-area': {
    passes: [
      { name: 'Nothing vague is said.', note: aNote(wide('', 'upper-trapezius')) },
      {
        name: 'The blocks name the muscle.',
        note: aNote(wide('Treated multiple areas.', 'upper-trapezius')),
      },
      { name: 'Nothing is said at all.', note: aNote() },
    ],
    fails: [
      {
        name: 'Multiple areas.',
        note: aNote(wide('Soft tissue mobilization to multiple areas.')),
        go: 'objective.text',
      },
      {
        name: 'Various areas as needed.',
        note: aNote(wide('Soft tissue work to various areas as needed.')),
      },
      {
        name: 'Surrounding tissue.',
        note: aNote(wide('Soft tissue mobilization to surrounding tissue.')),
      },
    ],
  },
}
