import { curatedCodes } from '../../src/coding/icd10/curated-list'
import { payerOf } from '../../src/payers/profiles'
import { ALL_RULES } from '../../src/rules/all-rules'
import { factsOf, type Facts } from '../../src/rules/facts'
import { review } from '../../src/rules/review'
import { aGoodNote } from '../../src/testing/a-note'
import type { DraftNote } from '../../src/domain/note'

export { practiceNote } from './practice'

const TODAY = '2026-01-12'

export const rules = ALL_RULES.length

/** A whole note; `n` sets the minutes of its first block, as one key in that field does. */
export function withMinutes(n: number): DraftNote {
  return aGoodNote((note) => {
    const [first] = note.session.blocks
    if (first) first.minutes = String(8 + (n % 7))
  })
}

/** A whole note of which no text was ever read before. */
export function neverSeen(n: number): DraftNote {
  return aGoodNote((note) => {
    const sets = [note.subjective, note.objective, note.assessment, note.plan]
    for (const section of sets) section.text = `${section.text} Case ${n}.`
    note.assessment.skill += ` Case ${n}.`
  })
}

/** All rules over a note that was read before; gives the number of findings. */
export const judged = (facts: Facts): number => review(facts).length

export const readAll = (note: DraftNote): Facts =>
  factsOf(note, { payer: payerOf(note.visit.payer), today: TODAY, codes: curatedCodes })

/** All rules over one note, from the draft to the findings; gives their number. */
export const reviewed = (note: DraftNote): number => judged(readAll(note))

const texts = (note: DraftNote): string[] => [
  note.subjective.text,
  note.subjective.symptoms,
  note.objective.text,
  note.assessment.text,
  note.assessment.skill,
  note.plan.text,
  ...note.plan.goals.map((goal) => goal.text),
]

/** The floor: one plain loop that adds the minutes and looks at every character of the texts once. */
export function plainLoop(note: DraftNote): number {
  let minutes = 0
  for (const block of note.session.blocks) minutes += Number(block.minutes)
  let marks = Math.floor((minutes + 7) / 15)
  for (const text of texts(note))
    for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) === 46) marks += 1
  return marks
}
