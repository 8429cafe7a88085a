import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { IsoDate } from '../domain/time'
import type { Edition } from './edition'

/**
 * Two codes that Medicare does not pay side by side on one day: column 1 is paid, column 2 is not.
 * Indicator 0: nothing unlocks it. Indicator 1: a modifier on column 2 may, when the record supports it.
 */
export interface NcciPair {
  readonly column1: string
  readonly column2: string
  readonly indicator: 0 | 1
  readonly note: MessageDescriptor
}

const CODE = '97140'

/** Pairs that pay manual therapy and not the other. */
const before = (
  indicator: NcciPair['indicator'],
  others: readonly string[],
  note: MessageDescriptor,
): NcciPair[] => others.map((column2) => ({ column1: CODE, column2, indicator, note }))

/** Pairs that pay the other and not manual therapy. */
const after = (
  indicator: NcciPair['indicator'],
  others: readonly string[],
  note: MessageDescriptor,
): NcciPair[] => others.map((column1) => ({ column1, column2: CODE, indicator, note }))

/**
 * Pairs around 97140 that an outpatient therapist can meet. Source: Medicare NCCI procedure-to-procedure
 * edits for practitioners, 2024 Q3. Pairs with injections, rehabilitation programs, home health and
 * athletic-training evaluations are left out.
 */
export const NCCI_PAIRS: readonly Edition<readonly NcciPair[]>[] = [
  {
    name: '2024 Q3',
    from: '2024-07-01',
    to: '2024-09-30',
    source: 'NCCI procedure-to-procedure edits, practitioner, 2024 Q3',
    table: [
      ...before(0, ['97124'], msg`Massage is never paid beside manual therapy.`),
      ...after(
        0,
        ['98925', '98926', '98927', '98928', '98929'],
        msg`Osteopathic manipulation takes the place of manual therapy that day.`,
      ),
      ...after(0, ['97545'], msg`Work hardening takes the place of manual therapy that day.`),
      ...after(
        1,
        ['98940', '98941', '98942'],
        msg`Only when manual therapy treated another region than the manipulation.`,
      ),
      ...after(1, ['97012'], msg`Only in time of its own, apart from traction by machine.`),
      ...after(1, ['97150'], msg`Only in time one on one, apart from the group.`),
      ...after(
        1,
        ['97760', '97761', '97763'],
        msg`Only in time of its own, apart from the orthotic or prosthetic work.`,
      ),
      ...after(
        1,
        ['29581', '29584'],
        msg`Payable together again since January 2022, in time of its own; not from 2018 to 2021.`,
      ),
      ...after(1, ['95992'], msg`Only in time of its own, apart from the repositioning.`),
      ...after(1, ['97755'], msg`Only in time of its own, apart from the assessment.`),
      ...before(1, ['97018'], msg`Only when the bath was a service of its own.`),
      ...before(1, ['97750'], msg`Only when the test was a service of its own.`),
      ...before(
        1,
        ['95851', '95852'],
        msg`Measuring motion is part of the treatment; rarely right beside it.`,
      ),
    ],
  },
]

/** Codes people still believe to be paired with 97140, and since when they are not. */
export interface EndedPair {
  readonly codes: readonly string[]
  /** The last day the pair was in force, or null when it never stood. */
  readonly lastDay: IsoDate | null
  readonly says: MessageDescriptor
}

/** Source: the same edition of the edits, deletion dates and indicator 9. */
export const ENDED_PAIRS: readonly EndedPair[] = [
  {
    codes: ['97530'],
    lastDay: '2019-12-31',
    says: msg`Medicare needs no modifier between manual therapy and therapeutic activities. Some commercial payers still ask for one.`,
  },
  {
    codes: ['97161', '97162', '97163', '97165', '97166', '97167'],
    lastDay: null,
    says: msg`Pairs with initial evaluations were announced twice in 2020 and taken back to their first day. No modifier is needed.`,
  },
  {
    codes: ['97164', '97168'],
    lastDay: '2019-12-31',
    says: msg`The pair with re-evaluations ended; its return in October 2020 was taken back.`,
  },
  {
    codes: ['97110', '97112', '97113', '97116'],
    lastDay: null,
    says: msg`Taken back in April 1999: exercise, re-education, aquatic exercise and gait training stand beside manual therapy, each with minutes of its own.`,
  },
]
