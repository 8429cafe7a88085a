import { aGoodNote, aNote, block } from '../testing/a-note'
import { payer } from '../testing/changes'
import { line, other } from '../testing/claim-changes'
import type { Examples } from './example'

/** 30 minutes by the therapist, 8 by the assistant: three units, one of them the assistant's. */
const shared = (note: Parameters<ReturnType<typeof line>>[0]) => {
  note.session.blocks = [block('soft-tissue-mobilization', 8), block('joint-mobilization', 30)]
}
const pta = other({ credential: 'PTA' }, 1)

export const assistantUnitsExamples: Examples = {
  'modifiers.assistant-units': {
    passes: [
      { name: 'no assistant', note: aGoodNote(line('GP')) },
      {
        name: 'two units without, one with the modifier',
        note: aNote(
          shared,
          pta,
          line('GP', '97140', { units: '2' }),
          line('CQ GP', '97140', { units: '1' }),
        ),
      },
      {
        name: 'the line with the modifier takes the rest',
        note: aNote(shared, pta, line('GP', '97140', { units: '2' }), line('CQ GP')),
      },
      {
        name: 'all units by the assistant',
        note: aGoodNote(other({ credential: 'PTA' }), line('CQ GP')),
      },
      { name: 'another payer', note: aNote(payer('midpoint'), shared, pta, line('CQ')) },
      { name: 'unmarked manual therapy is told elsewhere', note: aNote(shared, pta, line('GP')) },
    ],
    fails: [
      {
        name: 'all three units marked',
        note: aNote(shared, pta, line('CQ GP')),
        go: 'coding.lines.0',
      },
      {
        name: 'one unit too many marked',
        note: aNote(
          shared,
          pta,
          line('GP', '97140', { units: '1' }),
          line('CQ GP', '97140', { units: '2' }),
        ),
        go: 'coding.lines.1',
      },
      {
        name: 'one of two units marked where the assistant gave both',
        note: aGoodNote(
          other({ credential: 'PTA' }),
          line('GP', '97140', { units: '1' }),
          line('CQ GP', '97140', { units: '1' }),
        ),
      },
      {
        name: 'exercise by the assistant, unmarked',
        note: aGoodNote(other({ credential: 'PTA' }), line('GP', '97110')),
        go: 'coding.lines.0',
      },
      { name: 'exercise marked, and no assistant', note: aGoodNote(line('CQ GP', '97110')) },
    ],
  },
  'modifiers.assistant-kind': {
    passes: [
      { name: 'no modifier', note: aGoodNote(other({ credential: 'PTA' })) },
      {
        name: 'CQ for a physical therapist assistant',
        note: aGoodNote(other({ credential: 'PTA' }), line('CQ GP')),
      },
      {
        name: 'CO for an occupational therapy assistant',
        note: aGoodNote(other({ credential: 'OTA' }), line('CO GO')),
      },
      { name: 'no assistant, which is told elsewhere', note: aGoodNote(line('CQ')) },
    ],
    fails: [
      {
        name: 'CO for a physical therapist assistant',
        note: aGoodNote(other({ credential: 'PTA' }), line('CO')),
        go: 'coding.lines.0',
      },
      {
        name: 'CQ for an occupational therapy assistant',
        note: aGoodNote(other({ credential: 'OTA' }), line('CQ GP')),
      },
      {
        name: 'on exercise',
        note: aGoodNote(other({ credential: 'PTA' }), line('GP'), line('CO', '97110')),
        go: 'coding.lines.1',
      },
    ],
  },
}
