import type { Method } from '../domain/payer'
import type { Place } from '../domain/place'
import type { Facts } from '../rules/facts'
import type { Step } from '../units/unit-count'
import { stepSource } from '../units/working-text'
import { chargeLines } from './charge-lines'
import type { Length, Sentence } from './note-text'
import { line, list, onward, unitsText } from './sentence'

const METHODS: Readonly<Record<Method, string>> = {
  'eight-minute': '8-minute rule',
  midpoint: 'midpoint of each unit, code by code',
  'full-fifteen': 'full 15 minutes for each unit, code by code',
}

/** The fields the minutes of counted blocks came from. */
export function minutePlaces({ note, treatment }: Facts): readonly Place[] {
  return treatment.blocks.flatMap(({ index, minutes }) => {
    const block = note.session.blocks[index]
    if (minutes === undefined || block === undefined) return []
    const at = `session.blocks.${index}`
    if (block.minutes.trim() !== '') return [`${at}.minutes`]
    return block.start !== '' && block.end !== ''
      ? [`${at}.start`, `${at}.end`]
      : [`${at}.sameTimeAs`]
  })
}

/** Both totals that a treatment note needs, once any minutes are known. */
export function totals(facts: Facts, length: Length): readonly Sentence[] {
  const { timedMinutes, totalMinutes } = facts.treatment
  const from = minutePlaces(facts)
  const total = line(`Total treatment minutes: ${totalMinutes}.`, ...from)
  return [
    ...line(`Total timed code minutes: ${timedMinutes}.`, ...from),
    ...(length === 'brief' ? onward(total) : total),
  ]
}

/** Units of each code with method and payer; what a person reported less of; at audit length, the working. */
export function unitLines(facts: Facts, length: Length): readonly Sentence[] {
  const { count, payer } = facts
  if (length === 'brief' || count === undefined || payer === undefined) return []
  const lines = count.lines.filter(({ minutes }) => minutes > 0)
  if (lines.length === 0) return []
  const from = [...minutePlaces(facts), 'visit.payer']
  const each = lines.map((l) => `${l.code} ${unitsText(l.units)} for ${l.minutes} min`)
  const method = METHODS[count.method]
  // Profiles of no particular payer are named after their method already.
  const rule = payer.inNote.startsWith('payer') ? payer.inNote : `${payer.inNote}, ${method}`
  return [
    ...line(`Units (${rule}): ${each.join('; ')}.`, ...from),
    ...reduced(facts),
    ...(length === 'audit' ? working(count.working, from) : []),
  ]
}

const reduced = (facts: Facts): readonly Sentence[] =>
  chargeLines(facts).flatMap(({ code, units, supported, reasons, from }) =>
    units === undefined || supported === undefined || units >= supported
      ? []
      : line(
          `${code}: ${unitsText(units)} reported of ${supported} supported${reasons.length > 0 ? `, ${list(reasons)}` : ''}.`,
          ...from,
        ),
  )

function working(steps: readonly Step[], from: readonly Place[]): readonly Sentence[] {
  const first = steps[0]
  if (first === undefined) return []
  const said = steps.filter((step) => step.kind !== 'spare' || step.units > 0)
  return line(
    `Working: ${said.map(stepInNote).join('; ')} (${stepSource(first)}).`,
    ...from,
    ...(steps.some((step) => step.kind === 'tie' && step.chosen) ? ['coding.lastUnitTo'] : []),
  )
}

/** A step of the working in the note's English. */
function stepInNote(step: Step): string {
  switch (step.kind) {
    case 'total':
      return `${step.minutes} timed minutes in all`
    case 'chart-row':
      return `${step.from} to ${step.to} minutes support ${unitsText(step.units)}`
    case 'full-units':
      return `${step.code} ${step.minutes} min, full 15s: ${step.units}, left over: ${step.remainder}`
    case 'spare':
      return `${unitsText(step.units)} left to give after the full 15s`
    case 'tie':
      return `${list(step.codes)} each have ${step.remainder} left over${step.chosen ? ', chosen by the therapist' : ', more minutes go first'}`
    case 'last-unit':
      return step.over === undefined
        ? `${step.code} gets one for the ${step.remainder} left over`
        : `${step.code} gets one for the ${step.remainder} left over, more than the ${step.over.remainder} of ${step.over.code}`
    case 'midpoint':
      return `${step.code} ${step.minutes} min, ${unitsText(step.units)}`
    case 'full-fifteen':
      return `${step.code} ${step.minutes} min, ${unitsText(step.units)}, ${step.remainder} left over`
    case 'sum':
      return `${unitsText(step.units)} in all`
    case 'no-unit':
      return `${step.code} ${step.minutes} min, no unit`
  }
}
