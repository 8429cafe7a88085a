import { aGoodNote, aNote, block } from '../testing/a-note'
import { payer } from '../testing/changes'
import { inPairs, line, other } from '../testing/claim-changes'
import type { Examples } from './example'

const cmt = [
  block('98940', 10),
  block('joint-mobilization', 15, { start: '10:20', end: '10:35' }),
] as const

export const modifiersExamples: Examples = {
  'modifiers.never': {
    passes: [
      { name: 'no modifiers', note: aGoodNote() },
      { name: 'plan of care and attestation', note: aGoodNote(line('GP KX')) },
      { name: 'an assistant of the same discipline', note: aGoodNote(line('CQ GP')) },
      { name: 'telehealth on a line that is not hands-on', note: aGoodNote(line('95', '97110')) },
      { name: 'a notice with its voluntary twin', note: aGoodNote(line('GX GY GP')) },
    ],
    fails: [
      { name: 'modifier 51', note: aGoodNote(line('GP 51')), go: 'coding.lines.0' },
      { name: 'modifier 51 under any payer', note: aGoodNote(payer('midpoint'), line('51')) },
      { name: 'distinct said twice', note: aGoodNote(line('59 XS')) },
      { name: 'an assistant of the other discipline', note: aGoodNote(line('GO CQ')) },
      { name: 'an occupational assistant under physical therapy', note: aGoodNote(line('CO, GP')) },
      { name: 'hands-on treatment from afar', note: aGoodNote(line('95')) },
      {
        name: 'a contradiction on another line',
        note: aGoodNote(line('GP'), line('59 XS', '97110')),
        go: 'coding.lines.1',
      },
    ],
  },
  'modifiers.not-for-therapy': {
    passes: [
      { name: 'no modifiers', note: aGoodNote() },
      { name: 'plan of care', note: aGoodNote(line('GP')) },
      { name: 'on another line', note: aGoodNote(line('50', '97110')) },
    ],
    fails: [
      { name: 'assistant at surgery', note: aGoodNote(line('80')), go: 'coding.lines.0' },
      { name: 'both sides', note: aGoodNote(line('50')) },
      { name: 'right side', note: aGoodNote(line('gp rt')) },
      { name: 'repeated by the same person', note: aGoodNote(line('76')) },
      { name: 'more work than usual', note: aGoodNote(line('22')) },
      { name: 'less work than usual', note: aGoodNote(line('52')) },
      { name: 'separate evaluation', note: aGoodNote(line('25')) },
    ],
  },
  'modifiers.format': {
    passes: [
      { name: 'no modifiers', note: aGoodNote() },
      { name: 'four modifiers in small letters', note: aGoodNote(line('gp kx 59 cq')) },
      { name: 'separated by commas', note: aGoodNote(line('GP,KX')) },
    ],
    fails: [
      { name: 'three characters', note: aGoodNote(line('GPX')), go: 'coding.lines.0' },
      { name: 'five modifiers', note: aGoodNote(line('GP KX 59 CQ GA')) },
      { name: 'the same one twice', note: aGoodNote(line('GP gp')) },
      { name: 'a sign', note: aGoodNote(line('G-')) },
    ],
  },
  'modifiers.discipline': {
    passes: [
      { name: 'a line nobody touched', note: aGoodNote() },
      { name: 'a physical therapist under GP', note: aGoodNote(line('GP')) },
      {
        name: 'an occupational therapist under GO',
        note: aGoodNote(other({ credential: 'OT' }), line('GO')),
      },
      {
        name: 'a physician under either',
        note: aGoodNote(other({ credential: 'MD' }), line('GO')),
      },
      { name: 'another payer', note: aGoodNote(payer('midpoint'), line('KX')) },
    ],
    fails: [
      { name: 'no plan of care', note: aGoodNote(line('KX')), go: 'coding.lines.0' },
      { name: 'two plans of care', note: aGoodNote(line('GP GO')) },
      { name: 'a physical therapist under GO', note: aGoodNote(line('GO')) },
      { name: 'speech therapy', note: aGoodNote(other({ credential: 'NPP' }), line('GN')) },
    ],
  },
  'modifiers.assistant': {
    passes: [
      { name: 'no assistant', note: aGoodNote() },
      {
        name: 'an assistant, marked',
        note: aGoodNote(other({ credential: 'PTA' }), line('CQ GP')),
      },
      { name: 'another payer', note: aGoodNote(payer('midpoint'), other({ credential: 'PTA' })) },
      {
        name: 'an assistant below the line: one minute beside fifteen',
        note: aNote(
          inPairs(block('soft-tissue-mobilization', 1), block('joint-mobilization', 15)),
          other({ credential: 'PTA' }, 1),
        ),
      },
    ],
    fails: [
      {
        name: 'an assistant gave all of it',
        note: aGoodNote(other({ credential: 'PTA' })),
        go: 'coding.lines',
      },
      {
        name: 'an occupational therapy assistant, unmarked line',
        note: aGoodNote(line('KX', '97110'), other({ credential: 'OTA' }), line('GO')),
        go: 'coding.lines.1',
      },
      {
        name: 'marked, but no assistant took part',
        note: aGoodNote(line('CQ GP')),
        go: 'coding.lines.0',
      },
    ],
  },
  'modifiers.distinct': {
    passes: [
      { name: 'no such modifier', note: aGoodNote() },
      {
        name: 'manual therapy beside spinal manipulation',
        note: aNote(inPairs(...cmt), line('59 GP')),
      },
      {
        name: 'a performance test beside manual therapy',
        note: aNote(
          inPairs(block('joint-mobilization', 15), block('97750', 15)),
          line('XU', '97750'),
        ),
      },
    ],
    fails: [
      {
        name: 'beside exercise, which needs none',
        note: aNote(inPairs(block('joint-mobilization', 15), block('97110', 15)), line('59')),
        go: 'coding.lines.0',
      },
      { name: 'alone', note: aNote(inPairs(block('joint-mobilization', 15)), line('XS')) },
      {
        name: 'a visit after our table ends',
        note: aGoodNote(line('59')),
        state: 'unknown',
      },
    ],
  },
}
