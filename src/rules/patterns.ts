import { msg } from '@lingui/core/macro'
import { clockText, ClockTime } from '../domain/time'
import type { DraftNote } from '../domain/note'
import { fullestHour } from './busy-hour'
import type { Facts } from './facts'
import { met, notApplicable, rule, unmet, unmetEach, type Rule, type Verdict } from './rule'
import { likeness } from './same-text'
import { at } from './sources'
import { summaryOf, treatmentOf, type VisitSummary } from './visit-summary'

const ALIKE = at('own-proposal', 'patterns over own notes')
const ONLY_YOU = msg`only you see this`
const BLOCKS = 'session.blocks'

type Visits = Pick<Facts, 'treatment'> & { readonly earlier: readonly DraftNote[] }

/** This visit and those before it, newest first, at most `most`. */
const visitsOf = ({ treatment, earlier }: Visits, most: number): readonly VisitSummary[] => [
  summaryOf(treatment),
  ...earlier.slice(0, most - 1).map((note) => summaryOf(treatmentOf(note))),
]

const isLowerEdge = (minutes: number): boolean => minutes >= 8 && (minutes - 8) % 15 === 0

const sameOn = (visits: readonly VisitSummary[], count: number): boolean =>
  visits.length === count &&
  visits[0]?.pattern !== '' &&
  visits.every(({ pattern }) => pattern === visits[0]?.pattern)

const allRound = ([visit]: readonly VisitSummary[]): boolean =>
  visit?.minutes.every((minutes) => minutes % 5 === 0) === true

const ask = (message: Parameters<typeof unmet>[0], go = BLOCKS): Verdict =>
  unmet(message, { go, about: ONLY_YOU })

/** Texts that are compared with the last note, and from which likeness on. */
const TEXTS: readonly (readonly [place: string, of: (note: DraftNote) => string, from: number])[] =
  [
    ['assessment.text', ({ assessment }) => assessment.text, 0.8],
    ['assessment.skill', ({ assessment }) => assessment.skill, 0.8],
    ['subjective.text', ({ subjective }) => subjective.text, 0.9],
    ['objective.text', ({ objective }) => objective.text, 0.9],
    ['plan.text', ({ plan }) => plan.text, 0.9],
  ]

/** Values measured before treatment, by what and where. */
const valuesOf = ({ objective, assessment }: DraftNote): ReadonlyMap<string, string> =>
  new Map(
    [
      ['pain', assessment.painBefore.trim()] as const,
      ...objective.findings.map(
        ({ what, region, side, before }) =>
          [`${what.trim().toLowerCase()} ${region} ${side}`, before.trim()] as const,
      ),
    ].filter(([, value]) => value !== ''),
  )

const lastValues = new WeakMap<DraftNote, ReadonlyMap<string, string>>()

/** The same of another note, which stays as it is. */
function valuesOfLast(note: DraftNote): ReadonlyMap<string, string> {
  let values = lastValues.get(note)
  if (!values) lastValues.set(note, (values = valuesOf(note)))
  return values
}

