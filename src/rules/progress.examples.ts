import { newFinding } from '../domain/new-note'
import { aGoodNote, aNote, type Change } from '../testing/a-note'
import { assessment, pain, silent } from '../testing/changes'
import { score, scored } from '../testing/examined'
import type { Examples } from './example'

const unchanged: Change = (note) => {
  for (const finding of note.objective.findings) finding.after = finding.before
  note.assessment.painAfter = note.assessment.painBefore
  note.assessment.text = ''
  note.plan.text = 'Joint mobilization to C5-6.'
}

export const progressExamples: Examples = {
  'response.progress': {
    passes: [
      { name: 'numbers before and after', note: aGoodNote() },
      { name: 'improvement in words', note: aNote(assessment('Improving since the first visit.')) },
      {
        name: 'no improvement in words',
        note: aNote(assessment('No change since the first visit.')),
      },
      { name: 'pain before and after', note: aNote(pain('6', '3')) },
      { name: 'a score then and now', note: aNote(scored(score('ndi', '20', '12'))) },
      {
        name: 'told by the patient',
        note: aNote((note) => {
          note.subjective.text = 'Neck is improving since last visit.'
        }),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'assessment.text' },
      { name: 'values before treatment only', note: aGoodNote(silent) },
      {
        name: 'tolerated well',
        note: aGoodNote(silent, assessment('Patient tolerated treatment well.')),
      },
    ],
  },
  'response.no-change': {
    passes: [
      { name: 'improvement', note: aGoodNote() },
      { name: 'nothing said', note: aNote() },
      {
        name: 'no change, and the plan says what changes',
        note: aGoodNote(unchanged, (note) => {
          note.plan.change = 'Added end-range work because rotation has not changed.'
        }),
      },
      {
        name: 'no change, and the text of the plan changes it',
        note: aGoodNote(unchanged, (note) => {
          note.plan.text = 'Plan updated: changed to grade IV because rotation has not changed.'
        }),
      },
      { name: 'one value unchanged, another better', note: aGoodNote(pain('3', '3')) },
    ],
    fails: [
      { name: 'values all the same, same plan', note: aGoodNote(unchanged), go: 'plan.change' },
      {
        name: 'no change in words, same plan',
        note: aNote(assessment('No change since the first visit.')),
      },
      { name: 'worse pain and nothing else', note: aNote(pain('4', '6')), go: 'plan.change' },
    ],
  },
  'response.claim-agrees': {
    passes: [
      { name: 'improving, and the numbers too', note: aGoodNote() },
      { name: 'no claim', note: aGoodNote(unchanged) },
      { name: 'no numbers', note: aNote(assessment('Improving since the first visit.')) },
      {
        name: 'the patient tells of better weeks; today nothing changed',
        note: aGoodNote(unchanged, (note) => {
          note.subjective.text = 'Neck is improving since last visit.'
        }),
      },
    ],
    fails: [
      {
        name: 'improving, but every value is the same',
        note: aGoodNote(unchanged, assessment('Patient is improving.')),
        go: 'assessment.text',
      },
      {
        name: 'improving, but pain is worse',
        note: aNote(pain('4', '6'), assessment('Patient is improving.')),
      },
      {
        name: 'improving, but range is less',
        note: aNote(assessment('Patient is improving.'), (note) => {
          note.objective.findings = [
            { ...newFinding('f'), what: 'rotation', before: '55', after: '50' },
          ]
        }),
      },
    ],
  },
}
