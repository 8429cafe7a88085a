import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { blocks, both, payer } from '../testing/changes'
import type { Examples } from './example'

const claim =
  (
    code: string,
    units: number | string,
    reason: '' | 'payer' | 'other' = '',
    reasonText = '',
  ): Change =>
  (note) => {
    note.coding.lines.push({
      code,
      units: String(units),
      reason,
      reasonText,
      modifiers: '',
      attested: false,
    })
  }
const on =
  (date: string): Change =>
  (note) => {
    note.visit.date = date
  }
export const timingUnitsExamples: Examples = {
  'timing.units-supported': {
    passes: [
      { name: 'units left to the minutes', note: aGoodNote() },
      {
        name: 'thirty minutes for the low back, two units',
        note: aNote(blocks(block('joint-mobilization', 30)), claim('97140', 2)),
      },
      {
        name: 'fifteen minutes of drainage, one unit',
        note: aNote(blocks(block('lymphatic-drainage', 15)), claim('97140', 1)),
      },
      {
        name: 'forty-five minutes of several techniques, three units',
        note: aNote(
          payer('full-fifteen'),
          blocks(block('joint-mobilization', 20), block('soft-tissue-mobilization', 25)),
          claim('97140', 3),
        ),
      },
      {
        name: 'the last unit of an untimed service is not counted in minutes',
        note: aNote(blocks(block('97161', 30)), claim('97161', 1)),
      },
      { name: 'nothing done and nothing claimed', note: aNote() },
    ],
    fails: [
      {
        name: 'two units for twenty-two minutes',
        note: aNote(blocks(block('joint-mobilization', 22)), claim('97140', 2)),
        go: 'coding.lines.0',
      },
      {
        name: 'one unit for each of two regions',
        note: aNote(blocks(block('joint-mobilization', 15, { regions: both })), claim('97140', 2)),
        go: 'coding.lines.0',
      },
      {
        name: 'a unit for seven minutes',
        note: aNote(blocks(block('joint-mobilization', 7)), claim('97140', 1)),
      },
      {
        name: 'a unit of exercise that nobody gave',
        note: aNote(blocks(block('joint-mobilization', 15)), claim('97140', 1), claim('97110', 1)),
        go: 'coding.lines.1',
      },
      {
        name: 'three units under full fifteens for forty-four minutes',
        note: aNote(
          payer('full-fifteen'),
          blocks(block('joint-mobilization', 44)),
          claim('97140', 3),
        ),
      },
      {
        name: 'units in words',
        note: aNote(blocks(block('joint-mobilization', 15)), claim('97140', 'two')),
        go: 'coding.lines.0',
      },
      {
        name: 'a tied last unit claimed before it is chosen',
        note: aNote(blocks(block('97110', 20), block('joint-mobilization', 20)), claim('97140', 2)),
        go: 'coding.lastUnitTo',
      },
    ],
  },
  'timing.units-reduced': {
    passes: [
      { name: 'units left to the minutes', note: aGoodNote() },
      {
        name: 'one unit less because the payer caps it',
        note: aNote(blocks(block('joint-mobilization', 30)), claim('97140', 1, 'payer')),
      },
      {
        name: 'one unit less for a reason in words',
        note: aNote(
          blocks(block('joint-mobilization', 30)),
          claim('97140', 1, 'other', 'authorized for one unit'),
        ),
      },
      {
        name: 'as many units as the minutes support',
        note: aNote(blocks(block('joint-mobilization', 30)), claim('97140', 2)),
      },
    ],
    fails: [
      {
        name: 'one unit less and no reason',
        note: aNote(blocks(block('joint-mobilization', 30)), claim('97140', 1)),
        go: 'coding.lines.0',
      },
      {
        name: 'no unit at all and no reason',
        note: aNote(blocks(block('joint-mobilization', 15)), claim('97140', 0)),
      },
      {
        name: 'another reason that was left blank',
        note: aNote(blocks(block('joint-mobilization', 30)), claim('97140', 1, 'other', '  ')),
      },
    ],
  },
  'timing.tie': {
    passes: [
      { name: 'no equal leftovers', note: aGoodNote() },
      {
        name: 'equal leftovers and a choice',
        note: aNote(blocks(block('97110', 20), block('joint-mobilization', 20)), (note) => {
          note.coding.lastUnitTo = ['97140']
        }),
      },
      {
        name: 'midpoint counting has no ties',
        note: aNote(payer('midpoint'), blocks(block('97110', 20), block('joint-mobilization', 20))),
      },
    ],
    fails: [
      {
        name: 'twenty and twenty',
        note: aNote(blocks(block('97110', 20), block('joint-mobilization', 20))),
        go: 'coding.lastUnitTo',
      },
      {
        name: 'three times seven',
        note: aNote(blocks(block('97112', 7), block('97110', 7), block('joint-mobilization', 7))),
      },
      {
        name: 'a choice of a code that is not tied',
        note: aNote(blocks(block('97110', 20), block('joint-mobilization', 20)), (note) => {
          note.coding.lastUnitTo = ['97112']
        }),
      },
    ],
  },
  'timing.short-service': {
    passes: [
      { name: 'enough minutes for a unit', note: aGoodNote() },
      { name: 'no manual therapy', note: aNote(blocks(block('97110', 15))) },
      {
        name: 'seven minutes that the day still makes a unit of',
        note: aNote(blocks(block('97110', 33), block('joint-mobilization', 7))),
      },
      {
        name: 'no service at all',
        note: aNote(),
      },
      {
        name: 'seven minutes with no unit entered',
        note: aNote(blocks(block('joint-mobilization', 7)), claim('97140', 0)),
      },
    ],
    fails: [
      {
        name: 'seven minutes alone',
        note: aNote(blocks(block('joint-mobilization', 7))),
        go: 'coding.units',
      },
      { name: 'one minute', note: aNote(blocks(block('joint-mobilization', 1))) },
      {
        name: 'five minutes of exercise beside a unit of manual therapy',
        note: aNote(blocks(block('joint-mobilization', 16), block('97110', 5))),
      },
      {
        name: 'fourteen minutes where the payer wants full fifteens',
        note: aNote(payer('full-fifteen'), blocks(block('joint-mobilization', 14))),
      },
    ],
  },
  'timing.daily-limit': {
    passes: [
      {
        name: 'six units in the quarter we hold',
        note: aNote(on('2024-08-01'), blocks(block('joint-mobilization', 97))),
      },
      { name: 'a payer with no such limit', note: aGoodNote(payer('midpoint')) },
      { name: 'too short for a unit', note: aNote(blocks(block('joint-mobilization', 7))) },
      {
        name: 'seven supported, six reported',
        note: aNote(
          on('2024-08-01'),
          blocks(block('joint-mobilization', 98)),
          claim('97140', 6, 'payer'),
        ),
      },
    ],
    fails: [
      {
        name: 'seven units in the quarter we hold',
        note: aNote(on('2024-08-01'), blocks(block('joint-mobilization', 98))),
        go: 'coding.units',
      },
      { name: 'a visit after our table ends', note: aGoodNote(), state: 'unknown' },
      {
        name: 'a visit before our table begins',
        note: aNote(on('2024-06-30'), blocks(block('joint-mobilization', 15))),
        state: 'unknown',
      },
    ],
  },
}