/** Rules about what looks implausible over several notes. For the writer alone. */
export const patterns: readonly Rule[] = [
  rule({
    id: 'patterns.round-and-same',
    tier: 'consider',
    says: msg`Minutes are not round and the same visit after visit.`,
    why: msg`Round minutes that never change read as a template, not as a clock.`,
    cites: [ALIKE],
    needs: ['treatment', 'earlier'],
    go: BLOCKS,
    privateTo: 'author',
    check(facts) {
      const visits = visitsOf(facts, 4)
      if (visits.length < 4 || visits[0]?.pattern === '') return notApplicable
      return sameOn(visits, 4) && allRound(visits)
        ? ask(msg`Check the minutes: all are multiples of five, and the same on four visits.`)
        : met()
    },
  }),
  rule({
    id: 'patterns.same-minutes',
    tier: 'consider',
    says: msg`The minutes are not the same on five visits in a row.`,
    why: msg`Care that follows the patient rarely takes the same minutes five times.`,
    cites: [ALIKE],
    needs: ['treatment', 'earlier'],
    go: BLOCKS,
    privateTo: 'author',
    check(facts) {
      const visits = visitsOf(facts, 5)
      if (visits.length < 5 || visits[0]?.pattern === '') return notApplicable
      // Round ones are asked about after four visits already.
      return sameOn(visits, 5) && !allRound(visits)
        ? ask(msg`Check the minutes: they are the same on five visits.`)
        : met()
    },
  }),
  rule({
    id: 'patterns.lower-edge',
    tier: 'consider',
    says: msg`Timed minutes do not keep stopping where the next unit begins.`,
    why: msg`Medicare expects units to average 15 minutes; 8, 23, 38, 53 again and again do not.`,
    cites: [at('claims-manual', 'ch. 5 §20.2.C'), ALIKE],
    needs: ['payer', 'treatment', 'earlier'],
    go: BLOCKS,
    privateTo: 'author',
    check(facts) {
      const visits = visitsOf(facts, 5)
      const totals = visits.map(({ treatment }) => treatment.timedMinutes)
      const total = facts.treatment.timedMinutes
      if (facts.payer.method !== 'eight-minute' || visits.length < 3 || total === 0)
        return notApplicable
      const edges = totals.filter(isLowerEdge).length
      const count = visits.length
      return isLowerEdge(total) && edges >= 3
        ? ask(
            msg`Check the minutes: on ${edges} of ${count} visits they just reach the next unit, ${total} today.`,
          )
        : met()
    },
  }),
  rule({
    id: 'patterns.visit-length',
    tier: 'consider',
    says: msg`Timed minutes are not the whole visit, day after day.`,
    why: msg`A visit has minutes that belong to no service: greeting, changing, setting up.`,
    cites: [ALIKE],
    needs: ['treatment', 'earlier'],
    go: 'session.timeOut',
    privateTo: 'author',
    check(facts) {
      const known = visitsOf(facts, 5).filter(
        ({ treatment }) => treatment.visitMinutes !== undefined && treatment.timedMinutes > 0,
      )
      if (known.length < 3 || known[0]?.treatment !== facts.treatment) return notApplicable
      const count = known.length
      return known.every(({ treatment }) => treatment.timedMinutes === treatment.visitMinutes)
        ? ask(
            msg`Check time in and out: on ${count} visits the timed minutes fill the whole visit.`,
            'session.timeOut',
          )
        : met()
    },
  }),
  rule({
    id: 'patterns.hour',
    tier: 'consider',
    says: msg`One person gives no more than 60 timed minutes in an hour, over all notes of the day.`,
    why: msg`Two notes can each be possible and still not both be true.`,
    cites: [at('claims-manual', 'ch. 5 §20.3'), ALIKE],
    needs: ['note', 'treatment', 'people', 'sameDay'],
    go: BLOCKS,
    privateTo: 'author',
    check({ note, treatment, people, sameDay }) {
      if (sameDay.length === 0) return notApplicable
      const visit = { note, treatment }
      const fullest = people.flatMap((person) => fullestHour(person, visit, sameDay) ?? [])
      if (fullest.length === 0) return notApplicable
      const over = fullest.find(({ minutes }) => minutes > 60)
      if (!over) return met()
      const { minutes } = over
      const from = clockText(ClockTime.parse(over.from))
      return ask(
        msg`Check the times: ${minutes} timed minutes within an hour from ${from}, over your notes of this day.`,
      )
    },
  }),
  rule({
    id: 'patterns.same-text',
    tier: 'consider',
    says: msg`The texts are not those of the last note.`,
    why: msg`Text carried over unchanged is the first thing that a reviewer looks for.`,
    cites: [ALIKE],
    needs: ['note', 'earlier'],
    go: 'assessment.text',
    privateTo: 'author',
    check({ note, earlier }) {
      const [last] = earlier
      if (!last) return notApplicable
      return unmetEach(
        TEXTS.flatMap(([place, of, from]) => {
          const like = likeness(of(note), of(last))
          const percent = Math.round(like * 100)
          return like >= from
            ? [
                {
                  message: msg`Write what is new: ${percent} % of this text is that of the last note.`,
                  go: place,
                  about: ONLY_YOU,
                },
              ]
            : []
        }),
      )
    },
  }),
  rule({
    id: 'patterns.same-values',
    tier: 'consider',
    says: msg`Better in words is better in values than at the last visit.`,
    why: msg`Improvement beside the very values of the last note is not believed.`,
    cites: [ALIKE],
    needs: ['note', 'said', 'earlier'],
    go: 'assessment.text',
    privateTo: 'author',
    check({ note, said, earlier }) {
      const [last] = earlier
      const claim = said.about('improvement')[0]
      if (!last || !claim) return notApplicable
      const before = valuesOfLast(last)
      const both = [...valuesOf(note)].filter(([what]) => before.has(what))
      if (both.length < 2) return notApplicable
      return both.every(([what, value]) => before.get(what) === value)
        ? ask(
            msg`Check the values: all are those of the last note, yet the text says better.`,
            claim.place,
          )
        : met()
    },
  }),
]
