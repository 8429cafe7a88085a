import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { QueueRow, Why } from './queue'

/** Why a note stands where it does, in words. */
export function whyWords(i18n: I18n, why: Why): string {
  switch (why.kind) {
    case 'blockers':
      return i18n._(
        msg`${plural(why.count, { one: '# thing blocks it', other: '# things block it' })}`,
      )
    case 'fix':
      return i18n._(msg`${plural(why.count, { one: '# to fix', other: '# to fix' })}`)
    case 'explained':
      return i18n._(msg`${plural(why.count, { one: '# explained', other: '# explained' })}`)
    case 'again':
      return i18n._(msg`Sent again`)
    case 'waiting':
      return why.days === 0
        ? i18n._(msg`Came today`)
        : i18n._(msg`${plural(why.days, { one: 'Waiting # day', other: 'Waiting # days' })}`)
  }
}

/** How long it waits, where that is not the reason already. */
export const ageWords = (i18n: I18n, { whys, days }: QueueRow): string =>
  whys.some(({ kind }) => kind === 'waiting')
    ? ''
    : days === 0
      ? i18n._(msg`today`)
      : i18n._(msg`${plural(days, { one: '# day', other: '# days' })}`)
