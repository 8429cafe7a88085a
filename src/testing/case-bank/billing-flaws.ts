import { payer } from '../changes'
import type { Change } from '../a-note'
import { timed, visit, type BankCase, type Visit } from './a-case'
import { FROZEN_SHOULDER, HIP, KNEE_REPLACEMENT, TENNIS_ELBOW } from './limb-visits'
import { BY_ASSISTANT, JAW, LOW_BACK, NECK } from './spine-visits'

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

/** Notes with one thing wrong about codes, sides, time, people or modifiers. */
export const BILLING_FLAWS: readonly BankCase[] = [
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
  flaw('No payer', NECK, payer(''), 'visit.payer'),
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
