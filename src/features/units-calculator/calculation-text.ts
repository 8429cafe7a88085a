import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { METHOD_NAMES } from '../../note-view/method-names'
import { serviceName } from '../../note-view/service-names'
import type { UnitCount } from '../../units/unit-count'
import { stepSource, stepText } from '../../units/working-text'

/** The result and its working as plain text, in the language of the screen. */
export function calculationText(i18n: I18n, { lines, minutes, units, method, working }: UnitCount) {
  const rule = i18n._(METHOD_NAMES[method])
  const each = lines.map((line) => {
    const { code } = line
    const name = i18n._(serviceName(code))
    return i18n._(
      msg`${code} ${name}: ${plural(line.minutes, { one: '# minute', other: '# minutes' })}, ${plural(line.units, { one: '# unit', other: '# units' })}`,
    )
  })
  const total = i18n._(
    msg`Total: ${plural(minutes, { one: '# timed minute', other: '# timed minutes' })}, ${plural(units, { one: '# unit', other: '# units' })} (${rule})`,
  )
  const steps = working.map(
    (step, i) => `${i + 1}. ${i18n._(stepText(step))} (${stepSource(step)})`,
  )
  return [...each, total, '', ...steps].join('\n')
}
