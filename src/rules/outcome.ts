import { msg } from '@lingui/core/macro'
import { daysBetween, readDate, type IsoDate } from '../domain/calendar'
import type { Read } from '../domain/entry'
import type { OutcomeMeasure } from '../coding/outcome-measures'
import type { Place } from '../domain/place'
import { areNear } from './near-areas'
import { unchangedOver, unchangedScores } from './outcome-trend'
import { saidAfter } from './response'
import { met, notApplicable, rule, unmet, unmetEach, type Problem, type Rule } from './rule'
import { quotes } from './said'
import { isInRange, scoreEvidence, scoresOf, type ScoreFact } from './scores'
import { at } from './sources'

const MOST_DAYS = 30
const MOST_TREATMENT_DAYS = 10

const table = at('outcome-literature', 'ranges and thresholds of outcome measures')

const hasValue = ({ score }: ScoreFact): boolean => `${score.before}${score.now}`.trim() !== ''

function rangeProblem(measure: OutcomeMeasure, read: Read<number>, go: Place): Problem[] {
  if (read.kind === 'blank' || (read.kind === 'ok' && isInRange(measure, read.value))) return []
  const { least, most } = measure
  return [{ message: msg`Enter a number from ${least} to ${most}.`, go }]
}

const place = ({ index }: ScoreFact, field: string): Place => `objective.scores.${index}.${field}`

/** Treatment days after a date up to this visit, itself included. */
const treatmentDays = (from: IsoDate, earlier: readonly { visit: { date: string } }[]): number =>
  new Set(earlier.map(({ visit }) => visit.date).filter((date) => date > from)).size + 1

