import { NO_CARE_DATES } from '../domain/plan-of-care'
import { aGoodNote, aNote, type Change } from '../testing/a-note'
import { plan } from '../testing/changes'
import type { Examples } from './example'

const noPlan: Change = (note) => {
  note.plan = {
    text: '',
    goals: [],
    planned: [],
    frequency: '',
    duration: '',
    change: '',
    care: NO_CARE_DATES,
  }
  note.assessment.text = 'Right rotation 55 to 68 degrees.'
}
const goal =
  (text: string): Change =>
  (note) => {
    note.plan.goals = [{ id: 'g1', text }]
  }
const planned =
  (...families: string[]): Change =>
  (note) => {
    note.plan.planned = families
    note.plan.text = ''
  }

export const planOfCareExamples: Examples = {
  'plan.techniques-named': {
    passes: [
      { name: 'families of the plan are ticked', note: aGoodNote() },
      {
        name: 'the text of the plan names them',
        note: aGoodNote(
          noPlan,
          plan('Continue joint mobilization to C5-6 and soft tissue mobilization.'),
        ),
      },
      {
        name: 'planned in the assessment',
        note: aGoodNote(noPlan, (note) => {
          note.assessment.text = 'Will add manual traction next visit.'
        }),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'plan.planned' },
      { name: 'continue the plan of care', note: aGoodNote(noPlan, plan('Continue POC.')) },
      {
        name: 'exercise alone',
        note: aGoodNote(noPlan, plan('Progress strengthening next visit.')),
      },
      {
        name: 'a technique that is ruled out',
        note: aGoodNote(noPlan, plan('No joint mobilization next visit.')),
      },
    ],
  },
  'plan.performed-in-plan': {
    passes: [
      { name: 'what was done was planned', note: aGoodNote() },
      { name: 'nothing planned, which is asked for elsewhere', note: aGoodNote(noPlan) },
      {
        name: 'added, and the plan says why',
        note: aGoodNote(planned('joint'), (note) => {
          note.plan.change = 'Soft-tissue work added because of new guarding.'
        }),
      },
      {
        name: 'one family ticked, the other in the text',
        note: aGoodNote(planned('joint'), plan('Soft tissue mobilization to upper trapezius.')),
      },
    ],
    fails: [
      {
        name: 'soft-tissue work outside the plan',
        note: aGoodNote(planned('joint')),
        go: 'plan.planned',
      },
      { name: 'the plan has traction alone', note: aGoodNote(planned('traction')) },
      {
        name: 'the plan in words has drainage alone',
        note: aGoodNote(noPlan, plan('Manual lymphatic drainage of the arm.')),
      },
    ],
  },
  'plan.goal': {
    passes: [
      { name: 'a goal in its list', note: aGoodNote() },
      {
        name: 'a goal in the plan',
        note: aGoodNote(noPlan, plan('Goal: check the blind spot without pain in 4 weeks.')),
      },
      {
        name: 'a goal in the assessment',
        note: aGoodNote(noPlan, (note) => {
          note.assessment.text = 'STG: rotation 75 degrees in 2 weeks.'
        }),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'plan.goals' },
      {
        name: 'a plan without a goal',
        note: aGoodNote(noPlan, plan('Continue joint mobilization.')),
      },
      { name: 'a goal of blanks', note: aGoodNote(noPlan, goal('   ')) },
    ],
  },
  'plan.goal-measurable': {
    passes: [
      { name: 'a number and a time', note: aGoodNote() },
      { name: 'no goal, which is asked for elsewhere', note: aGoodNote(noPlan) },
      { name: 'a number in words', note: aGoodNote(goal('Drive for two hours without pain')) },
      {
        name: 'one goal of two has a number',
        note: aGoodNote((note) => {
          note.plan.goals.unshift({ id: 'g0', text: 'Drive without pain' })
        }),
      },
    ],
    fails: [
      { name: 'less pain', note: aGoodNote(goal('Less pain')), go: 'plan.goals.0.text' },
      { name: 'return to sport', note: aGoodNote(goal('Return to sport')) },
      {
        name: 'improve function, in the text',
        note: aGoodNote(noPlan, plan('Goal: improve function.')),
        go: 'plan.text',
      },
    ],
  },
  'plan.frequency': {
    passes: [
      { name: 'twice a week for four weeks', note: aGoodNote() },
      {
        name: 'in the text of the plan',
        note: aGoodNote(noPlan, plan('Continue 2x/week for 4 weeks.')),
      },
      {
        name: 'the duration alone',
        note: aGoodNote((note) => {
          note.plan.frequency = ''
        }),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'plan.frequency' },
      {
        name: 'a plan without a frequency',
        note: aGoodNote(noPlan, plan('Continue joint mobilization.')),
      },
      {
        name: 'how often the patient drives is no frequency of care',
        note: aGoodNote(noPlan, (note) => {
          note.subjective.text = 'Plays tennis 2 times a week.'
        }),
      },
    ],
  },
  'plan.vague': {
    passes: [
      { name: 'a plan that says what and why', note: aGoodNote() },
      { name: 'no plan', note: aNote() },
      {
        name: 'continue, with what changes and why',
        note: aGoodNote(
          noPlan,
          plan(
            'Continue POC, progress to grade IV joint mobilization because rotation is 12 degrees short.',
          ),
        ),
      },
    ],
    fails: [
      {
        name: 'continue, with nothing but the ticked families',
        note: aGoodNote(plan('Continue POC.')),
        go: 'plan.text',
      },
      {
        name: 'continue the plan of care',
        note: aGoodNote(noPlan, plan('Continue POC.')),
        go: 'plan.text',
      },
      {
        name: 'continue with the plan of care, in full',
        note: aGoodNote(noPlan, plan('Continue with plan of care.')),
      },
      { name: 'same as last', note: aGoodNote(noPlan, plan('Same as last visit.')) },
    ],
  },
}
