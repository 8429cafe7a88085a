import { newPerson } from '../domain/new-note'
import type { Credential } from '../domain/credential'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { blocks, both } from '../testing/changes'
import type { Examples } from './example'

const given =
  (credential: Credential): Change =>
  (note) => {
    note.people.push({ ...newPerson('other'), name: 'L. Ito', credential })
    for (const each of note.session.blocks) each.performer = 'other'
  }
const sameTime =
  (statement: string): Change =>
  (note) => {
    note.session.sameTime = statement
    note.session.blocks = [
      {
        ...block('soft-tissue-mobilization', 15),
        id: 'one',
        regions: [{ region: 'upper-trapezius', side: 'right' }],
      },
      block('manual-traction', '', {
        sameTimeAs: 'one',
        regions: [{ region: 'cervical-spine', side: '' }],
      }),
    ]
  }
export const timingContactExamples: Examples = {
  'timing.one-on-one': {
    passes: [
      { name: 'all minutes one-on-one', note: aGoodNote() },
      {
        name: 'some minutes in a group, left out, some one-on-one',
        note: aNote(
          blocks(
            block('joint-mobilization', 15),
            block('soft-tissue-mobilization', 10, { delivery: 'group' }),
          ),
        ),
      },
      {
        name: 'no minutes yet, which is asked for elsewhere',
        note: aNote(blocks(block('joint-mobilization', ''))),
      },
      {
        name: 'minutes of an aide, which are asked about elsewhere',
        note: aNote(blocks(block('joint-mobilization', 15)), given('aide')),
      },
    ],
    fails: [
      {
        name: 'all manual therapy given in a group',
        note: aNote(blocks(block('joint-mobilization', 15, { delivery: 'group' }))),
        go: 'session.blocks.0.delivery',
      },
      {
        name: 'two patients at once',
        note: aNote(
          blocks(block('97110', 15), block('joint-mobilization', 15, { delivery: 'concurrent' })),
        ),
        go: 'session.blocks.1.delivery',
      },
      {
        name: 'two therapists at once',
        note: aNote(blocks(block('joint-mobilization', 15, { delivery: 'co-treatment' }))),
      },
      {
        name: 'zero minutes',
        note: aNote(blocks(block('joint-mobilization', 0))),
        go: 'session.blocks.0.minutes',
      },
    ],
  },
  'timing.same-time': {
    passes: [
      { name: 'one region after the other', note: aGoodNote() },
      {
        name: 'linked, named and stated',
        note: aNote(sameTime('Trapezius and neck were treated at the same time.')),
      },
      {
        name: 'said in the assessment instead',
        note: aNote(sameTime(''), (note) => {
          note.assessment.text = 'Both regions were treated simultaneously.'
        }),
      },
      { name: 'stated nowhere, which stops signing elsewhere', note: aNote(sameTime('')) },
      {
        name: 'two regions of one block share its minutes anyway',
        note: aNote(blocks(block('joint-mobilization', 15, { regions: both })), (note) => {
          note.assessment.text = 'Both regions were treated simultaneously.'
        }),
      },
    ],
    fails: [
      {
        name: 'a statement that does not say it',
        note: aNote(sameTime('yes')),
        go: 'session.sameTime',
      },
      {
        name: 'a linked block without its region',
        note: aNote(sameTime('Both regions were treated at the same time.'), (note) => {
          for (const each of note.session.blocks.slice(1)) each.regions = []
        }),
        go: 'session.blocks.1.regions',
      },
      {
        name: 'said in the text, but each block counts its own minutes',
        note: aGoodNote((note) => {
          note.assessment.text = 'C5-6 and upper trapezius were treated at the same time.'
        }),
        go: 'session.blocks.1.sameTimeAs',
      },
    ],
  },
}
