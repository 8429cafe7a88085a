import { aGoodNote, aNote, block } from '../testing/a-note'
import { adjustment, inPairs, line, mobilizing, other } from '../testing/claim-changes'
import type { Examples } from './example'

const at = (region: string, side: 'left' | 'right' | '' = '') => ({ regions: [{ region, side }] })

export const modifiersDistinctExamples: Examples = {
  'modifiers.distinct-evidence': {
    passes: [
      { name: 'no such modifier', note: aGoodNote(line('GP')) },
      {
        name: 'one after the other',
        note: aNote(inPairs(adjustment(), mobilizing()), line('59 GP')),
      },
      {
        name: 'taking turns',
        note: aNote(
          inPairs(
            mobilizing({ minutes: '8', start: '10:00', end: '10:08' }),
            adjustment({ start: '10:08', end: '10:18' }),
            mobilizing({ minutes: '7', start: '10:18', end: '10:25' }),
          ),
          line('59'),
        ),
      },
      {
        name: 'two parts of the body',
        note: aNote(
          inPairs(adjustment(at('l4-5')), mobilizing(at('shoulder-joint', 'right'))),
          line('XS'),
        ),
      },
      {
        name: 'two practitioners',
        note: aNote(
          inPairs(adjustment(), mobilizing()),
          other({ credential: 'DC' }, 1),
          line('XP'),
        ),
      },
      {
        name: 'morning and afternoon',
        note: aNote(
          inPairs(adjustment(), mobilizing({ start: '15:00', end: '15:15' })),
          line('XE'),
        ),
      },
      {
        name: 'without a pair it is told elsewhere',
        note: aNote(inPairs(mobilizing()), line('59')),
      },
    ],
    fails: [
      {
        name: 'the same minutes',
        note: aNote(inPairs(adjustment({ end: '10:25' }), mobilizing()), line('59')),
        go: 'session.blocks.1.start',
      },
      {
        name: 'no times: another diagnosis alone is no evidence',
        note: aNote(inPairs(block('98940', 10), mobilizing()), line('59')),
        go: 'session.blocks.0.start',
      },
      {
        name: 'one part of the body',
        note: aNote(inPairs(adjustment(at('c5-6')), mobilizing(at('c5-6'))), line('XS')),
      },
      {
        name: 'a part of the body not named',
        note: aNote(inPairs(adjustment(at('c5-6')), mobilizing()), line('XS')),
        go: 'session.blocks.1.regions',
      },
      { name: 'one practitioner', note: aNote(inPairs(adjustment(), mobilizing()), line('XP')) },
      { name: 'one session', note: aNote(inPairs(adjustment(), mobilizing()), line('XE')) },
      {
        name: 'the other service is on the claim and not in the session',
        note: aNote(inPairs(mobilizing()), line('59'), line('', '98940')),
        go: 'session.blocks',
      },
    ],
  },
  'modifiers.distinct-attested': {
    passes: [
      { name: 'no such modifier', note: aGoodNote(line('GP')) },
      {
        name: 'stated by the clinician',
        note: aNote(inPairs(adjustment(), mobilizing()), line('59', '97140', { attested: true })),
      },
      {
        name: 'without a pair it is told elsewhere',
        note: aNote(inPairs(mobilizing()), line('59')),
      },
    ],
    fails: [
      {
        name: 'nobody stated it',
        note: aNote(inPairs(adjustment(), mobilizing()), line('59')),
        go: 'coding.lines.0.attested',
      },
      {
        name: 'stated of one line, not of the other',
        note: aNote(
          inPairs(adjustment(), mobilizing()),
          line('59', '97140', { attested: true }),
          line('XU', '98940'),
        ),
        go: 'coding.lines.1.attested',
      },
      { name: 'an X modifier', note: aNote(inPairs(adjustment(), mobilizing()), line('XU GP')) },
    ],
  },
}
