import { aGoodNote } from '../testing/a-note'
import { payer } from '../testing/changes'
import { line, other, yearTotal } from '../testing/claim-changes'
import type { Examples } from './example'
import type { Change } from '../testing/a-note'

const year2027: Change = (note) => {
  note.visit.date = '2027-01-04'
}
const year2025: Change = (note) => {
  note.visit.date = '2025-12-30'
}

export const therapyThresholdExamples: Examples = {
  'modifiers.kx-needed': {
    passes: [
      { name: 'no total entered', note: aGoodNote(line('GP')) },
      { name: 'below the threshold', note: aGoodNote(yearTotal('2,479.99'), line('GP')) },
      { name: 'at the threshold', note: aGoodNote(yearTotal('2480'), line('GP')) },
      { name: 'above, attested', note: aGoodNote(yearTotal('2480.01'), line('GP KX')) },
      { name: 'above, denial expected', note: aGoodNote(yearTotal('3100'), line('GP GA')) },
      { name: 'another payer', note: aGoodNote(payer('midpoint'), yearTotal('9000'), line('GP')) },
    ],
    fails: [
      { name: 'above', note: aGoodNote(yearTotal('$2,480.01'), line('GP')), go: 'coding.lines.0' },
      {
        name: 'above the threshold of the year before',
        note: aGoodNote(year2025, yearTotal('2450'), line('GP')),
      },
      {
        name: 'above, a line nobody touched',
        note: aGoodNote(yearTotal('2900')),
        go: 'coding.lines',
      },
      {
        name: 'above, occupational therapy',
        note: aGoodNote(other({ credential: 'OT' }), yearTotal('2600'), line('GO')),
      },
      {
        name: 'words instead of an amount',
        note: aGoodNote(yearTotal('about 2000')),
        go: 'coding.yearTotal',
      },
      {
        name: 'a year that is not published',
        note: aGoodNote(year2027, yearTotal('2600')),
        state: 'unknown',
      },
    ],
  },
  'modifiers.kx-below': {
    passes: [
      { name: 'no KX', note: aGoodNote(yearTotal('500'), line('GP')) },
      { name: 'above the threshold', note: aGoodNote(yearTotal('2600'), line('GP KX')) },
      { name: 'at the threshold', note: aGoodNote(yearTotal('2480'), line('GP KX')) },
      { name: 'another payer', note: aGoodNote(payer('midpoint'), yearTotal('5'), line('KX')) },
    ],
    fails: [
      {
        name: 'below the threshold',
        note: aGoodNote(yearTotal('2479.99'), line('GP KX')),
        go: 'coding.lines.0',
      },
      {
        name: 'on exercise',
        note: aGoodNote(yearTotal('300'), line('GP'), line('GP KX', '97110')),
        go: 'coding.lines.1',
      },
      { name: 'no total', note: aGoodNote(line('GP KX')), state: 'unknown' },
      {
        name: 'a total in words',
        note: aGoodNote(yearTotal('a lot'), line('GP KX')),
        state: 'unknown',
      },
      {
        name: 'a year that is not published',
        note: aGoodNote(year2027, yearTotal('100'), line('KX')),
        state: 'unknown',
      },
    ],
  },
  'modifiers.targeted-review': {
    passes: [
      { name: 'no total entered', note: aGoodNote() },
      { name: 'at the amount', note: aGoodNote(yearTotal('3,000')) },
      { name: 'another payer', note: aGoodNote(payer('midpoint'), yearTotal('8000')) },
      { name: 'a total in words is told elsewhere', note: aGoodNote(yearTotal('lots')) },
    ],
    fails: [
      {
        name: 'above the amount',
        note: aGoodNote(yearTotal('3000.01'), line('GP KX')),
        go: 'coding.yearTotal',
      },
      { name: 'far above', note: aGoodNote(yearTotal('12,400')) },
      { name: 'above it in 2027', note: aGoodNote(year2027, yearTotal('3100')) },
      {
        name: 'after the years we hold',
        note: aGoodNote(yearTotal('3100'), (note) => {
          note.visit.date = '2028-01-03'
        }),
        state: 'unknown',
      },
    ],
  },
}
