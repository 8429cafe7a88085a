import { aGoodNote, aNote, type Change } from '../testing/a-note'
import { objective } from '../testing/changes'
import type { Examples } from './example'

const plain: Change = (note) => {
  note.assessment.skill = ''
  note.assessment.text = 'Right rotation 55 to 68 degrees, pain 6/10 to 3/10.'
  note.plan.text = 'Joint mobilization to C5-6 next visit.'
}
const says =
  (text: string): Change =>
  (note) => {
    note.assessment.text = text
  }
export const skilledCareExamples: Examples = {
  'skilled.decision': {
    passes: [
      { name: 'a reason in its field', note: aGoodNote() },
      {
        name: 'a reason in the assessment',
        note: aGoodNote(plain, says('Force was reduced when the end-feel turned to spasm.')),
      },
      {
        name: 'a claim of need, and the decision behind it',
        note: aGoodNote(plain, (note) => {
          note.assessment.skill =
            'Skilled therapy required to grade force by end-feel at each bout.'
        }),
      },
      {
        name: 'a choice in the objective',
        note: aGoodNote(plain, objective('Grade III selected because joint play was hypomobile.')),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'assessment.skill' },
      { name: 'what was done and measured, without why', note: aGoodNote(plain) },
      {
        name: 'a claim that skill was needed, and no decision',
        note: aGoodNote(plain, (note) => {
          note.assessment.skill = 'Skilled physical therapy is medically necessary.'
        }),
      },
      {
        name: 'a claim with its purpose, and no decision',
        note: aGoodNote(plain, (note) => {
          note.assessment.skill =
            'Patient requires the skills of a physical therapist to improve ROM and decrease pain.'
        }),
      },
      {
        name: 'a word to fill the field',
        note: aGoodNote(plain, (note) => {
          note.assessment.skill = 'skilled'
        }),
      },
    ],
  },
  'skilled.maintenance': {
    passes: [
      { name: 'care that improves', note: aGoodNote() },
      {
        name: 'maintenance with the reason for a therapist',
        note: aGoodNote((note) => {
          note.plan.text = 'Maintenance therapy once a month.'
        }),
      },
      { name: 'no maintenance', note: aGoodNote(plain, says('This is not maintenance care.')) },
    ],
    fails: [
      {
        name: 'maintenance and no reason',
        note: aGoodNote(plain, says('Patient comes for maintenance therapy.')),
        go: 'assessment.text',
      },
      {
        name: 'palliative care and no reason',
        note: aGoodNote(plain, says('Palliative treatment given.')),
      },
      {
        name: 'wellness and no reason',
        note: aGoodNote(plain, says('Wellness visit, monthly tune-up.')),
      },
    ],
  },
}
