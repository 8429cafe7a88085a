import { aGoodNote, block, type Change } from '../testing/a-note'
import { earlierNote } from '../testing/care'
import { assessment, blocks, pain, payer } from '../testing/changes'
import type { Example, Examples } from './example'

const DATES = ['2026-01-09', '2026-01-07', '2026-01-05', '2026-01-02']

/** Minutes of soft tissue and joint work. */
const minutes = (...each: readonly number[]): Change =>
  blocks(
    ...each.map((n, i) => block(i === 0 ? 'joint-mobilization' : 'soft-tissue-mobilization', n)),
  )
const visit =
  (timeIn: string, timeOut: string): Change =>
  (note) => {
    note.session.timeIn = timeIn
    note.session.timeOut = timeOut
  }
const clocked = (start: string, end: string): Change =>
  blocks(block('joint-mobilization', '', { start, end }))
const by =
  (name: string): Change =>
  (note) => {
    for (const person of note.people) person.name = name
  }

/** This visit after others, newest first. */
const after = (name: string, now: Change, ...before: readonly Change[]): Example => ({
  name,
  note: aGoodNote(now),
  beside: { earlier: before.map((change, i) => earlierNote(DATES[i] ?? '', change)) },
})
/** This visit beside another one of the same day. */
const beside = (name: string, now: readonly Change[], ...others: readonly Change[]): Example => ({
  name,
  note: aGoodNote(...now),
  beside: {
    sameDay: [
      aGoodNote(...others, (note) => {
        note.id = 'other'
      }),
    ],
  },
})

const LONG =
  'Right rotation rose from 55 to 68 degrees after treatment and pain fell from 6/10 to 3/10, so that she checked the blind spot twice in the clinic without guarding or a catch.'
/** An assessment, and no other text. */
const alone =
  (text: string): Change =>
  (note) => {
    note.assessment = { ...note.assessment, text, skill: '' }
    note.subjective.text = ''
    note.objective.text = ''
    note.plan.text = ''
  }
const range =
  (before: string): Change =>
  (note) => {
    const [first] = note.objective.findings
    if (first) first.before = before
  }

