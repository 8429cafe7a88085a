import type { DraftNote } from '../domain/note'
import { findingName } from './finding-text'
import type { Sentence } from './note-text'
import { safeLine } from './safe-text'
import { line, stop } from './sentence'

/** What a finding bears on, by the links the writer made: goals and limitations. */
export function bearing({ objective, subjective, plan }: DraftNote): readonly Sentence[] {
  const ends = [
    ...subjective.limitations.map(({ id, activity }, i) => {
      return { id, words: safeLine(activity), place: `subjective.limitations.${i}.activity` }
    }),
    ...plan.goals.map(({ id, text }, i) => {
      const words = safeLine(text)
      return { id, words: words && `goal: ${words}`, place: `plan.goals.${i}.text` }
    }),
  ]
  return objective.findings.flatMap((finding, index) => {
    const name = findingName(finding)
    const aims = ends.filter(({ id, words }) => words !== '' && finding.goals.includes(id))
    if (aims.length === 0 || finding.what.trim() === '' || name === '') return []
    const at = `objective.findings.${index}`
    return line(
      stop(`${name} bears on: ${aims.map(({ words }) => words).join('; ')}`),
      `${at}.what`,
      `${at}.goals`,
      ...aims.map(({ place }) => place),
    )
  })
}
