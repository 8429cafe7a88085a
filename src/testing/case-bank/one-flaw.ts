import { beside, pain, payer, plan } from '../changes'
import { block, type Change } from '../a-note'
import { timed, visit, type BankCase, type Visit } from './a-case'
import {
  ANKLE,
  BY_ASSISTANT,
  FROZEN_SHOULDER,
  HIP,
  JAW,
  KNEE_REPLACEMENT,
  LOW_BACK,
  LYMPHEDEMA,
  NECK,
  NECK_AND_ARM,
  TENNIS_ELBOW,
  THORACIC_THRUST,
} from './clean-visits'

const flaw = (
  name: string,
  told: Visit,
  change: Change,
  ...expects: BankCase['expects']
): BankCase => ({ name, kind: 'one flaw', note: visit(told, change), expects })

const line = (code: string, modifiers: string, units = '') => ({
  code,
  units,
  reason: '' as const,
  reasonText: '',
  modifiers,
  attested: false,
})

/** Notes with one thing wrong. */
export const ONE_FLAW: readonly BankCase[] = [
  flaw(
    'A technique without minutes',
    NECK,
    (n) => {
      const first = n.session.blocks[0]
      if (first) Object.assign(first, { minutes: '', start: '', end: '' })
    },
    'timing.minutes-possible',
  ),
  flaw(
    'A technique without a region',
    HIP,
    (n) => {
      const second = n.session.blocks[1]
      if (second) second.regions = []
    },
    'technique.with-region',
  ),
  flaw(
    'Two blocks of one therapist overlap',
    FROZEN_SHOULDER,
    (n) => {
      const second = n.session.blocks[1]
      if (second) Object.assign(second, { start: '11:20', end: '11:35' })
    },
    'timing.minutes-possible',
  ),
  flaw(
    'More units than the minutes give',
    JAW,
    (n) => {
      n.coding.lines = [line('97140', '', '2')]
    },
    'timing.units-supported',
  ),
  flaw(
    'Modifier 51',
    LOW_BACK,
    (n) => {
      n.coding.lines = [line('97140', '51')]
    },
    'modifiers.never',
  ),
  flaw(
    'A code that is no longer billable',
    LOW_BACK,
    (n) => {
      n.visit.diagnoses = [{ code: 'M54.5', label: '' }]
    },
    'diagnosis.billable',
  ),
  flaw(
    'An open side where sides exist',
    FROZEN_SHOULDER,
    (n) => {
      n.visit.diagnoses = [{ code: 'M75.00', label: '' }]
    },
    'diagnosis.sided',
  ),
  flaw(
    'The diagnosis is left, the treatment right',
    FROZEN_SHOULDER,
    (n) => {
      n.visit.diagnoses = [{ code: 'M75.02', label: '' }]
    },
    ['diagnosis.side-agrees', 'laterality.diagnosis-block'],
  ),
  flaw(
    'The text treats the other side',
    TENNIS_ELBOW,
    (n) => {
      n.objective.text =
        'Left extensor origin tender 3+, fibrous thickening 2 cm distal to the left epicondyle.'
    },
    ['laterality.text-block', 'laterality.text', 'diagnosis.side-in-text'],
  ),
  flaw(
    'The diagnosis is of the shoulder, the treatment of the hip',
    HIP,
    (n) => {
      n.visit.diagnoses = [{ code: 'M75.02', label: '' }]
    },
    ['diagnosis.region-fits', 'technique.fits-condition'],
  ),
  flaw(
    'No response at all',
    NECK,
    (n) => {
      n.assessment = { ...n.assessment, text: '', painAfter: '', skill: n.assessment.skill }
      for (const f of n.objective.findings) f.after = ''
    },
    'response.present',
  ),
  flaw(
    'Only "tolerated well"',
    NECK,
    (n) => {
      n.assessment = {
        ...n.assessment,
        text: 'Tolerated treatment well.',
        painAfter: '',
        painBefore: '',
      }
      for (const f of n.objective.findings) f.after = ''
    },
    ['response.vague', 'response.measured'],
  ),
  flaw(
    'Nothing says why a therapist was needed',
    HIP,
    (n) => {
      n.assessment.skill = ''
      n.plan.text =
        'Hip distraction and soft-tissue mobilization until 25 degrees of rotation are held.'
    },
    'skilled.decision',
  ),
  flaw(
    'No functional limitation',
    JAW,
    (n) => {
      n.subjective.text = 'Right jaw pain since a long dental visit 3 weeks ago, none before.'
      n.subjective.symptoms = 'Right jaw pain'
      n.subjective.limitations = []
    },
    'necessity.functional-limitation',
  ),
  flaw(
    'No objective finding for the technique',
    LOW_BACK,
    (n) => {
      n.objective = { ...n.objective, text: 'Observed walking in without a limp.', findings: [] }
      n.assessment.text =
        'Pain fell from 6/10 to 4/10. Standing time is up from 10 to 15 minutes since last week.'
      n.assessment.skill =
        'Grade IV selected; dosage reduced in the last set when the patient became guarded.'
    },
    ['necessity.objective-finding', 'technique.finding-supports', 'necessity.restricted-motion'],
  ),
  flaw('Only "continue POC"', HIP, plan('Continue POC.'), 'plan.vague'),
  flaw(
    'No goal',
    ANKLE,
    (n) => {
      n.plan.goals = []
    },
    'plan.goal',
  ),
  flaw(
    'A technique that the plan does not name',
    NECK,
    (n) => {
      n.plan.planned = ['joint']
      n.plan.text =
        'Progress joint mobilization to end-range rotation because 10 degrees are still missing.'
    },
    'plan.performed-in-plan',
  ),
  flaw(
    'Needling written into soft-tissue work',
    NECK,
    (n) => {
      const second = n.session.blocks[1]
      if (second) second.detail = 'Dry needling to levator scapulae, two points.'
    },
    ['exclusions.not-97140', 'exclusions.needling'],
  ),
  flaw(
    'TENS during the mobilization, no block of its own',
    FROZEN_SHOULDER,
    (n) => {
      n.objective.text += ' TENS to the right shoulder for 15 min while resting.'
    },
    'exclusions.electrical-stimulation',
  ),
  flaw('Massage on the same day', NECK, beside(block('97124', 8)), [
    'exclusions.not-97140',
    'pairs.never',
  ]),
  flaw(
    'An aide gave the soft-tissue work',
    HIP,
    (n) => {
      n.people.push({
        id: 'aide',
        name: 'L. Brandt',
        credential: 'aide',
        supervisor: '',
        guided: false,
      })
      const second = n.session.blocks[1]
      if (second) second.performer = 'aide'
    },
    ['performer.entitled', 'performer.not-billable'],
  ),
  flaw(
    'The assistant names no supervisor',
    { ...BY_ASSISTANT, people: [{ id: 'me', credential: 'PTA' }] },
    (n) => {
      n.coding.lines = [line('97140', 'CQ GP'), line('97110', 'CQ GP')]
    },
    'performer.assistant-supervisor',
  ),
  flaw(
    'Minutes and clock times differ',
    KNEE_REPLACEMENT,
    (n) => {
      const first = n.session.blocks[0]
      if (first) first.minutes = '15'
    },
    'timing.minutes-agree',
  ),
  flaw(
    'Group exercise counted one-on-one',
    LOW_BACK,
    (n) => {
      const second = n.session.blocks[1]
      if (second) second.detail = 'Exercises in a group of three patients.'
    },
    'exclusions.group',
  ),
  flaw(
    'Drainage without lymphedema',
    LYMPHEDEMA,
    (n) => {
      n.visit.diagnoses = [{ code: 'R60.0', label: '' }]
    },
    ['technique.lymphedema', 'lymphatic.diagnosis'],
  ),
  flaw(
    'Thrust beside osteoporosis',
    THORACIC_THRUST,
    (n) => {
      n.visit.diagnoses.push({ code: 'M81.0', label: '' })
      n.subjective.text = n.subjective.text.replace('No osteoporosis, no steroids', 'No steroids')
    },
    'technique.precaution',
  ),
  flaw(
    'An adverse event without words',
    NECK,
    (n) => {
      n.assessment.adverse = 'yes'
    },
    'response.adverse',
  ),
  flaw('Pain of 14 out of 10', NECK_AND_ARM, pain('14', '3'), 'response.pain-scale'),
  flaw('No payer', NECK, payer(''), 'visit.payer'),
  flaw(
    'Better in words, worse in numbers',
    HIP,
    (n) => {
      n.assessment.text = 'Improved after distraction.'
      n.assessment.painBefore = '3'
      n.assessment.painAfter = '6'
      for (const f of n.objective.findings) [f.before, f.after] = [f.after, f.before]
    },
    ['response.claim-agrees', 'outcome.claim'],
  ),
  flaw(
    'Two timed regions said to be at once, without the statement',
    TENNIS_ELBOW,
    (n) => {
      const [first, second] = n.session.blocks
      if (first && second) {
        second.sameTimeAs = first.id
        second.start = first.start
        second.end = first.end
        second.minutes = first.minutes
      }
    },
    ['timing.same-time', 'timing.minutes-possible'],
  ),
  flaw(
    'Four minutes billed as a unit nobody reports',
    {
      ...JAW,
      blocks: [
        timed('tmj-mobilization', '12:13-12:17', [['tmj', 'right']], {
          parameters: { grade: 'II' },
        }),
      ],
    },
    () => undefined,
    'timing.short-service',
  ),
]
