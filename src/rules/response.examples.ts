import { newFinding } from '../domain/new-note'
import { aGoodNote, aNote, type Change } from '../testing/a-note'
import { assessment, pain, silent } from '../testing/changes'
import type { Examples } from './example'

const tolerated: Change = (note) => {
  note.assessment.tolerance = 'good'
}

export const responseExamples: Examples = {
  'response.present': {
    passes: [
      { name: 're-tests, pain after and words', note: aGoodNote() },
      { name: 'pain after alone', note: aNote(pain('6', '3')) },
      { name: 'a tick for tolerance alone', note: aNote(tolerated) },
      {
        name: 'a sentence alone',
        note: aNote(assessment('Rotation increased from 55 to 68 degrees after treatment.')),
      },
      {
        name: 'vague words are asked about elsewhere',
        note: aNote(assessment('Patient tolerated treatment well.')),
      },
      {
        name: 'an adverse response is a response',
        note: aNote((note) => {
          note.assessment.adverse = 'yes'
        }),
      },
      {
        name: 'no change is a response',
        note: aGoodNote(silent, assessment('No change in pain since last visit.')),
      },
    ],
    fails: [
      { name: 'an empty note', note: aNote(), go: 'assessment.painAfter' },
      { name: 'everything but the response', note: aGoodNote(silent) },
      {
        name: 'what the patient said before treatment is no response to it',
        note: aGoodNote(silent, (note) => {
          note.subjective.text = 'Feels better since last visit.'
        }),
      },
      {
        name: 'no adverse response is not yet a response',
        note: aGoodNote(silent, (note) => {
          note.assessment.adverse = 'none'
        }),
      },
      {
        name: 'a goal is no response',
        note: aGoodNote(silent, (note) => {
          note.plan.goals = [{ id: 'g', text: 'Rotation improves from 55 to 75 degrees' }]
        }),
      },
    ],
  },
  'response.measured': {
    passes: [
      { name: 're-tests with numbers', note: aGoodNote() },
      { name: 'pain after treatment', note: aGoodNote(silent, pain('6', '0')) },
      {
        name: 'a re-test in words alone',
        note: aGoodNote(
          silent,
          assessment('Right rotation increased from 55 to 68 degrees after treatment.'),
        ),
      },
      {
        name: 'a test that turned negative',
        note: aGoodNote(silent, (note) => {
          note.objective.findings = [
            {
              ...newFinding('f'),
              kind: 'special-test',
              what: 'Spurling',
              before: 'positive',
              after: 'negative',
            },
          ]
        }),
      },
    ],
    fails: [
      {
        name: 'tolerance alone',
        note: aGoodNote(silent, tolerated),
        go: 'objective.findings.0.after',
      },
      { name: 'an empty note', note: aNote(), go: 'assessment.painAfter' },
      {
        name: 'better is not a value',
        note: aGoodNote(silent, (note) => {
          for (const finding of note.objective.findings) finding.after = 'better'
        }),
      },
      { name: 'pain after in words', note: aGoodNote(silent, pain('6', 'less')) },
    ],
  },
  'response.vague': {
    passes: [
      { name: 'tolerance beside re-tests', note: aGoodNote() },
      { name: 'no vague words', note: aNote() },
      {
        name: 'tolerated well, with a value beside it',
        note: aGoodNote(
          silent,
          assessment('Tolerated treatment well; rotation increased from 55 to 68 degrees.'),
        ),
      },
      {
        name: 'a limited tolerance says something',
        note: aGoodNote(silent, (note) => {
          note.assessment.tolerance = 'limited'
        }),
      },
    ],
    fails: [
      {
        name: 'tolerated treatment well',
        note: aGoodNote(silent, assessment('Patient tolerated treatment well.')),
        go: 'assessment.text',
      },
      { name: 'good tolerance', note: aGoodNote(silent, assessment('Good tolerance.')) },
      {
        name: 'a tick for good tolerance and nothing else',
        note: aGoodNote(silent, tolerated),
        go: 'assessment.text',
      },
      {
        name: 'tolerated well, in the box of the plan',
        note: aGoodNote(silent, (note) => {
          note.plan.text = 'Tolerated tx well.'
        }),
        go: 'plan.text',
      },
    ],
  },
  'response.adverse': {
    passes: [
      { name: 'none', note: aGoodNote() },
      { name: 'not asked', note: aNote() },
      {
        name: 'described in its field',
        note: aGoodNote((note) => {
          note.assessment.adverse = 'yes'
          note.assessment.adverseText = 'Dizzy for one minute; lay down and it passed.'
        }),
      },
      {
        name: 'described in the assessment',
        note: aGoodNote(
          assessment('Adverse reaction: dizziness for one minute after traction.'),
          (note) => {
            note.assessment.adverse = 'yes'
          },
        ),
      },
      {
        name: 'no adverse reaction, in words too',
        note: aGoodNote(assessment('No adverse reaction.')),
      },
    ],
    fails: [
      {
        name: 'yes and nothing more',
        note: aGoodNote((note) => {
          note.assessment.adverse = 'yes'
        }),
        go: 'assessment.adverseText',
      },
      {
        name: 'yes, and blanks',
        note: aGoodNote((note) => {
          note.assessment.adverse = 'yes'
          note.assessment.adverseText = '   '
        }),
      },
      {
        name: 'the text tells of one, the field says none',
        note: aGoodNote(assessment('Adverse reaction: dizziness for one minute after traction.')),
        go: 'assessment.adverse',
      },
    ],
  },
  'response.pain-scale': {
    passes: [
      { name: 'six and three', note: aGoodNote() },
      { name: 'no pain values', note: aNote() },
      { name: 'the ends of the scale', note: aNote(pain('10', '0')) },
      { name: 'a half', note: aNote(pain('6.5', '')) },
    ],
    fails: [
      { name: 'eleven', note: aNote(pain('11', '3')), go: 'assessment.painBefore' },
      { name: 'below zero', note: aNote(pain('6', '-1')), go: 'assessment.painAfter' },
      { name: 'in words', note: aNote(pain('severe', '')), go: 'assessment.painBefore' },
    ],
  },
}
