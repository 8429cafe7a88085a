import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Step } from './unit-count'

const COUNTING = 'Medicare Claims Processing Manual, ch. 5 §20.2.C'
const TIME_IN_NOTE = 'Medicare Benefit Policy Manual, ch. 15 §220.3.E'
const MIDPOINT = 'CPT, time rule for timed services'
const PAYER = 'Payer policy: 15 full minutes for each unit'

/** Where a step's rule is written down. A proper name: shown as it is in every language. */
export function stepSource(step: Step): string {
  const rule = step.kind === 'sum' ? step.method : step.kind
  if (rule === 'midpoint') return MIDPOINT
  if (rule === 'full-fifteen') return PAYER
  if (rule === 'no-unit') return TIME_IN_NOTE
  return COUNTING
}

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/** One step of the working as a sentence. Its values are codes and whole numbers only. */
export function stepText(step: Step): MessageDescriptor {
  switch (step.kind) {
    case 'total': {
      const { minutes } = step
      return msg`Add the timed minutes of all codes: ${plural(minutes, { one: '# minute', other: '# minutes' })}.`
    }
    case 'chart-row': {
      const { from, to, units } = step
      return msg`Find the row of the chart: ${from} to ${to} minutes support ${plural(units, { one: '# unit', other: '# units' })}.`
    }
    case 'full-units': {
      const { code, minutes, units, remainder } = step
      return msg`${code}: ${plural(minutes, { one: '# minute', other: '# minutes' })}, so ${plural(units, { one: '# full 15', other: '# full 15s' })} with ${remainder} left over.`
    }
    case 'spare': {
      const { units } = step
      return msg`${plural(units, { 0: 'No unit remains after the full 15s.', one: '# unit remains after the full 15s.', other: '# units remain after the full 15s.' })}`
    }
    case 'tie':
      return tieText(step)
    case 'last-unit':
      return lastUnitText(step)
    case 'midpoint': {
      const { code, minutes, units } = step
      return msg`${code} by itself: ${plural(minutes, { one: '# minute', other: '# minutes' })}. A unit counts once 8 of its 15 minutes are done: ${plural(units, { one: '# unit', other: '# units' })}.`
    }
    case 'full-fifteen': {
      const { code, minutes, units, remainder } = step
      return msg`${code} by itself: ${plural(minutes, { one: '# minute', other: '# minutes' })}, so ${plural(units, { one: '# full 15', other: '# full 15s' })}; ${remainder} left over do not count.`
    }
    case 'sum': {
      const { units } = step
      return msg`Add the units of all codes: ${plural(units, { one: '# unit', other: '# units' })}.`
    }
    case 'no-unit': {
      const { code, minutes } = step
      return msg`${code}: ${plural(minutes, { one: '# minute', other: '# minutes' })}, no unit. Keep it in the note.`
    }
  }
}

function tieText(step: Extract<Step, { kind: 'tie' }>): MessageDescriptor {
  const { remainder, spare } = step
  const codes = step.codes.join(' / ')
  if (step.chosen)
    return msg`${codes}: each has ${remainder} left over. You chose who gets ${plural(spare, { one: 'the unit', other: 'the # units' })}.`
  return msg`${codes}: each has ${remainder} left over. Choose who gets ${plural(spare, { one: 'the unit', other: 'the # units' })}; until then more minutes go first, then the order of the note.`
}

function lastUnitText(step: Extract<Step, { kind: 'last-unit' }>): MessageDescriptor {
  const { code, remainder, over } = step
  if (over === undefined) return msg`${code} gets one more unit for the ${remainder} left over.`
  const next = over.code
  const less = over.remainder
  return msg`${code} gets one more unit: ${remainder} left over, more than the ${less} of ${next}.`
}
