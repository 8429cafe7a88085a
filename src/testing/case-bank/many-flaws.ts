import { block } from '../a-note'
import { beside } from '../changes'
import { timed, visit, type BankCase, type Visit } from './a-case'
import { FROZEN_SHOULDER, HIP, LYMPHEDEMA } from './limb-visits'
import { LOW_BACK, NECK } from './spine-visits'

const line = (code: string, modifiers: string, units = '') => ({
  code,
  units,
  reason: '' as const,
  reasonText: '',
  modifiers,
  attested: false,
})

const NOTHING_BUT_TIME: Visit = {
  codes: ['M54.2'],
  timeIn: '9:00',
  timeOut: '9:30',
  blocks: [timed('soft-tissue-mobilization', '9:02-9:28', [['upper-trapezius', 'both']])],
}

const WORDS_OF_SKILL =
  'Skilled manual therapy medically necessary. Skilled intervention required. Hypomobile, end-feel, grade III, graded, re-assessed, one-on-one, joint play, capsular, functional goal, progress, plan of care, skilled therapist, measurable, objective.'

const STUFFED: Visit = {
  codes: ['M54.2'],
  timeIn: '9:00',
  timeOut: '9:30',
  blocks: [timed('joint-mobilization', '9:02-9:28', [['c4-5', 'right']])],
  subjective: 'Functional limitation. Pain. Activities of daily living. Prior level of function.',
  objective: WORDS_OF_SKILL,
  assessment: WORDS_OF_SKILL,
  plan: 'Continue plan of care. Functional goals. Frequency and duration per plan of care.',
}

const WORDY =
  'The patient arrived on time today and was pleasant and cooperative throughout the whole of the session, which took place in the usual treatment room. The patient was greeted, the reason for the visit was discussed at length, and all questions were answered. The patient was positioned comfortably and the treatment was then provided as on previous occasions. The patient tolerated the treatment well and had no complaints, left the clinic in good spirits and will be seen again as scheduled. '

const EMPTY: Visit = {
  codes: ['M54.59'],
  timeIn: '13:00',
  timeOut: '13:40',
  blocks: [
    timed('soft-tissue-mobilization', '13:05-13:20', [['lumbar-paraspinals', 'both']]),
    timed('97110', '13:22-13:37'),
  ],
  subjective: WORDY,
  objective: WORDY,
  assessment: WORDY,
  plan: `${WORDY}Continue as before.`,
}

const MISSING_EVERYTHING = [
  'necessity.functional-limitation',
  'necessity.objective-finding',
  'skilled.decision',
  'plan.goal',
] as const

