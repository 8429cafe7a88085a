import type { DraftNote } from '../domain/note'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import { blocks, payer, plan } from '../testing/changes'
import type { Examples } from './example'

/** Under a payer that asks for all that some payers ask for. */
const asked = (...changes: readonly Change[]): DraftNote => aGoodNote(payer('example'), ...changes)
const commercial = (...changes: readonly Change[]): DraftNote =>
  aGoodNote(payer('midpoint'), ...changes)

const second =
  (id: string): Change =>
  (note) => {
    note.visit.secondaryPayer = id
  }
const visitNumber =
  (number: string): Change =>
  (note) => {
    note.visit.number = number
  }
const authorization =
  (number: string): Change =>
  (note) => {
    note.visit.authorization = number
  }
const line = (
  code: string,
  modifiers: string,
  units = '',
): DraftNote['coding']['lines'][number] => ({
  code,
  units,
  reason: '',
  reasonText: '',
  modifiers,
  attested: false,
})
const lines =
  (...list: ReturnType<typeof line>[]): Change =>
  (note) => {
    note.coding.lines = list
  }
const change =
  (index: number, to: Partial<DraftNote['session']['blocks'][number]>): Change =>
  (note) => {
    const found = note.session.blocks[index]
    if (found) Object.assign(found, to)
  }
const noClock = { start: '', end: '' }

export const payersExamples: Examples = {
  'payers.agree': {
    passes: [
      { name: 'one payer', note: aGoodNote() },
      { name: 'two payers that count alike', note: aGoodNote(second('medicare-advantage')) },
      {
        name: 'two ways of counting, the same units',
        note: aGoodNote(
          blocks(block('joint-mobilization', 15), block('97110', 15)),
          second('full-fifteen'),
        ),
      },
      { name: 'a second payer and no minutes yet', note: aNote(second('midpoint')) },
    ],
    fails: [
      {
        name: 'eight and eight minutes: one unit by the first, two by the second',
        note: aGoodNote(
          blocks(block('joint-mobilization', 8), block('97110', 8)),
          second('midpoint'),
        ),
        go: 'visit.secondaryPayer',
      },
      {
        name: '22 and 7 minutes: two units pooled, one by midpoint',
        note: aGoodNote(
          blocks(block('joint-mobilization', 22), block('97110', 7)),
          second('midpoint'),
        ),
      },
      {
        name: 'the second wants full fifteens',
        note: commercial(blocks(block('joint-mobilization', 12)), second('full-fifteen')),
      },
      {
        name: 'the second is not known here',
        note: aGoodNote(second('somewhere-else')),
        state: 'unknown',
      },
    ],
  },
  'payers.technique-minutes': {
    passes: [
      { name: 'each technique with its minutes', note: asked() },
      { name: 'times tell the minutes', note: asked(change(0, { minutes: '' })) },
      {
        name: 'a payer that does not ask',
        note: aGoodNote(change(1, { ...noClock, minutes: '', sameTimeAs: 'b1' })),
      },
    ],
    fails: [
      {
        name: 'two techniques at once, one of them without its own minutes',
        note: asked(change(1, { ...noClock, minutes: '', sameTimeAs: 'b1' })),
        go: 'session.blocks.1.minutes',
      },
      { name: 'a technique without minutes', note: asked(change(0, { ...noClock, minutes: '' })) },
      {
        name: 'a start without an end, by a commercial payer',
        note: commercial(change(1, { end: '', minutes: ' ' })),
      },
    ],
  },
  'payers.block-times': {
    passes: [
      { name: 'start and end of every block', note: asked() },
      { name: 'an untimed service without them', note: asked(blocks(block('97010', 10))) },
      { name: 'a payer that does not ask', note: aGoodNote(change(0, noClock)) },
    ],
    fails: [
      {
        name: 'a block with minutes alone',
        note: asked(change(0, noClock)),
        go: 'session.blocks.0.start',
      },
      {
        name: 'an end is missing',
        note: asked(change(2, { end: '' })),
        go: 'session.blocks.2.end',
      },
      { name: 'a time that is none', note: asked(change(1, { start: 'noon-ish' })) },
    ],
  },
  'payers.plan-modifier': {
    passes: [
      { name: 'GP on every line', note: asked(lines(line('97140', 'GP'), line('97110', 'GP'))) },
      {
        name: 'GO beside another',
        note: asked(lines(line('97140', '59 GO'), line('97110', 'go'))),
      },
      { name: 'a session without a service', note: asked(blocks()) },
      { name: 'a payer that does not ask', note: commercial() },
    ],
    fails: [
      { name: 'no line was touched', note: asked(), go: 'coding.lines' },
      { name: 'one line of two', note: asked(lines(line('97140', 'GP'))) },
      {
        name: 'another modifier in its place',
        note: asked(lines(line('97140', '59'), line('97110', 'GP'))),
      },
    ],
  },
  'payers.visit-limit': {
    passes: [
      { name: 'the sixth of twelve', note: asked() },
      { name: 'the last that is paid for', note: asked(visitNumber('12')) },
      { name: 'a payer that does not ask', note: commercial(visitNumber('40')) },
    ],
    fails: [
      { name: 'one more than is paid for', note: asked(visitNumber('13')), go: 'visit.number' },
      { name: 'visits are not counted', note: asked(visitNumber('')) },
      { name: 'a number that is none', note: asked(visitNumber('a few')) },
    ],
  },
  'payers.unit-limit': {
    passes: [
      { name: 'within the number of units', note: asked() },
      {
        name: 'more was done, as many as are paid for are reported',
        note: asked(
          blocks(block('joint-mobilization', 45), block('97110', 38)),
          lines(line('97140', '', '2'), line('97110', '', '2')),
        ),
      },
      {
        name: 'a payer that does not ask',
        note: commercial(blocks(block('joint-mobilization', 45), block('97110', 45))),
      },
      { name: 'no minutes yet', note: asked(blocks()) },
    ],
    fails: [
      {
        name: 'six units',
        note: asked(blocks(block('joint-mobilization', 45), block('97110', 45))),
        go: 'coding.units',
      },
      {
        name: 'one unit too many, one line typed',
        note: asked(
          blocks(block('joint-mobilization', 45), block('97110', 45)),
          lines(line('97140', '', '2')),
        ),
      },
      {
        name: 'five of one code',
        note: asked(blocks(block('joint-mobilization', 75))),
      },
    ],
  },
  'payers.authorization': {
    passes: [
      { name: 'the number in its field', note: asked(authorization('A-48213')) },
      {
        name: 'the number in the plan',
        note: asked(plan('Continue. Auth # 48213, 8 visits left.')),
      },
      { name: 'a payer that does not ask', note: aGoodNote() },
    ],
    fails: [
      { name: 'no number anywhere', note: asked(), go: 'visit.authorization' },
      { name: 'dashes in place of a number', note: asked(authorization(' -- ')) },
      {
        name: 'visits are authorized, the number is not told',
        note: asked(plan('Continue; 8 visits authorized.')),
      },
      { name: 'no number yet', note: asked(plan('Continue. No authorization number yet.')) },
    ],
  },
}
