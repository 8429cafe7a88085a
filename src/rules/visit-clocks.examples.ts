import { aGoodNote, type Change } from '../testing/a-note'
import { care } from '../testing/care'
import { assessment, payer } from '../testing/changes'
import type { Examples } from './example'

const on =
  (date: string): Change =>
  (note) => {
    note.visit.date = date
  }
const day = (daysSinceReport: string, reportOn = '2025-12-01') =>
  care({ daysSinceReport, reportOn })
const late = care({ startOn: '2025-12-01' })
const commercial = payer('midpoint')

/** Examples of what falls due in an episode of care. The visit is on 2026-01-12 unless said. */
export const visitClocksExamples: Examples = {
  'clocks.progress-report': {
    passes: [
      { name: 'The tenth treatment day since the report.', note: aGoodNote(day('10')) },
      {
        name: 'A report written on the day of the visit.',
        note: aGoodNote(day('11', '2026-01-12')),
      },
      {
        name: 'Day 11, and the text says that the report was written.',
        note: aGoodNote(day('11'), assessment('Progress report completed today.')),
      },
      { name: 'A commercial payer counts no days.', note: aGoodNote(day('14'), commercial) },
      { name: 'Nobody counted yet.', note: aGoodNote(late) },
    ],
    fails: [
      {
        name: 'The eleventh treatment day without a report.',
        note: aGoodNote(day('11')),
        go: 'plan.care.daysSinceReport',
      },
      { name: 'Day 25, in other digits.', note: aGoodNote(day('٢٥')) },
      {
        name: 'The evaluation was today, yet eleven days are counted.',
        note: aGoodNote(
          care({ startOn: '2026-01-12', reportOn: '2026-01-12', daysSinceReport: '11' }),
        ),
      },
      {
        name: 'A report that is due is none.',
        note: aGoodNote(day('12'), assessment('Progress report due next visit.')),
      },
      {
        name: 'A year whose limits we do not hold.',
        note: aGoodNote(day('4'), on('2012-05-01')),
        state: 'unknown',
      },
    ],
  },
  'clocks.progress-report-soon': {
    passes: [
      { name: 'The seventh treatment day.', note: aGoodNote(day('7')) },
      { name: 'Past the tenth day, which is asked about elsewhere.', note: aGoodNote(day('11')) },
      { name: 'No count yet.', note: aGoodNote(late) },
      {
        name: 'Day 9, and the report is in the text.',
        note: aGoodNote(day('9'), assessment('10th visit progress note done.')),
      },
    ],
    fails: [
      {
        name: 'Two visits ahead.',
        note: aGoodNote(day('8')),
        go: 'plan.care.daysSinceReport',
      },
      { name: 'One visit ahead.', note: aGoodNote(day('9')) },
      { name: 'Due today.', note: aGoodNote(day('10')) },
    ],
  },
  'clocks.plan-first': {
    passes: [
      { name: 'The evaluation came first.', note: aGoodNote(late) },
      {
        name: 'Evaluated and treated on one day.',
        note: aGoodNote(care({ startOn: '2026-01-12' })),
      },
      { name: 'Certified in December.', note: aGoodNote(care({ certifiedOn: '2025-12-20' })) },
      {
        name: 'The text tells of the plan.',
        note: aGoodNote(day('4'), assessment('POC established 12/29/25.')),
      },
      { name: 'A commercial payer.', note: aGoodNote(day('4'), commercial) },
      {
        name: 'A start after the visit is asked about as a date.',
        note: aGoodNote(care({ startOn: '2026-01-13' })),
      },
      {
        name: 'A start that is no date as well.',
        note: aGoodNote(care({ startOn: '2026-02-30' })),
      },
    ],
    fails: [
      {
        name: 'Days are counted, but nothing tells since when there is a plan.',
        note: aGoodNote(care({ daysSinceReport: '4' })),
        go: 'plan.care.startOn',
      },
      { name: 'An order alone is no plan.', note: aGoodNote(care({ orderOn: '2025-12-01' })) },
      {
        name: 'Signed only after the visit.',
        note: aGoodNote(care({ certifiedOn: '2026-01-20' })),
      },
    ],
  },
  'clocks.certification': {
    passes: [
      {
        name: 'Signed a week after the start.',
        note: aGoodNote(care({ startOn: '2025-12-01', certifiedOn: '2025-12-08' })),
      },
      {
        name: 'Signed on the thirtieth day.',
        note: aGoodNote(care({ startOn: '2025-12-01', certifiedOn: '2025-12-31' })),
      },
      { name: 'Not due yet.', note: aGoodNote(care({ startOn: '2025-12-20' })) },
      {
        name: 'Not due yet, and signed by the text.',
        note: aGoodNote(care({ startOn: '2025-12-20' }), assessment('Signed POC received.')),
      },
      {
        name: 'Since 2025: a signed order, and the plan sent within 30 days.',
        note: aGoodNote(
          care({ startOn: '2025-12-01', orderOn: '2025-11-24', sentOn: '2025-12-31' }),
        ),
      },
      {
        name: 'A signature after more than 90 days is a later one.',
        note: aGoodNote(care({ startOn: '2025-09-01', certifiedOn: '2025-12-05' })),
      },
      {
        name: 'The text says who signed it.',
        note: aGoodNote(late, assessment('Dr. Lee signed the plan of care.')),
      },
      { name: 'No start of care yet.', note: aGoodNote(day('3')) },
      { name: 'A commercial payer.', note: aGoodNote(late, commercial) },
    ],
    fails: [
      {
        name: 'Six weeks after the start, still unsigned.',
        note: aGoodNote(late),
        go: 'plan.care.certifiedOn',
      },
      {
        name: 'Signed on the thirty-first day.',
        note: aGoodNote(care({ startOn: '2025-12-01', certifiedOn: '2026-01-01' })),
      },
      {
        name: 'The plan went out a day too late for the order.',
        note: aGoodNote(
          care({ startOn: '2025-12-01', orderOn: '2025-11-24', sentOn: '2026-01-01' }),
        ),
      },
      {
        name: 'In 2024 an order did not stand for the signature.',
        note: aGoodNote(
          on('2024-12-31'),
          care({ startOn: '2024-11-20', orderOn: '2024-11-18', sentOn: '2024-11-22' }),
        ),
      },
      {
        name: 'The text says that it is not signed.',
        note: aGoodNote(late, assessment('POC not yet signed.')),
      },
    ],
  },
  'clocks.certification-soon': {
    passes: [
      { name: 'Eleven days left.', note: aGoodNote(care({ startOn: '2025-12-24' })) },
      { name: 'Overdue, which is asked about elsewhere.', note: aGoodNote(late) },
      {
        name: 'Signed.',
        note: aGoodNote(care({ startOn: '2025-12-20', certifiedOn: '2025-12-27' })),
      },
      {
        name: 'Signed by the text.',
        note: aGoodNote(care({ startOn: '2025-12-20' }), assessment('Signed POC received.')),
      },
    ],
    fails: [
      {
        name: 'Ten days left.',
        note: aGoodNote(care({ startOn: '2025-12-23' })),
        go: 'plan.care.certifiedOn',
      },
      { name: 'Due today.', note: aGoodNote(care({ startOn: '2025-12-13' })) },
      {
        name: 'An order is on file, the plan was not sent.',
        note: aGoodNote(care({ startOn: '2025-12-15', orderOn: '2025-12-10' })),
      },
    ],
  },
  'clocks.order-exception': {
    passes: [
      {
        name: 'Order on file, plan sent in time.',
        note: aGoodNote(
          care({ startOn: '2025-12-20', orderOn: '2025-12-18', sentOn: '2025-12-22' }),
        ),
      },
      {
        name: 'The plan is signed: no exception is needed.',
        note: aGoodNote(
          care({ startOn: '2025-12-20', certifiedOn: '2025-12-27', orderOn: '2025-12-18' }),
        ),
      },
      { name: 'Neither an order nor a sending is told of.', note: aGoodNote(late) },
      {
        name: 'A commercial payer.',
        note: aGoodNote(care({ startOn: '2025-12-20', orderOn: '2025-12-18' }), commercial),
      },
    ],
    fails: [
      {
        name: 'Order on file, plan not sent.',
        note: aGoodNote(care({ startOn: '2025-12-20', orderOn: '2025-12-18' })),
        go: 'plan.care.sentOn',
      },
      {
        name: 'Plan sent, no order on file.',
        note: aGoodNote(care({ startOn: '2025-12-20', sentOn: '2025-12-22' })),
        go: 'plan.care.orderOn',
      },
      {
        name: 'Sent on the thirty-first day.',
        note: aGoodNote(
          care({ startOn: '2025-12-01', orderOn: '2025-11-24', sentOn: '2026-01-01' }),
        ),
        go: 'plan.care.certifiedOn',
      },
      {
        name: 'Six weeks on, the plan was never sent.',
        note: aGoodNote(care({ startOn: '2025-12-01', orderOn: '2025-11-24' })),
        go: 'plan.care.certifiedOn',
      },
      {
        name: 'A visit of 2024.',
        note: aGoodNote(
          on('2024-12-31'),
          care({ startOn: '2024-12-20', orderOn: '2024-12-18', sentOn: '2024-12-22' }),
        ),
        go: 'plan.care.certifiedOn',
      },
    ],
  },
}
