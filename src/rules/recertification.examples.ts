import { aGoodNote } from '../testing/a-note'
import { care } from '../testing/care'
import { assessment, payer } from '../testing/changes'
import type { Examples } from './example'

const late = care({ startOn: '2025-12-01' })
const commercial = payer('midpoint')

/** Examples of the plan of care being signed again. The visit is on 2026-01-12 unless said. */
export const recertificationExamples: Examples = {
  'clocks.recertification': {
    passes: [
      {
        name: 'The ninetieth day of the first period.',
        note: aGoodNote(care({ startOn: '2025-10-14', certifiedOn: '2025-10-20' })),
      },
      {
        name: 'Signed until the end of January.',
        note: aGoodNote(
          care({
            startOn: '2025-12-01',
            certifiedOn: '2025-12-05',
            certifiedUntil: '2026-01-31',
          }),
        ),
      },
      {
        name: 'A second signature starts a period of its own.',
        note: aGoodNote(care({ startOn: '2025-08-01', certifiedOn: '2025-11-10' })),
      },
      { name: 'Unsigned, which is asked about elsewhere.', note: aGoodNote(late) },
      {
        name: 'Past the period, recertified by the text.',
        note: aGoodNote(
          care({ startOn: '2025-10-01', certifiedOn: '2025-10-06' }),
          assessment('Recertified 1/8/26 through 4/8/26.'),
        ),
      },
      {
        name: 'A commercial payer.',
        note: aGoodNote(care({ startOn: '2025-10-01', certifiedOn: '2025-10-06' }), commercial),
      },
    ],
    fails: [
      {
        name: 'The ninety-first day.',
        note: aGoodNote(care({ startOn: '2025-10-13', certifiedOn: '2025-10-20' })),
        go: 'plan.care.certifiedOn',
      },
      {
        name: 'A signed period of four weeks has ended.',
        note: aGoodNote(
          care({
            startOn: '2025-12-01',
            certifiedOn: '2025-12-05',
            certifiedUntil: '2025-12-29',
          }),
        ),
      },
      {
        name: 'A period typed longer than 90 days ends all the same.',
        note: aGoodNote(
          care({
            startOn: '2025-09-01',
            certifiedOn: '2025-09-05',
            certifiedUntil: '2026-02-28',
          }),
        ),
      },
      {
        name: 'The order stood for the first signature, 90 days ago and more.',
        note: aGoodNote(
          care({ startOn: '2025-10-01', orderOn: '2025-09-28', sentOn: '2025-10-02' }),
        ),
      },
    ],
  },
  'clocks.recertification-soon': {
    passes: [
      {
        name: 'Eleven days left.',
        note: aGoodNote(care({ certifiedOn: '2025-12-05', certifiedUntil: '2026-01-23' })),
      },
      {
        name: 'Ended, which is asked about elsewhere.',
        note: aGoodNote(care({ certifiedOn: '2025-12-05', certifiedUntil: '2026-01-11' })),
      },
      { name: 'Unsigned.', note: aGoodNote(late) },
    ],
    fails: [
      {
        name: 'Ten days left.',
        note: aGoodNote(care({ certifiedOn: '2025-12-05', certifiedUntil: '2026-01-22' })),
        go: 'plan.care.certifiedOn',
      },
      {
        name: 'The last day.',
        note: aGoodNote(care({ certifiedOn: '2025-12-05', certifiedUntil: '2026-01-12' })),
      },
      {
        name: 'Day 88 of a period whose end nobody entered.',
        note: aGoodNote(care({ startOn: '2025-10-16', certifiedOn: '2025-10-20' })),
      },
    ],
  },
}
