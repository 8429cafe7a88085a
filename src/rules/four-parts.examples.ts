import { NO_CARE_DATES } from '../domain/plan-of-care'
import { newFinding } from '../domain/new-note'
import { aGoodNote, aNote, block } from '../testing/a-note'
import type { Examples } from './example'

export const fourPartsExamples: Examples = {
  'performer.four-parts': {
    passes: [
      { name: 'findings, goal, technique and re-test', note: aGoodNote() },
      {
        name: 'all in words but the minutes',
        note: aNote((note) => {
          note.session.blocks = [block('joint-mobilization', 15)]
          note.objective.text = 'Cervical rotation right 55 degrees.'
          note.assessment.text = 'After treatment rotation increased from 55 to 68 degrees.'
          note.plan.text = 'Continue joint mobilization next visit, progress to grade IV.'
        }),
      },
      {
        name: 'a re-test stands for monitoring, planned families for planning',
        note: aGoodNote((note) => {
          note.assessment = { ...note.assessment, text: '', painAfter: '', tolerance: '' }
          note.plan = { ...note.plan, text: '', goals: [] }
        }),
      },
      {
        name: 'tolerance stands for monitoring',
        note: aGoodNote((note) => {
          note.objective.findings = [{ ...newFinding('f'), what: 'rotation', before: '55' }]
          note.assessment = { ...note.assessment, text: '', painAfter: '' }
        }),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'objective.findings' },
      {
        name: 'no finding before treatment',
        note: aGoodNote((note) => {
          note.objective = { text: '', findings: [], scores: [], screenings: [] }
          note.subjective.text = ''
          note.subjective.limitations = []
          note.assessment.text = ''
          note.assessment.skill = ''
        }),
        go: 'objective.findings',
      },
      {
        name: 'no plan',
        note: aGoodNote((note) => {
          note.plan = {
            text: '',
            goals: [],
            planned: [],
            frequency: '',
            duration: '',
            change: '',
            care: NO_CARE_DATES,
          }
          note.assessment.text = ''
        }),
        go: 'plan.goals',
      },
      {
        name: 'no minutes of a technique',
        note: aGoodNote((note) => {
          note.session.blocks = [block('joint-mobilization', ''), block('97110', 15)]
        }),
        go: 'session.blocks',
      },
      {
        name: 'no response',
        note: aGoodNote((note) => {
          for (const finding of note.objective.findings) finding.after = ''
          note.assessment = { ...note.assessment, text: '', painAfter: '', tolerance: '' }
          note.assessment.skill = ''
        }),
        go: 'assessment.painAfter',
      },
    ],
  },
}
