import { NO_CARE_DATES } from '../domain/plan-of-care'
import { newBlock, newFinding, newNote, newPerson } from '../domain/new-note'
import type { DraftNote } from '../domain/note'
import type { TreatmentBlock } from '../domain/treatment-block'

/** A change to a draft, applied to a fresh copy. */
export type Change = (note: DraftNote) => void

const author = { ...newPerson('me'), name: 'R. Okafor', credential: 'PT' as const }

/** A blank draft of 12 January 2026 by a physical therapist, Medicare Part B, then changed. */
export function aNote(...changes: readonly Change[]): DraftNote {
  const note = newNote({
    id: 'note-1',
    createdAt: '2026-01-12T15:00:00.000Z',
    date: '2026-01-12',
    author: { ...author },
    payer: 'medicare-b',
  })
  for (const change of changes) change(note)
  return note
}

let count = 0

/** A block as the trade would say it: what, where, for how long. */
export function block(
  intervention: string,
  minutes: number | string,
  rest: Partial<TreatmentBlock> = {},
): TreatmentBlock {
  count += 1
  return {
    ...newBlock(`block-${count}`, intervention, 'me'),
    minutes: String(minutes),
    ...rest,
  }
}

const good: Change = (note) => {
  note.visit = {
    ...note.visit,
    patient: 'GAR',
    birthYear: '1958',
    number: '6',
    diagnoses: [{ code: 'M54.2', label: 'Neck pain' }],
  }
  note.session.timeIn = '10:00'
  note.session.timeOut = '10:45'
  note.session.blocks = [
    {
      ...newBlock('b1', 'joint-mobilization', 'me'),
      regions: [{ region: 'c5-6', side: 'right' }],
      minutes: '12',
      start: '10:01',
      end: '10:13',
      parameters: { grade: 'III', direction: 'unilateral PA' },
      purpose: ['f1', 'g1'],
    },
    {
      ...newBlock('b2', 'soft-tissue-mobilization', 'me'),
      regions: [{ region: 'upper-trapezius', side: 'right' }],
      minutes: '11',
      start: '10:14',
      end: '10:25',
      purpose: ['f2', 'g1'],
    },
    { ...newBlock('b3', '97110', 'me'), minutes: '15', start: '10:27', end: '10:42' },
  ]
  note.subjective.text =
    'Neck pain for 3 weeks since lifting boxes, worse with turning right. Before this she drove daily without trouble.'
  note.subjective.symptoms = 'Right neck pain, stiffness'
  note.subjective.limitations = [
    { id: 'l1', activity: 'cannot check the blind spot while driving', baseline: 'PSFS 3/10' },
  ]
  note.objective.text = 'Seen sitting; guarded turning to the right.'
  note.objective.findings = [
    {
      ...newFinding('f1'),
      kind: 'range',
      what: 'rotation',
      region: 'c5-6',
      side: 'right',
      before: '55',
      after: '68',
      unit: '°',
    },
    {
      ...newFinding('f2'),
      kind: 'palpation',
      what: 'taut band, tender',
      region: 'upper-trapezius',
      side: 'right',
      before: '2+',
      after: '1+',
      unit: '',
    },
  ]
  note.assessment = {
    text: 'Right rotation rose from 55 to 68 degrees after treatment and pain fell from 6/10 to 3/10. She is improving toward driving.',
    painBefore: '6',
    painAfter: '3',
    tolerance: 'good',
    adverse: 'none',
    adverseText: '',
    skill:
      'Grade III chosen for a stiff, non-irritable segment; force was reduced when the end-feel turned to spasm.',
  }
  note.plan = {
    text: 'Continue joint mobilization and soft-tissue work to C5-6; progress to end-range rotation because range is still 12 degrees short of the left.',
    goals: [
      { id: 'g1', text: 'Check the blind spot without pain in 4 weeks: rotation 75 degrees' },
    ],
    planned: ['joint', 'soft-tissue'],
    frequency: '2 times a week',
    duration: '4 weeks',
    change: '',
    care: NO_CARE_DATES,
  }
}

/** A complete, consistent note that no rule has anything against, then changed. */
export const aGoodNote = (...changes: readonly Change[]): DraftNote => aNote(good, ...changes)