/** Rules about scores of questionnaires and measured tests. */
export const outcome: readonly Rule[] = [
  rule({
    id: 'outcome.in-range',
    tier: 'fix',
    says: msg`Each score names its measure and lies in its range.`,
    why: msg`A score outside its scale cannot be compared with anything.`,
    cites: [table],
    needs: ['note'],
    go: 'objective.scores',
    check({ note }) {
      const scores = scoresOf(note).filter(hasValue)
      if (scores.length === 0) return notApplicable
      const problems = scores.flatMap((s): Problem[] => {
        if (s.score.measure === '')
          return [{ message: msg`Choose what this is a score of.`, go: place(s, 'measure') }]
        if (!s.measure) return []
        return [
          ...rangeProblem(s.measure, s.before, place(s, 'before')),
          ...rangeProblem(s.measure, s.now, place(s, 'now')),
        ]
      })
      return unmetEach(problems, ...scores.map(scoreEvidence))
    },
  }),
  rule({
    id: 'outcome.dated',
    tier: 'consider',
    says: msg`An earlier score says when it was taken.`,
    why: msg`How fast a score changed shows only with the day it started from.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.C, objective measures'), table],
    needs: ['note', 'today'],
    go: 'objective.scores',
    check({ note, today }) {
      const read = readDate(note.visit.date)
      const visit = read.kind === 'ok' ? read.value : today
      const scores = scoresOf(note).filter(
        ({ score, measure }) => score.before.trim() !== '' && !measure?.isChange,
      )
      if (scores.length === 0) return notApplicable
      return unmetEach(
        scores.flatMap((s): Problem[] => {
          const on = readDate(s.score.beforeOn)
          const go = place(s, 'beforeOn')
          if (on.kind !== 'ok') return [{ message: msg`Add the date of the earlier score.`, go }]
          return on.value > visit
            ? [{ message: msg`Check the date: the earlier score is later than this visit.`, go }]
            : []
        }),
        ...scores.map(scoreEvidence),
      )
    },
  }),
  rule({
    id: 'outcome.fits-region',
    tier: 'consider',
    says: msg`Each measure tells about a region that was treated.`,
    why: msg`A score of another region shows nothing about this treatment.`,
    cites: [table],
    needs: ['note', 'manual', 'areas'],
    go: 'objective.scores',
    check({ note, areas }) {
      const scores = scoresOf(note).filter(hasValue)
      const known = scores.flatMap((s) => (s.measure ? [{ s, own: s.measure.areas }] : []))
      if (known.length === 0 || areas.length === 0) return notApplicable
      return unmetEach(
        known
          .filter(({ own }) => own.length > 0 && !own.some((a) => areas.some((b) => areNear(a, b))))
          .map(({ s }) => ({
            message: msg`Check the measure: it tells about a region that was not treated.`,
            go: place(s, 'measure'),
          })),
        ...scores.map(scoreEvidence),
      )
    },
  }),
  rule({
    id: 'outcome.claim-beyond-error',
    tier: 'consider',
    says: msg`Words about improvement agree with scores beyond their error.`,
    why: msg`A change smaller than the error of the measure is no improvement yet.`,
    cites: [table, at('own-proposal', 'words against numbers')],
    needs: ['note', 'said'],
    go: 'assessment.text',
    coverable: true,
    check({ note, said }) {
      const claims = saidAfter(said, 'improvement')
      const judged = scoresOf(note).filter(
        ({ change }) => change !== undefined && change !== 'not-judged',
      )
      const [claim] = claims
      const [first] = judged
      if (!claim || !first) return notApplicable
      const shown = judged.filter(
        ({ change }) => change === 'beyond-mdc' || change === 'beyond-mcid',
      )
      if (shown.length > 0) return met(...shown.map(scoreEvidence))
      const { quote } = scoreEvidence(first)
      return unmet(msg`Check the words: ${quote} is no change beyond its error.`, {
        go: claim.place,
      })
    },
  }),
  rule({
    id: 'outcome.scored-again',
    tier: 'consider',
    says: msg`A measure is scored again within 10 treatment days and 30 days.`,
    why: msg`A progress report compares with the start; an old score alone cannot.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.D, every 10 treatment days'), table],
    needs: ['note', 'date'],
    also: ['earlier'],
    go: 'objective.scores',
    check({ note, date, earlier }) {
      const scores = scoresOf(note).filter(({ before }) => before.kind === 'ok')
      const dated = scores.flatMap((s) => {
        const on = readDate(s.score.beforeOn)
        return on.kind === 'ok' && !s.measure?.isChange ? [{ s, on: on.value }] : []
      })
      if (dated.length === 0) return notApplicable
      return unmetEach(
        dated
          .filter(
            ({ s, on }) =>
              s.now.kind === 'blank' &&
              (daysBetween(on, date) > MOST_DAYS ||
                treatmentDays(on, earlier ?? []) > MOST_TREATMENT_DAYS),
          )
          .map(({ s }) => ({
            message: msg`Score it again: the earlier score is old.`,
            go: place(s, 'now'),
          })),
        ...dated.map(({ s }) => scoreEvidence(s)),
      )
    },
  }),
  rule({
    id: 'outcome.plateau',
    tier: 'consider',
    says: msg`Where a measure stands still over three visits, the note says why to go on.`,
    why: msg`Treatment that changes nothing is stopped or explained, not repeated.`,
    cites: [
      at('own-proposal', 'plateau over three visits'),
      at('audit-2018', 'no evidence of effect'),
    ],
    covers: ['S31'],
    needs: ['manual', 'note', 'said'],
    also: ['earlier'],
    go: 'plan.text',
    coverable: true,
    phrases: ['Continued ___ is expected to ___ because ___.'],
    check({ note, said, earlier }) {
      const still =
        earlier !== undefined && earlier.length >= 2
          ? unchangedOver(note, earlier)
          : unchangedScores(note)
      if (still.length === 0) return notApplicable
      const change = note.plan.change.trim()
      const reasons = [
        ...said.about('expected-gain'),
        ...said.about('plan-change'),
        ...said.about('plan-change', 'planned'),
      ]
      if (change !== '') return met({ quote: change, place: 'plan.change' })
      if (reasons.length > 0) return met(...quotes(reasons))
      const names = [...new Set(still.map(({ name }) => name))].join(', ')
      return unmet(
        msg`Say why continued manual therapy is expected to help: ${names} has not changed.`,
        { go: 'plan.text' },
      )
    },
  }),
]
