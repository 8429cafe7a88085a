import { looksInto, screenOf, screensFor, type Screen } from '../coding/screens'
import type { DraftNote } from '../domain/note'
import type { Screening } from '../domain/screening'
import type { DiagnosisFact, TechniqueFact } from './facts'
import type { Evidence } from './rule'
import { quotes, type Said, type SaidMention } from './said'

/** A screen as recorded; `screen` is undefined for a key we do not know (a record from elsewhere). */
export interface RecordedScreen {
  readonly index: number
  readonly record: Screening
  readonly screen: Screen | undefined
}

/** Every recorded screen of a note. */
export const recordedScreens = (note: DraftNote): readonly RecordedScreen[] =>
  note.objective.screenings.map((record, index) => ({
    index,
    record,
    screen: screenOf(record.screen),
  }))

/** A recorded screen as evidence: "neck arteries, negative". */
export const evidenceOf = ({ record, screen, index }: RecordedScreen): Evidence => ({
  quote: `${screen?.inNote ?? record.screen}, ${record.result}`,
  place: `objective.screenings.${index}`,
})

const overlap = (a: SaidMention, b: SaidMention): boolean =>
  a.place === b.place && a.from < b.to && b.from < a.to

/** Screens that the text tells of. Consent alone is none; "denies dizziness" is one that was done. */
export function screenedInText(said: Said): readonly SaidMention[] {
  const consent = said.about('consent')
  return [
    ...said.about('screening').filter((m) => !consent.some((other) => overlap(m, other))),
    ...said.about('red-flag', 'negated'),
  ]
}

/** Screens of one of these kinds in the record, else any in the text, as evidence. */
export function screened(
  { note, said }: { note: DraftNote; said: Said },
  counts: (screen: string) => boolean,
): readonly Evidence[] {
  const recorded = recordedScreens(note).filter(({ record }) => counts(record.screen))
  return [...recorded.map(evidenceOf), ...quotes(screenedInText(said))]
}

/** Recorded screens that look into what a diagnosis code stands for. A positive one has to say more. */
export const screensOfCode = (note: DraftNote, code: string): readonly RecordedScreen[] =>
  recordedScreens(note).filter(
    ({ record, screen }) =>
      screen !== undefined &&
      looksInto(screen, code) &&
      (record.result === 'negative' || record.text.trim() !== ''),
  )

/** Screens that the techniques and diagnoses of a note call for. */
export const screensCalledFor = (
  techniques: readonly TechniqueFact[],
  diagnoses: readonly Pick<DiagnosisFact, 'entry'>[],
): readonly Screen[] =>
  screensFor(
    techniques.map(({ intervention, block, areas, regions }) => ({
      intervention,
      grade: block.parameters['grade'] ?? '',
      areas,
      regions: regions.map(({ region }) => region),
    })),
    diagnoses.map(({ entry }) => entry),
  )

/** Whether one technique calls for a screen, whatever the diagnosis. */
export const callsFor = (technique: TechniqueFact, screen: string): boolean =>
  screensCalledFor([technique], []).some(({ id }) => id === screen)