/** Notes wrong in several ways, notes of the right words, notes of many words. */
export const MANY_FLAWS: readonly BankCase[] = [
  {
    name: 'A diagnosis, a technique and minutes, nothing else',
    kind: 'several flaws',
    note: visit(NOTHING_BUT_TIME),
    expects: [
      ...MISSING_EVERYTHING,
      'response.present',
      'necessity.symptom',
      'necessity.history',
      'plan.frequency',
    ],
  },
  {
    name: 'Three modifiers too many and a unit too many',
    kind: 'several flaws',
    note: visit(NECK, (n) => {
      n.coding.lines = [line('97140', '51 50 GP GO', '3')]
    }),
    expects: [
      'modifiers.never',
      'modifiers.not-for-therapy',
      'modifiers.discipline',
      'timing.units-supported',
    ],
  },
  {
    name: 'Massage words, heat and no skill',
    kind: 'several flaws',
    note: visit(LOW_BACK, (n) => {
      const first = n.session.blocks[0]
      if (first) first.detail = 'Relaxing effleurage and petrissage after a hot pack for 10 min.'
      n.assessment.skill = ''
    }),
    expects: [
      'skilled.decision',
      'technique.massage-wording',
      ['exclusions.modality', 'exclusions.not-97140'],
    ],
  },
  {
    name: 'Wrong side twice and an open code',
    kind: 'several flaws',
    note: visit(FROZEN_SHOULDER, (n) => {
      n.visit.diagnoses = [
        { code: 'M75.02', label: '' },
        { code: 'M25.519', label: '' },
      ]
      n.subjective.text = n.subjective.text.replace('Right shoulder', 'Left shoulder')
    }),
    expects: [
      ['diagnosis.side-agrees', 'laterality.diagnosis-block'],
      'diagnosis.sided',
      ['laterality.text-block', 'laterality.text'],
    ],
  },
  {
    name: 'Times that cannot be and an aide',
    kind: 'several flaws',
    note: visit(HIP, (n) => {
      n.people.push({
        id: 'x',
        name: 'L. Brandt',
        credential: 'LMT',
        supervisor: '',
        guided: false,
      })
      const [first, second] = n.session.blocks
      if (first) Object.assign(first, { start: '10:48', end: '10:33' })
      if (second) second.performer = 'x'
    }),
    expects: ['timing.minutes-possible', ['performer.entitled', 'performer.not-billable']],
  },
  {
    name: 'Drainage for heart failure, for months',
    kind: 'several flaws',
    note: visit(LYMPHEDEMA, (n) => {
      n.visit.diagnoses = [{ code: 'I50.9', label: '' }]
      n.plan.text = 'Continue drainage.'
      n.plan.goals = []
      n.objective.findings = []
      n.objective.text = 'Both legs swollen.'
      n.assessment.text = 'Feels lighter.'
    }),
    expects: [['technique.lymphedema', 'lymphatic.diagnosis'], 'technique.precaution', 'plan.goal'],
  },
  {
    name: 'Both massage and chiropractic beside it',
    kind: 'several flaws',
    note: visit(NECK, beside(block('97124', 8), block('98940', 5)), (n) => {
      n.assessment.painAfter = ''
      n.assessment.text = 'Tolerated well.'
      for (const f of n.objective.findings) f.after = ''
    }),
    expects: [
      ['exclusions.not-97140', 'pairs.never'],
      ['response.vague', 'response.measured'],
    ],
  },
  {
    name: 'A thrust without screening by an assistant',
    kind: 'several flaws',
    note: visit({
      codes: ['M54.2'],
      timeIn: '9:00',
      timeOut: '9:20',
      people: [{ id: 'me', credential: 'PTA', supervisor: 'R. Haddad, PT' }],
      blocks: [
        timed('thrust-manipulation', '9:02-9:12', [['c2-3', 'right']], {
          parameters: { segment: 'C2-3' },
        }),
      ],
      subjective: 'Neck pain since Monday.',
      objective: 'C2-3 stiff.',
      assessment: 'Pain 5/10 to 3/10.',
      plan: 'Thrust again.',
    }),
    expects: [
      'performer.thrust-by-assistant',
      ['skilled.screening', 'screening.before-thrust'],
      'skilled.decision',
      'plan.goal',
      'necessity.functional-limitation',
    ],
  },
  ...(
    [
      ['Right words, no content, Medicare', STUFFED],
      ['Right words, no content, midpoint payer', { ...STUFFED, payer: 'midpoint' }],
      [
        'Right words in every box',
        { ...STUFFED, subjective: WORDS_OF_SKILL, plan: WORDS_OF_SKILL },
      ],
    ] as const
  ).map(([name, told]): BankCase => ({
    name,
    kind: 'stuffed',
    note: visit(told),
    expects: [
      ['necessity.functional-limitation', 'necessity.baseline'],
      ['necessity.objective-finding', 'technique.finding-supports'],
      ['response.present', 'response.measured'],
      ['plan.goal', 'plan.goal-measurable'],
      ['plan.frequency', 'plan.vague'],
      ['skilled.decision', 'wording.stuffed'],
    ],
  })),
  ...(
    [
      ['Four long boxes, nothing in them', EMPTY],
      ['Four long boxes, commercial payer', { ...EMPTY, payer: 'full-fifteen' }],
      ['A long story about the day', { ...EMPTY, subjective: WORDY.repeat(3), plan: WORDY }],
    ] as const
  ).map(([name, told]): BankCase => ({
    name,
    kind: 'wordy',
    note: visit(told),
    expects: [
      ...MISSING_EVERYTHING,
      'necessity.symptom',
      ['response.vague', 'response.measured', 'response.present'],
      ['plan.frequency', 'plan.vague'],
    ],
  })),
]
