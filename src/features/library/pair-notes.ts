import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { NCCI_PAIRS, partnerIn, type NcciPair } from '../../coding/ncci-pairs'
import type { IsoDate } from '../../domain/time'

const CODE = '97140'

/** A pair around manual therapy, and what it means to a therapist. */
export interface ExplainedPair extends NcciPair {
  readonly note: MessageDescriptor
}

// What the pair with each of these codes means.
const NOTES: readonly (readonly [codes: readonly string[], note: MessageDescriptor])[] = [
  [['97124'], msg`Massage is never paid beside manual therapy.`],
  [
    ['98925', '98926', '98927', '98928', '98929'],
    msg`Osteopathic manipulation takes the place of manual therapy that day.`,
  ],
  [['97545'], msg`Work hardening takes the place of manual therapy that day.`],
  [
    ['98940', '98941', '98942'],
    msg`Only when manual therapy treated another region than the manipulation.`,
  ],
  [['97012'], msg`Only in time of its own, apart from traction by machine.`],
  [['97150'], msg`Only in time one on one, apart from the group.`],
  [
    ['97760', '97761', '97763'],
    msg`Only in time of its own, apart from the orthotic or prosthetic work.`,
  ],
  [
    ['29581', '29584'],
    msg`Payable together again since January 2022, in time of its own; not from 2018 to 2021.`,
  ],
  [['95992'], msg`Only in time of its own, apart from the repositioning.`],
  [['97755'], msg`Only in time of its own, apart from the assessment.`],
  [['97018'], msg`Only when the bath was a service of its own.`],
  [['97750'], msg`Only when the test was a service of its own.`],
  [['95851', '95852'], msg`Measuring motion is part of the treatment; rarely right beside it.`],
]

/** The edition of the edits we hold last. */
export const PAIR_EDITION = NCCI_PAIRS.at(-1)

/** The pairs of the held edition around 97140, those with the same meaning after one another. */
export const EXPLAINED_PAIRS: readonly ExplainedPair[] = NOTES.flatMap(([codes, note]) =>
  codes.flatMap((code) => {
    const pair = PAIR_EDITION?.table.find((each) => partnerIn(each, code) === CODE)
    return pair ? { ...pair, note } : []
  }),
)

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
