import { readNumber, type Entry } from '../domain/entry'
import type { DraftNote } from '../domain/note'
import type { Place } from '../domain/place'
import { isInRange, scoresOf } from './scores'

/** Something measured at this visit, and its value at visits before, newest first. */
export interface Series {
  readonly name: string
  readonly place: Place
  readonly values: readonly number[]
}

const VISITS = 3

interface Value {
  readonly key: string
  readonly name: string
  readonly place: Place
  readonly value: number
}

const words = (text: string): string => text.trim().toLowerCase()

const value = (key: string, name: string, place: Place, entry: Entry): Value[] => {
  const read = readNumber(entry)
  return read.kind === 'ok' ? [{ key, name, place, value: read.value }] : []
}

/** What a note measured before treatment, with a name that is the same at every visit. */
function valuesOf(note: DraftNote): readonly Value[] {
  const { painBefore } = note.assessment
  return [
    // No pain cannot get less.
    ...value('pain', 'pain', 'assessment.painBefore', painBefore).filter((v) => v.value > 0),
    ...note.objective.findings.flatMap(({ kind, what, region, side, before }, i) =>
      what.trim() === ''
        ? []
        : value(
            ['finding', kind, words(what), region, side].join('\n'),
            what.trim(),
            `objective.findings.${i}.before`,
            before,
          ),
    ),
    ...scoresOf(note).flatMap(({ measure, score, index }) =>
      measure === undefined
        ? []
        : value(`score\n${measure.id}`, measure.inNote, `objective.scores.${index}.now`, score.now)
            .filter((v) => isInRange(measure, v.value))
            .filter((v) => v.value !== (measure.better === 'more' ? measure.most : measure.least)),
    ),
  ]
}

/** Measures that have not changed over three visits, this one and those before it (newest first). */
export function unchangedOver(note: DraftNote, earlier: readonly DraftNote[]): readonly Series[] {
  const before = earlier.map(valuesOf)
  return valuesOf(note).flatMap(({ key, name, place, value: now }) => {
    const past = before.flatMap((values) => values.find((v) => v.key === key)?.value ?? [])
    const values = [now, ...past].slice(0, VISITS)
    return values.length === VISITS && values.every((v) => v === now)
      ? [{ name, place, values }]
      : []
  })
}

/** Scores that stand where they stood, for a note with no visits beside it. */
export const unchangedScores = (note: DraftNote): readonly Series[] =>
  scoresOf(note).flatMap(({ measure, before, now, gain, index }) =>
    measure && gain === 0 && before.kind === 'ok' && now.kind === 'ok' && !measure.isChange
      ? [
          {
            name: measure.inNote,
            place: `objective.scores.${index}.now`,
            values: [now.value, before.value],
          },
        ]
      : [],
  )
