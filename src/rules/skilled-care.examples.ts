import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
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
const did =
  (intervention: string, region: string, grade = ''): Change =>
  (note) => {
    note.session.blocks = [
      block(intervention, 12, {
        regions: [{ region, side: '' }],
        parameters: grade === '' ? {} : { grade },
      }),
    ]
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
        name: 'a choice in the objective',
        note: aGoodNote(plain, objective('Grade III selected because joint play was hypomobile.')),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'assessment.skill' },
      { name: 'what was done and measured, without why', note: aGoodNote(plain) },
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
  'skilled.screening': {
    passes: [
      { name: 'grade III at the neck', note: aGoodNote() },
      { name: 'no technique', note: aNote() },
      {
        name: 'thrust after a screen',
        note: aGoodNote(
          did('thrust-manipulation', 't4-5'),
          objective('VBI screen negative, consent obtained.'),
        ),
      },
      {
        name: 'traction at the neck, red flags denied',
        note: aGoodNote(
          did('manual-traction', 'c5-6'),
          objective('Denies drop attacks and double vision.'),
        ),
      },
      { name: 'traction at the low back', note: aGoodNote(did('manual-traction', 'l4-5')) },
    ],
    fails: [
      {
        name: 'thrust without a screen',
        note: aGoodNote(did('thrust-manipulation', 't4-5')),
        go: 'objective.text',
      },
      {
        name: 'grade IV at the neck without a screen',
        note: aGoodNote(did('joint-mobilization', 'c5-6', 'IV')),
      },
      {
        name: 'traction at the neck without a screen',
        note: aGoodNote(did('manual-traction', 'c5-6')),
      },
    ],
  },
}