/** Examples of what looks implausible over several notes. */
export const patternsExamples: Examples = {
  'patterns.round-and-same': {
    passes: [
      after('Round once.', minutes(15, 10), minutes(14, 9), minutes(15, 10), minutes(15, 10)),
      after('The same, but not round.', minutes(12), minutes(12), minutes(12), minutes(12)),
      after('Two visits are no pattern.', minutes(15), minutes(15)),
      after('Nothing done yet.', blocks(), minutes(15), minutes(15), minutes(15)),
    ],
    fails: [
      after('15 on four visits.', minutes(15), minutes(15), minutes(15), minutes(15)),
      after(
        '15 and 10 on four visits, in whatever order.',
        minutes(15, 10),
        minutes(10, 15),
        minutes(15, 10),
        minutes(10, 15),
      ),
      after('30 on five visits.', minutes(30), minutes(30), minutes(30), minutes(30), minutes(30)),
    ],
  },
  'patterns.same-minutes': {
    passes: [
      after('A minute more today.', minutes(13), ...DATES.map(() => minutes(12))),
      after('Four visits only.', minutes(12), minutes(12), minutes(12), minutes(12)),
      after('Round ones are asked about elsewhere.', minutes(15), ...DATES.map(() => minutes(15))),
      after('Nothing done yet.', blocks(), ...DATES.map(() => minutes(12))),
    ],
    fails: [
      after('12 on five visits.', minutes(12), ...DATES.map(() => minutes(12))),
      after('12 and 11 on five visits.', minutes(12, 11), ...DATES.map(() => minutes(11, 12))),
      after(
        'A whole session like the last four.',
        () => undefined,
        ...DATES.map(() => () => undefined),
      ),
    ],
  },
  'patterns.lower-edge': {
    passes: [
      after('Well inside the units.', minutes(27), minutes(23), minutes(38), minutes(8)),
      after('Twice is chance.', minutes(23), minutes(38), minutes(27), minutes(30), minutes(31)),
      after('First visits tell nothing.', minutes(8), minutes(8)),
      {
        ...after('A payer that counts whole fifteens.', minutes(23), minutes(23), minutes(23)),
        note: aGoodNote(minutes(23), payer('full-fifteen')),
      },
      after('Nothing done yet.', blocks(), minutes(8), minutes(8), minutes(8)),
    ],
    fails: [
      after('8, 23 and 38.', minutes(8), minutes(23), minutes(38)),
      after(
        '23 on three of five.',
        minutes(23),
        minutes(30),
        minutes(23),
        minutes(14),
        minutes(23),
      ),
      after('53, then 38, then 53.', minutes(30, 23), minutes(38), minutes(53)),
    ],
  },
  'patterns.visit-length': {
    passes: [
      after(
        'Seven minutes are left over today.',
        () => undefined,
        () => undefined,
        () => undefined,
      ),
      after(
        'Filled today alone.',
        (n) => [minutes(45), visit('10:00', '10:45')].forEach((change) => change(n)),
        () => undefined,
        () => undefined,
      ),
      after(
        'No time out today.',
        visit('10:00', ''),
        () => undefined,
        () => undefined,
      ),
      after('Two visits are no pattern.', minutes(45), minutes(45)),
    ],
    fails: [
      after('45 of 45 on three visits.', minutes(45), minutes(45), minutes(45)),
      after('Whatever the minutes are.', minutes(30, 15), minutes(20, 25), minutes(45)),
      after(
        'Half an hour each time.',
        (n) => [minutes(30), visit('9:00', '9:30')].forEach((change) => change(n)),
        minutes(45),
        minutes(45),
        minutes(45),
      ),
    ],
  },
  'patterns.hour': {
    passes: [
      beside('One after the other.', [clocked('10:00', '10:45')], clocked('10:45', '11:30')),
      beside(
        'Another therapist treated the other patient.',
        [clocked('10:00', '10:45')],
        clocked('10:00', '10:45'),
        by('L. Ito'),
      ),
      beside(
        'Nobody is named.',
        [clocked('10:00', '10:45'), by('')],
        clocked('10:00', '10:45'),
        by(''),
      ),
      beside(
        'Minutes that may have been anywhere in a long visit.',
        [minutes(30), visit('10:00', '11:30')],
        minutes(30),
        visit('10:00', '11:30'),
      ),
      beside(
        'The other hour is full, not this one.',
        [clocked('14:00', '14:20')],
        clocked('10:00', '11:00'),
      ),
      beside(
        'No clock and no visit times.',
        [minutes(45), visit('', '')],
        minutes(45),
        visit('', ''),
      ),
      beside('Nothing done yet.', [blocks()], blocks()),
      { name: 'The only note of the day.', note: aGoodNote(), beside: { sameDay: [] } },
    ],
    fails: [
      beside(
        'Two patients at the same time.',
        [clocked('10:00', '10:45')],
        clocked('10:10', '10:50'),
      ),
      beside(
        'The visits overlap by half an hour, both filled.',
        [minutes(45), visit('10:00', '10:45')],
        minutes(45),
        visit('10:15', '11:00'),
      ),
      beside(
        'Late in one hour, early in the next.',
        [clocked('10:30', '11:30')],
        clocked('10:40', '11:20'),
      ),
    ],
  },
  'patterns.same-text': {
    passes: [
      after('New words.', alone(LONG), assessment('She slept through; rotation holds.')),
      after(
        'The same story with new values and an end of its own.',
        alone(LONG),
        assessment(
          LONG.replace('55 to 68', '52 to 60').replace('twice', 'once').replace('catch', 'stop'),
        ),
      ),
      after('Short texts are alike.', alone('Better today.'), assessment('Better today.')),
      { name: 'No note before.', note: aGoodNote(), beside: { earlier: [] } },
    ],
    fails: [
      {
        ...after(
          'The whole note again.',
          () => undefined,
          () => undefined,
        ),
        go: 'assessment.text',
      },
      {
        ...after('The assessment word for word.', assessment(LONG), assessment(LONG)),
        go: 'assessment.text',
      },
      {
        ...after('A word more at its end.', assessment(`${LONG} Good.`), assessment(LONG)),
        go: 'assessment.text',
      },
    ],
  },
  'patterns.same-values': {
    passes: [
      after('Less pain than last time.', () => undefined, pain('7', '4')),
      after('More range than last time.', range('58'), () => undefined),
      after('Nothing claimed.', assessment('Treated as planned.'), () => undefined),
      after(
        'Nothing measured then.',
        () => undefined,
        (note) => {
          note.assessment.painBefore = ''
          note.objective.findings = []
        },
      ),
      { name: 'No note before.', note: aGoodNote(), beside: { earlier: [] } },
    ],
    fails: [
      after(
        'Improving, with the same pain and range.',
        () => undefined,
        () => undefined,
      ),
      after(
        'The same values, in other words.',
        assessment('Much better this week.'),
        () => undefined,
      ),
      after(
        'After several visits.',
        () => undefined,
        () => undefined,
        pain('8', '5'),
      ),
    ],
  },
}
