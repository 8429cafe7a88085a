import { beside, pain, plan } from '../changes'
import { block, type Change } from '../a-note'
import { visit, type BankCase, type Visit } from './a-case'
import { ANKLE, HIP, LYMPHEDEMA } from './limb-visits'
import { JAW, LOW_BACK, NECK, NECK_AND_ARM, THORACIC_THRUST } from './spine-visits'

const flaw = (
  name: string,
  told: Visit,
  change: Change,
  ...expects: BankCase['expects']
): BankCase => ({ name, kind: 'one flaw', note: visit(told, change), expects })

/** Notes with one thing wrong about why the treatment was needed and what it did. */
export const NECESSITY_FLAWS: readonly BankCase[] = [
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
  flaw('Massage on the same day', NECK, beside(block('97124', 8)), [
    'exclusions.not-97140',
    'pairs.never',
  ]),
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
]
