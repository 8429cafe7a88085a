import { msg, plural } from '@lingui/core/macro'
import { METHOD_NAMES } from '../../../note-view/method-names'
import { NOT_COUNTED_NAMES } from '../../../note-view/not-counted-names'
import type { Facts } from '../../../rules/facts'
import { minutesByRole } from '../../../units/assistant-share'
import { SHARE_SOURCE, shareSteps } from '../../../units/assistant-text'
import type { UnitCount } from '../../../units/unit-count'
import { stepSource, stepText } from '../../../units/working-text'
import type { Say } from './packet-note'

const numbered = (lines: readonly string[]) => lines.map((line, i) => `${i + 1}. ${line}`)

const minutesOf = (minutes: number) =>
  msg`${plural(minutes, { one: '# minute', other: '# minutes' })}`

function steps({ working }: UnitCount, say: Say): string[] {
  return numbered(working.map((step) => `${say(stepText(step))} (${stepSource(step)})`))
}

function assistants({ treatment }: Facts, { lines }: UnitCount, say: Say): string[] {
  return lines.flatMap(({ code, units }) => {
    const { clinician, assistant } = minutesByRole(treatment, code)
    if (assistant === 0) return []
    const title = `${say(msg`Units of the assistant`)}, ${code} (${SHARE_SOURCE})`
    return ['', title, ...numbered(shareSteps(clinician, assistant, units).map(say))]
  })
}

/** How the minutes of the note become units: the method, each step with its source, what was left out. */
export function unitsText(facts: Facts, say: Say): string {
  const { treatment, count, payer } = facts
  const { timedMinutes, totalMinutes, perCode, notCountedMinutes } = treatment
  const name = payer && (typeof payer.name === 'string' ? payer.name : say(payer.name))
  const lines = [
    say(msg`Timed minutes: ${timedMinutes}. Treatment minutes in all: ${totalMinutes}.`),
    ...perCode.map(({ code, minutes }) => `${code}: ${say(minutesOf(minutes))}`),
    '',
    ...(count
      ? [
          `${name ?? ''}: ${say(METHOD_NAMES[count.method])}`,
          ...steps(count, say),
          '',
          ...count.lines.map(
            ({ code, units }) =>
              `${code}: ${say(msg`${plural(units, { one: '# unit', other: '# units' })}`)}`,
          ),
          ...assistants(facts, count, say),
        ]
      : [say(msg`No payer is chosen, so nothing says how minutes become units.`)]),
    ...(notCountedMinutes.length === 0 ? [] : ['', say(msg`Minutes that make no unit`)]),
    ...notCountedMinutes.map(({ index, minutes, why }) => {
      const block = say(msg`Block ${index + 1}:`)
      return `${block} ${say(minutesOf(minutes))} ${say(NOT_COUNTED_NAMES[why])}`
    }),
  ]
  return `${lines.join('\n')}\n`
}
