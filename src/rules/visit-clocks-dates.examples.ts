import { newPerson } from '../domain/new-note'
import { aGoodNote, type Change } from '../testing/a-note'
import { care, earlierNote } from '../testing/care'
import { payer } from '../testing/changes'
import type { Examples } from './example'

const byAssistant: Change = (note) => {
  note.people.push({
    ...newPerson('pta'),
    name: 'L. Ito',
    credential: 'PTA',
    supervisor: 'R. Okafor',
  })
  for (const block of note.session.blocks) block.performer = 'pta'
}
const days = Array.from({ length: 9 }, (_, i) => `2026-01-${String(11 - i).padStart(2, '0')}`)
const counted = (daysSinceReport: string) => care({ reportOn: '2026-01-01', daysSinceReport })

/** Examples of dates that cannot be, and of counts beside earlier notes. */
export const visitClocksDatesExamples: Examples = {
  'clocks.dates-possible': {
    passes: [
      {
        name: 'Evaluation, signature, report in their order.',
        note: aGoodNote(
          care({
            startOn: '2025-12-01',
            certifiedOn: '2025-12-05',
            certifiedUntil: '2026-02-27',
            reportOn: '2025-12-22',
            daysSinceReport: '6',
          }),
        ),
      },
      { name: 'A count alone.', note: aGoodNote(care({ daysSinceReport: '6' })) },
      {
        name: 'The order came before the evaluation.',
        note: aGoodNote(care({ startOn: '2025-12-01', orderOn: '2025-11-20' })),
      },
      {
        name: 'Treated on the day of the report and on each day since.',
        note: aGoodNote(care({ reportOn: '2026-01-10', daysSinceReport: '3' })),
      },
    ],
    fails: [
      {
        name: 'Care starts after the visit.',
        note: aGoodNote(care({ startOn: '2026-01-13' })),
        go: 'plan.care.startOn',
      },
      {
        name: 'Signed before there was anything to sign.',
        note: aGoodNote(care({ startOn: '2025-12-10', certifiedOn: '2025-12-09' })),
        go: 'plan.care.certifiedOn',
      },
      {
        name: 'Sent before the evaluation.',
        note: aGoodNote(care({ startOn: '2025-12-10', sentOn: '2025-12-09' })),
        go: 'plan.care.sentOn',
      },
      {
        name: 'The period ends before it is signed.',
        note: aGoodNote(care({ certifiedOn: '2025-12-10', certifiedUntil: '2025-12-09' })),
        go: 'plan.care.certifiedUntil',
      },
      {
        name: 'A signature of tomorrow.',
        note: aGoodNote(care({ startOn: '2025-12-10', certifiedOn: '2026-01-13' })),
        go: 'plan.care.certifiedOn',
      },
      {
        name: 'A last report after the visit.',
        note: aGoodNote(care({ reportOn: '2026-01-13' })),
        go: 'plan.care.reportOn',
      },
      {
        name: 'A day that does not exist.',
        note: aGoodNote(care({ startOn: '2025-11-31' })),
        go: 'plan.care.startOn',
      },
      {
        name: 'Treatment days in words.',
        note: aGoodNote(care({ daysSinceReport: 'seven' })),
        go: 'plan.care.daysSinceReport',
      },
      {
        name: 'No treatment day at all, though this is one.',
        note: aGoodNote(care({ daysSinceReport: '0' })),
        go: 'plan.care.daysSinceReport',
      },
      {
        name: 'More treatment days than days.',
        note: aGoodNote(care({ reportOn: '2026-01-10', daysSinceReport: '4' })),
        go: 'plan.care.daysSinceReport',
      },
    ],
  },
  'clocks.period-length': {
    passes: [
      {
        name: 'Exactly 90 days.',
        note: aGoodNote(care({ certifiedOn: '2025-12-01', certifiedUntil: '2026-03-01' })),
      },
      { name: 'No end entered.', note: aGoodNote(care({ certifiedOn: '2025-12-01' })) },
      {
        name: 'A commercial payer.',
        note: aGoodNote(
          payer('midpoint'),
          care({ certifiedOn: '2025-12-01', certifiedUntil: '2026-12-01' }),
        ),
      },
    ],
    fails: [
      {
        name: '91 days.',
        note: aGoodNote(care({ certifiedOn: '2025-12-01', certifiedUntil: '2026-03-02' })),
        go: 'plan.care.certifiedUntil',
      },
      {
        name: 'A year, on an old form.',
        note: aGoodNote(care({ certifiedOn: '2025-12-01', certifiedUntil: '2026-12-01' })),
      },
      {
        name: '90 days from the signature, but the first period runs from the evaluation.',
        note: aGoodNote(
          care({
            startOn: '2025-12-01',
            certifiedOn: '2025-12-20',
            certifiedUntil: '2026-03-20',
          }),
        ),
      },
    ],
  },
  'clocks.count-agrees': {
    passes: [
      {
        name: 'Three notes since the report, this is the fourth day.',
        note: aGoodNote(counted('4')),
        beside: { earlier: ['2026-01-09', '2026-01-07', '2026-01-05'].map((d) => earlierNote(d)) },
      },
      {
        name: 'More days than notes: others are kept elsewhere.',
        note: aGoodNote(counted('7')),
        beside: { earlier: [earlierNote('2026-01-09')] },
      },
      {
        name: 'No earlier note tells anything.',
        note: aGoodNote(counted('2')),
        beside: { earlier: [] },
      },
      {
        name: 'A commercial payer.',
        note: aGoodNote(payer('midpoint'), counted('1')),
        beside: { earlier: [earlierNote('2026-01-09')] },
      },
    ],
    fails: [
      {
        name: 'Three notes since the report, yet this is called the third day.',
        note: aGoodNote(counted('3')),
        beside: { earlier: ['2026-01-09', '2026-01-07', '2026-01-05'].map((d) => earlierNote(d)) },
        go: 'plan.care.daysSinceReport',
      },
      {
        name: 'The last note said day 7, this one says it again.',
        note: aGoodNote(counted('7')),
        beside: { earlier: [earlierNote('2026-01-09', counted('7'))] },
      },
      {
        name: 'Two visits after a note that said day 5.',
        note: aGoodNote(counted('6')),
        beside: {
          earlier: [earlierNote('2026-01-09'), earlierNote('2026-01-07', counted('5'))],
        },
      },
    ],
  },
  'clocks.clinician-takes-part': {
    passes: [
      {
        name: 'The assistant treated nine times, the therapist today.',
        note: aGoodNote(counted('10')),
        beside: { earlier: days.map((day) => earlierNote(day, byAssistant)) },
      },
      {
        name: 'Day 5 is early.',
        note: aGoodNote(counted('5'), byAssistant),
        beside: { earlier: days.slice(0, 4).map((day) => earlierNote(day, byAssistant)) },
      },
      {
        name: 'Not every note is here.',
        note: aGoodNote(counted('9'), byAssistant),
        beside: { earlier: [earlierNote('2026-01-09', byAssistant)] },
      },
      {
        name: 'A commercial payer.',
        note: aGoodNote(payer('midpoint'), counted('9'), byAssistant),
        beside: { earlier: days.map((day) => earlierNote(day, byAssistant)) },
      },
      {
        name: 'Therapists alone.',
        note: aGoodNote(counted('10')),
        beside: { earlier: days.map((day) => earlierNote(day)) },
      },
    ],
    fails: [
      {
        name: 'Ten days by the assistant.',
        note: aGoodNote(counted('10'), byAssistant),
        beside: { earlier: days.map((day) => earlierNote(day, byAssistant)) },
        go: 'people',
      },
      {
        name: 'Eight days by the assistant, two visits before the report.',
        note: aGoodNote(counted('8'), byAssistant),
        beside: { earlier: days.slice(0, 7).map((day) => earlierNote(day, byAssistant)) },
      },
      {
        name: 'Since the start of care, without any report.',
        note: aGoodNote(care({ startOn: '2026-01-02', daysSinceReport: '9' }), byAssistant),
        beside: { earlier: days.slice(0, 8).map((day) => earlierNote(day, byAssistant)) },
      },
    ],
  },
}
