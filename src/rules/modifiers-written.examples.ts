import { aGoodNote } from '../testing/a-note'
import { payer } from '../testing/changes'
import { line, noticeOn, other } from '../testing/claim-changes'
import type { Examples } from './example'

export const modifiersWrittenExamples: Examples = {
  'modifiers.separate-evaluation': {
    passes: [
      { name: 'no modifier 25', note: aGoodNote(line('GP', '97110')) },
      { name: 'on manual therapy it is told elsewhere', note: aGoodNote(line('25')) },
      { name: 'no lines', note: aGoodNote() },
    ],
    fails: [
      { name: 'on exercise', note: aGoodNote(line('25 GP', '97110')), go: 'coding.lines.0' },
      { name: 'on activities', note: aGoodNote(line('GP'), line('25', '97530')) },
      {
        name: 'on gait training under another payer',
        note: aGoodNote(payer('midpoint'), line('25', '97116')),
      },
    ],
  },
  'modifiers.order': {
    passes: [
      { name: 'one modifier', note: aGoodNote(line('KX')) },
      { name: 'distinct, assistant, plan, need', note: aGoodNote(line('59 CQ GP KX')) },
      { name: 'one that is not known comes last', note: aGoodNote(line('GP ZZ')) },
      { name: 'no lines', note: aGoodNote() },
    ],
    fails: [
      { name: 'plan before assistant', note: aGoodNote(line('GP CQ')), go: 'coding.lines.0' },
      { name: 'need before plan', note: aGoodNote(line('KX GP')) },
      { name: 'distinct last', note: aGoodNote(line('GP KX 59')) },
    ],
  },
  'modifiers.known': {
    passes: [
      { name: 'modifiers of therapy', note: aGoodNote(line('CQ GP KX')) },
      { name: 'none', note: aGoodNote() },
      {
        name: 'one that is not written as a modifier is told elsewhere',
        note: aGoodNote(line('G')),
      },
    ],
    fails: [
      { name: 'a slip', note: aGoodNote(line('GQ')), state: 'unknown' },
      {
        name: 'one of another trade',
        note: aGoodNote(line('GP'), line('TC', '97110')),
        state: 'unknown',
      },
      {
        name: 'two digits that mean nothing here',
        note: aGoodNote(line('GP 12')),
        state: 'unknown',
      },
    ],
  },
  'modifiers.one-purpose': {
    passes: [
      { name: 'habilitative', note: aGoodNote(payer('midpoint'), line('96 GP')) },
      { name: 'rehabilitative', note: aGoodNote(payer('midpoint'), line('GP 97')) },
      { name: 'neither', note: aGoodNote(line('GP')) },
    ],
    fails: [
      { name: 'both', note: aGoodNote(payer('midpoint'), line('96 97')), go: 'coding.lines.0' },
      { name: 'both, apart', note: aGoodNote(line('96 GP 97')) },
      {
        name: 'both on exercise',
        note: aGoodNote(line('GP 97'), line('97 96', '97110')),
        go: 'coding.lines.1',
      },
    ],
  },
  'modifiers.same-plan': {
    passes: [
      { name: 'exercise by the physical therapist', note: aGoodNote(line('GP', '97110')) },
      { name: 'no plan named', note: aGoodNote(line('KX', '97110')) },
      { name: 'another payer', note: aGoodNote(payer('midpoint'), line('GO', '97110')) },
      { name: 'manual therapy is told elsewhere', note: aGoodNote(line('GO')) },
    ],
    fails: [
      {
        name: 'exercise under the other plan',
        note: aGoodNote(line('GP'), line('GO', '97110')),
        go: 'coding.lines.1',
      },
      { name: 'exercise under two plans', note: aGoodNote(line('GP GO', '97110')) },
      {
        name: 'exercise of an occupational therapist under GP',
        note: aGoodNote(other({ credential: 'OT' }), line('GP', '97110')),
      },
    ],
  },
  'modifiers.notice-date': {
    passes: [
      { name: 'no notice', note: aGoodNote(line('GP')) },
      { name: 'signed on the day', note: aGoodNote(noticeOn('2026-01-12'), line('GP GA')) },
      {
        name: 'signed, and no date of service yet',
        note: aGoodNote(noticeOn('2026-01-12'), line('GA'), (note) => {
          note.visit.date = ''
        }),
      },
      { name: 'signed before', note: aGoodNote(noticeOn('2025-12-30'), line('GP GA')) },
      { name: 'denial expected, none signed', note: aGoodNote(line('GP GZ')) },
    ],
    fails: [
      { name: 'no date', note: aGoodNote(line('GP GA')), go: 'coding.noticeOn' },
      { name: 'signed after the visit', note: aGoodNote(noticeOn('2026-01-13'), line('GA')) },
      { name: 'a day that does not exist', note: aGoodNote(noticeOn('2026-02-30'), line('GA')) },
      {
        name: 'none on file, and a date',
        note: aGoodNote(noticeOn('2026-01-10'), line('GZ')),
        go: 'coding.lines.0',
      },
      {
        name: 'a voluntary notice without a date',
        note: aGoodNote(line('GX GY')),
        state: 'unknown',
      },
    ],
  },
  'modifiers.notices-exclude': {
    passes: [
      { name: 'one notice', note: aGoodNote(line('GP GA')) },
      { name: 'a voluntary notice for what is no benefit', note: aGoodNote(line('GX GY GP')) },
      { name: 'none', note: aGoodNote() },
      { name: 'need attested with a notice', note: aGoodNote(line('GP KX GA')) },
    ],
    fails: [
      { name: 'on file and not on file', note: aGoodNote(line('GP GA GZ')), go: 'coding.lines.0' },
      { name: 'need attested and denied', note: aGoodNote(line('KX GZ')) },
      { name: 'wanted and voluntary', note: aGoodNote(line('GA GX')) },
      {
        name: 'on another line',
        note: aGoodNote(line('GP'), line('GY GZ', '97110')),
        go: 'coding.lines.1',
      },
    ],
  },
}
