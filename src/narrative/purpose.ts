import type { DraftNote } from '../domain/note'
import type { Place } from '../domain/place'
import type { TreatmentBlock } from '../domain/treatment-block'
import { findingName } from './finding-text'
import type { Length, Sentence } from './note-text'
import { safeLine } from './safe-text'
import { line, stop } from './sentence'

interface Aim {
  readonly words: string
  readonly place: Place
}

function aimsOf(note: DraftNote, ids: readonly string[], length: Length): readonly Aim[] {
  const chosen = <T extends { id: string }>(
    items: readonly T[],
    aim: (item: T, i: number) => Aim,
  ) => items.map(aim).filter((each, i) => each.words !== '' && ids.includes(items[i]?.id ?? ''))
  return [
    ...chosen(note.objective.findings, (finding, i) => {
      return { words: findingName(finding), place: `objective.findings.${i}` }
    }),
    ...chosen(note.subjective.limitations, ({ activity }, i) => {
      return { words: safeLine(activity), place: `subjective.limitations.${i}.activity` }
    }),
    ...(length === 'audit'
      ? chosen(note.plan.goals, ({ text }, i) => {
          return { words: text.trim() && `goal: ${safeLine(text)}`, place: `plan.goals.${i}.text` }
        })
      : []),
  ]
}

/** What a block was for, by the links the writer made: "For right C5-6 rotation." */
export function purposeText(
  note: DraftNote,
  block: TreatmentBlock,
  at: Place,
  length: Length,
): readonly Sentence[] {
  const aims = aimsOf(note, block.purpose, length)
  if (aims.length === 0) return []
  const said = stop(`For ${aims.map(({ words }) => words).join('; ')}`)
  return line(said, `${at}.purpose`, ...aims.map(({ place }) => place))
}
