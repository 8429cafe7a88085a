import { aGoodNote, aNote } from '../testing/a-note'
import type { DraftNote } from '../domain/note'
import type { Examples } from './example'

const visitWith = (visit: Partial<DraftNote['visit']>) =>
  aGoodNote((n) => {
    n.visit = { ...n.visit, ...visit }
  })

export const visitExamples: Examples = {
  'visit.patient': {
    passes: [
      { name: 'Initials are enough.', note: visitWith({ patient: 'J. D.' }) },
      { name: 'A chart number is enough.', note: visitWith({ patient: '0042' }) },
      { name: 'A name in another script counts.', note: visitWith({ patient: 'ليلى' }) },
    ],
    fails: [
      { name: 'A blank note names nobody.', note: aNote(), go: 'visit.patient' },
      { name: 'Blanks are not a name.', note: visitWith({ patient: '   ' }) },
      { name: 'A dash is not a name.', note: visitWith({ patient: '--' }) },
    ],
  },
  'visit.date': {
    passes: [
      { name: 'The visit was today.', note: visitWith({ date: '2026-01-12' }) },
      { name: 'The note is written the day after.', note: visitWith({ date: '2026-01-11' }) },
      { name: 'A leap day exists.', note: visitWith({ date: '2024-02-29' }) },
    ],
    fails: [
      { name: 'The date is blank.', note: visitWith({ date: '' }), go: 'visit.date' },
      { name: 'The visit lies a day ahead.', note: visitWith({ date: '2026-01-13' }) },
      { name: '30 February does not exist.', note: visitWith({ date: '2025-02-30' }) },
      { name: 'A date in words is not read.', note: visitWith({ date: 'Monday' }) },
    ],
  },
  'visit.edition': {
    passes: [
      { name: 'A visit in the middle of 2025.', note: visitWith({ date: '2025-06-15' }) },
      { name: 'The first day of 2025.', note: visitWith({ date: '2025-01-01' }) },
      { name: 'The last day of 2025.', note: visitWith({ date: '2025-12-31' }) },
    ],
    fails: [
      {
        name: 'We do not know the page of 2026.',
        note: visitWith({ date: '2026-01-01' }),
        state: 'unknown',
        go: 'visit.date',
      },
      {
        name: 'We do not know the page of 2024.',
        note: visitWith({ date: '2024-12-31' }),
        state: 'unknown',
      },
      { name: 'A good note of January 2026.', note: aGoodNote(), state: 'unknown' },
    ],
  },
  'visit.payer': {
    passes: [
      { name: 'Medicare Part B pays.', note: visitWith({ payer: 'medicare-b' }) },
      { name: 'A commercial payer counts by midpoint.', note: visitWith({ payer: 'midpoint' }) },
      { name: 'A payer that the clinic added.', note: visitWith({ payer: 'our-own-payer' }) },
    ],
    fails: [
      { name: 'No payer is chosen.', note: visitWith({ payer: '' }), go: 'visit.payer' },
      { name: 'The payer is blanks.', note: visitWith({ payer: '  ' }) },
      {
        name: 'A blank note without a payer.',
        note: aNote((n) => {
          n.visit.payer = ''
        }),
      },
    ],
  },
}
