import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** One question that a person answers about a chart. */
export interface Question {
  /** For ever the same: answers are kept under it. */
  readonly id: string
  readonly asks: MessageDescriptor
  /** Rules whose findings are shown beside it. A name that ends in a full stop stands for the whole family. */
  readonly rules: readonly string[]
  /** It is answered by the note's signatures. */
  readonly bySignatures?: true
}

/** What a chart is asked, in the order in which a chart is read. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'certified',
    asks: msg`Does a certified plan of care, or a signed order, cover this visit?`,
    rules: [
      'clocks.plan-first',
      'clocks.certification',
      'clocks.order-exception',
      'clocks.recertification',
    ],
  },
  {
    id: 'diagnosis',
    asks: msg`Is the diagnosis specific, and does it support the techniques?`,
    rules: [
      'diagnosis.billable',
      'diagnosis.region-fits',
      'diagnosis.symptom-code-alone',
      'technique.fits-condition',
    ],
  },
  {
    id: 'sides',
    asks: msg`Do regions and sides agree in diagnosis, findings, treatment and text?`,
    rules: ['laterality.', 'diagnosis.sided', 'diagnosis.side-agrees'],
  },
  {
    id: 'need',
    asks: msg`Does it say what the patient cannot do, with a starting point that can be measured?`,
    rules: ['necessity.symptom', 'necessity.functional-limitation', 'necessity.baseline'],
  },
  {
    id: 'objective',
    asks: msg`Is there an objective finding for each technique?`,
    rules: [
      'necessity.objective-finding',
      'necessity.vague-area',
      'chain.technique-has-impairment',
      'technique.restricted-motion',
      'technique.tissue-finding',
    ],
  },
  {
    id: 'precautions',
    asks: msg`Were precautions asked about where the technique calls for it?`,
    rules: ['screening.', 'technique.precaution'],
  },
  {
    id: 'technique',
    asks: msg`Is each technique named, with its region and how it was done?`,
    rules: ['technique.with-region', 'technique.named-in-text', 'technique.parameters'],
  },
  {
    id: 'minutes',
    asks: msg`Are minutes written for each technique, and are they possible?`,
    rules: [
      'timing.minutes-possible',
      'timing.minutes-agree',
      'timing.approximate',
      'payers.technique-minutes',
    ],
  },
  {
    id: 'clock',
    asks: msg`Do total minutes, or time in and out, agree with the minutes of the techniques?`,
    rules: ['timing.in-and-out', 'timing.totals', 'timing.clock-agrees-with-text'],
  },
  {
    id: 'units',
    asks: msg`Do the minutes support the units?`,
    rules: [
      'timing.units-supported',
      'timing.units-reduced',
      'timing.tie',
      'timing.short-service',
      'timing.daily-limit',
    ],
  },
  {
    id: 'contact',
    asks: msg`Was the timed care one-on-one, and no minute counted twice?`,
    rules: ['timing.one-on-one', 'timing.same-time', 'performer.joint-minutes'],
  },
  {
    id: 'who',
    asks: msg`Is it clear who treated, with credential and supervision?`,
    rules: [
      'performer.named',
      'performer.entitled',
      'performer.assistant-supervisor',
      'performer.student',
      'performer.not-billable',
    ],
  },
  {
    id: 'skilled',
    asks: msg`Does it show why a therapist's skill was needed?`,
    rules: ['skilled.decision', 'skilled.maintenance', 'technique.massage-wording'],
  },
  {
    id: 'response',
    asks: msg`Is the response to treatment recorded, and measured?`,
    rules: ['response.present', 'response.measured', 'response.vague', 'response.adverse'],
  },
  {
    id: 'goals',
    asks: msg`Is the treatment linked to a goal that can be measured?`,
    rules: [
      'plan.goal',
      'plan.goal-measurable',
      'chain.impairment-has-goal',
      'chain.goal-is-served',
    ],
  },
  {
    id: 'plan',
    asks: msg`Is what was done in the plan of care, with frequency and duration?`,
    rules: ['plan.techniques-named', 'plan.performed-in-plan', 'plan.frequency'],
  },
  {
    id: 'progress',
    asks: msg`Is progress reported in time, and does the plan follow from it?`,
    rules: ['clocks.progress-report', 'response.progress', 'outcome.scored-again', 'plan.vague'],
  },
  {
    id: 'modifiers',
    asks: msg`Are the modifiers right, and is distinct service explained where one says so?`,
    rules: ['modifiers.', 'pairs.distinct', 'pairs.never', 'payers.plan-modifier'],
  },
  {
    id: 'signed',
    asks: msg`Did everyone sign who has to, with date and credential?`,
    rules: [],
    bySignatures: true,
  },
  {
    id: 'own-words',
    asks: msg`Are the words about this visit, and not taken over from another one?`,
    // The rules tell the likeness of notes to their writer alone.
    rules: [],
  },
]

export const QUESTION_IDS: readonly string[] = QUESTIONS.map(({ id }) => id)
