import { FAMILY_LABELS } from '../coding/intervention'
import type { Facts } from '../rules/facts'
import { dateText } from './date-text'
import type { Sentence } from './note-text'
import { safeLine } from './safe-text'
import { commas, line, list, stop, verbatim } from './sentence'

/** What comes next: the writer's text, goals, techniques, frequency, what changed. */
export function plan({ note, planned }: Facts): readonly Sentence[] {
  const { text, goals, change } = note.plan
  return [
    ...verbatim(text, 'plan.text'),
    ...verbatim(change, 'plan.change', 'Plan updated:'),
    ...goals.flatMap((goal, i) => verbatim(goal.text, `plan.goals.${i}.text`, 'Goal:')),
    ...line(
      planned.length === 0
        ? ''
        : `Planned: ${list(planned.map((family) => FAMILY_LABELS[family].inNote))}.`,
      'plan.planned',
    ),
    ...howOften(note.plan),
    ...careDates(note.plan.care),
  ]
}

/** When care started, was signed for and last reported on, as far as entered. */
function careDates(care: Facts['note']['plan']['care']): readonly Sentence[] {
  const dated = (name: keyof typeof care, lead: string) => {
    const text = dateText(care[name])
    return text === '' ? [] : [{ text: `${lead} ${text}`, from: `plan.care.${name}` }]
  }
  const days = safeLine(care.daysSinceReport)
  const said = [
    ...dated('startOn', 'start of care'),
    ...dated('certifiedOn', 'plan signed'),
    ...dated('certifiedUntil', 'signed until'),
    ...dated('orderOn', 'signed order of'),
    ...dated('sentOn', 'plan sent'),
    ...dated('reportOn', 'last progress report'),
    ...(days === ''
      ? []
      : [{ text: `treatment day ${days} since the report`, from: 'plan.care.daysSinceReport' }]),
  ]
  return line(
    said.length === 0 ? '' : stop(`Plan of care: ${commas(said.map(({ text }) => text))}`),
    ...said.map(({ from }) => from),
  )
}

function howOften(often: Facts['note']['plan']): readonly Sentence[] {
  const [frequency, duration] = [safeLine(often.frequency), safeLine(often.duration)]
  if (frequency === '') return line(duration && stop(`Duration: ${duration}`), 'plan.duration')
  if (duration === '') return line(stop(`Frequency: ${frequency}`), 'plan.frequency')
  const said = stop(`Frequency: ${frequency}, duration: ${duration}`)
  return line(said, 'plan.frequency', 'plan.duration')
}
