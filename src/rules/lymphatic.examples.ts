import type { Change } from '../testing/a-note'
import { care, earlierNote } from '../testing/care'
import { drainage, mobilization, payer, plan, treated } from '../testing/changes'
import type { Examples } from './example'

const drained = (...changes: readonly Change[]) => treated([drainage()], ['I89.0'], ...changes)
const story =
  (text: string): Change =>
  (note) => {
    note.subjective.text = text
  }
const said =
  (text: string): Change =>
  (note) => {
    note.assessment.text = text
  }
const withDrainage: Change = (note) => {
  note.session.blocks = [drainage()]
}
const commercial = payer('midpoint')
const elsewhere = [
  { name: 'Nothing was drained.', note: treated([mobilization()], ['I89.0']) },
  { name: 'A commercial payer is only advised.', note: drained(commercial) },
  { name: 'Another diagnosis is asked about elsewhere.', note: treated([drainage()], ['I87.2']) },
]

/** Examples of what makes lymphatic drainage necessary. */
export const lymphaticExamples: Examples = {
  'lymphatic.recent-change': {
    passes: [
      { name: 'It grew.', note: drained(story('Swelling grew over the last month.')) },
      { name: 'After a flight.', note: drained(story('Arm swelling worse since the flight.')) },
      ...elsewhere,
    ],
    fails: [
      { name: 'No word of it.', note: drained(), go: 'subjective.text' },
      { name: 'As ever.', note: drained(story('Her arm is heavy, as always.')) },
      { name: 'No recent change.', note: drained(story('No recent change in the swelling.')) },
    ],
  },
  'lymphatic.earlier-measures': {
    passes: [
      {
        name: 'Raised and bandaged in vain.',
        note: drained(story('Elevation and bandaging failed to reduce it.')),
      },
      { name: 'Despite the sleeve.', note: drained(story('Swollen despite her daily sleeve.')) },
      ...elsewhere,
    ],
    fails: [
      { name: 'No word of it.', note: drained(), go: 'subjective.text' },
      { name: 'The swelling alone.', note: drained(story('Swelling grew over the last month.')) },
      { name: 'A sleeve is worn.', note: drained(story('Wears a sleeve daily, likes it.')) },
    ],
  },
  'lymphatic.teaching': {
    passes: [
      { name: 'Self-drainage taught.', note: drained(said('Instructed patient in self-MLD.')) },
      { name: 'The husband bandages.', note: drained(said('Husband taught bandaging.')) },
      ...elsewhere,
    ],
    fails: [
      { name: 'No word of it.', note: drained(), go: 'assessment.text' },
      { name: 'It helped.', note: drained(said('Girth fell by 1 cm.')) },
      { name: 'Taught something else.', note: drained(said('Taught posture.')) },
    ],
  },
  'lymphatic.hand-over': {
    passes: [
      { name: 'In two weeks.', note: drained(plan('Hand over to self-care in 2 weeks.')) },
      {
        name: 'A goal of independence.',
        note: drained(plan('Goal: independent with bandaging in 2 weeks.')),
      },
      ...elsewhere,
    ],
    fails: [
      { name: 'No word of it.', note: drained(), go: 'plan.text' },
      { name: 'On and on.', note: drained(plan('Continue drainage 3 times a week.')) },
      { name: 'Until it is gone.', note: drained(plan('Drainage until the swelling is gone.')) },
    ],
  },
  'lymphatic.course': {
    passes: [
      { name: 'The third week.', note: drained(care({ startOn: '2025-12-22' })) },
      {
        name: 'The fifth week, with a reason.',
        note: drained(
          care({ startOn: '2025-12-08' }),
          plan('Further visits because fibrosis limits bandaging.'),
        ),
      },
      { name: 'Nobody knows since when.', note: drained() },
      {
        name: 'Earlier notes tell of no drainage.',
        note: drained(),
        beside: { earlier: [earlierNote('2025-12-01')] },
      },
      {
        name: 'A commercial payer.',
        note: drained(commercial, care({ startOn: '2025-10-01' })),
      },
    ],
    fails: [
      {
        name: 'The twenty-second day.',
        note: drained(care({ startOn: '2025-12-21' })),
        go: 'plan.text',
      },
      {
        name: 'Drained in November already.',
        note: drained(),
        beside: { earlier: [earlierNote('2025-11-20', withDrainage)] },
      },
      {
        name: 'Care began late, but earlier notes know better.',
        note: drained(care({ startOn: '2026-01-05' })),
        beside: { earlier: [earlierNote('2025-12-01', withDrainage)] },
      },
    ],
  },
  'lymphatic.risk-in-text': {
    passes: [
      { name: 'Denied.', note: drained(story('No signs of cellulitis or DVT.')) },
      {
        name: 'Cleared by the cardiologist.',
        note: drained(story('CHF. Cardiologist cleared drainage on 1/5.')),
      },
      { name: 'Screened.', note: drained(story('Old DVT; Wells score 0, Homan negative.')) },
      { name: 'Nothing was drained.', note: treated([mobilization()], ['I89.0'], story('CHF.')) },
      { name: 'No risk is told of.', note: drained() },
    ],
    fails: [
      {
        name: 'A failing heart.',
        note: drained(story('Takes furosemide for heart failure.')),
        go: 'subjective.text',
      },
      { name: 'Cellulitis of the arm.', note: drained(said('Cellulitis of the left forearm.')) },
      {
        name: 'A clot, whoever pays.',
        note: drained(commercial, story('DVT in the left leg last week.')),
      },
    ],
  },
  'lymphatic.advised': {
    passes: [
      {
        name: 'A reason and an end.',
        note: drained(
          commercial,
          story('Swelling grew over the last month.'),
          plan('Hand over to self-care in 2 weeks.'),
        ),
      },
      { name: 'Medicare asks for it in earnest.', note: drained() },
      { name: 'Nothing was drained.', note: treated([mobilization()], ['I89.0'], commercial) },
    ],
    fails: [
      { name: 'Neither.', note: drained(commercial), go: 'subjective.text' },
      {
        name: 'A reason without an end.',
        note: drained(commercial, story('Swelling grew over the last month.')),
        go: 'plan.text',
      },
      {
        name: 'An end without a reason.',
        note: drained(commercial, said('Instructed patient in self-MLD.')),
        go: 'subjective.text',
      },
    ],
  },
}
