import { FAMILY_LABELS } from '../coding/intervention'
import type { Facts } from '../rules/facts'
import type { Sentence } from './note-text'
import { safeLine } from './safe-text'
import { line, list, stop, verbatim } from './sentence'

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
  ]
}

function howOften(often: Facts['note']['plan']): readonly Sentence[] {
  const [frequency, duration] = [safeLine(often.frequency), safeLine(often.duration)]
  if (frequency === '') return line(duration && stop(`Duration: ${duration}`), 'plan.duration')
  if (duration === '') return line(stop(`Frequency: ${frequency}`), 'plan.frequency')
  const said = stop(`Frequency: ${frequency}, duration: ${duration}`)
  return line(said, 'plan.frequency', 'plan.duration')
}
