import { screenOf } from '../coding/screens'
import type { Facts } from '../rules/facts'
import { scoresOf, type ScoreFact } from '../rules/scores'
import { dateText } from './date-text'
import type { Length, Sentence } from './note-text'
import { safeLine } from './safe-text'
import { commas, line, stop } from './sentence'

/** What was screened before treatment: "Screened, negative: neck arteries (dizziness, ...)." */
export const screenings = ({ note }: Facts, length: Length): readonly Sentence[] =>
  note.objective.screenings.flatMap(({ screen: id, result, text }, i) => {
    const screen = screenOf(id)
    const name = screen?.inNote ?? safeLine(id)
    if (name === '') return []
    const items = length === 'brief' || !screen ? '' : ` (${screen.itemsInNote})`
    const said = safeLine(text)
    const at = `objective.screenings.${i}`
    const told = stop(`Screened, ${result}: ${name}${items}${said === '' ? '' : `; ${said}`}`)
    return line(told, `${at}.screen`, `${at}.result`, ...(said === '' ? [] : [`${at}.text`]))
  })

const withUnit = (value: string, unit: string): string => {
  const said = safeLine(value)
  return said === '' || unit === '' || said.endsWith(unit.trim()) ? said : `${said}${unit}`
}

/** Scores, then and now: "Neck Disability Index 20/50 on 5 Jan 2026, 12/50 now." */
export const scores = ({ note }: Facts): readonly Sentence[] => scoresOf(note).flatMap(scoreLine)

function scoreLine({ score, measure, index }: ScoreFact): readonly Sentence[] {
  const unit = measure?.unit ?? ''
  const name = measure?.inNote ?? safeLine(score.measure)
  const [before, now] = [withUnit(score.before, unit), withUnit(score.now, unit)]
  const on = before === '' ? '' : safeLine(score.beforeOn)
  const values = commas([
    before && (on === '' ? `${before} before` : `${before} on ${dateText(on)}`),
    now && `${now} now`,
  ])
  if (values === '') return []
  const at = `objective.scores.${index}`
  const filled = [
    ...(name === '' ? [] : [`${at}.measure`]),
    ...(before === '' ? [] : [`${at}.before`]),
    ...(on === '' ? [] : [`${at}.beforeOn`]),
    ...(now === '' ? [] : [`${at}.now`]),
  ]
  return line(stop(`${name === '' ? 'Score' : name} ${values}`), ...filled)
}
