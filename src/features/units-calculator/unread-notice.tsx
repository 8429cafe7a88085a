import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Unread } from './units-address'

const WHY: Record<Unread['why'], MessageDescriptor> = {
  form: msg`not a code with minutes`,
  code: msg`a code we do not know`,
  untimed: msg`an untimed code: its minutes make no units`,
  minutes: msg`minutes are whole, from 0 to 480`,
  method: msg`not a way of counting we know`,
  'too-many-rows': msg`more rows than fit; the rest is left out too`,
}

const MOST_SHOWN = 5

/** Says which parts of a shared address were left out, so that nobody trusts a half-read sum. */
export function UnreadNotice({ unread }: { unread: readonly Unread[] }) {
  const { i18n } = useLingui()
  if (unread.length === 0) return null
  const more = unread.length - MOST_SHOWN
  return (
    <div role="alert" className="mb-6 rounded-md border border-fix bg-fix-soft px-4 py-3 text-sm">
      <p className="font-medium">
        <Trans>Part of this address could not be read. What could be read is below.</Trans>
      </p>
      <ul className="mt-1 grid gap-0.5">
        {unread.slice(0, MOST_SHOWN).map(({ part, why }, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li key={i} className="wrap-anywhere">
            <bdi className="font-mono">{part}</bdi>: {i18n._(WHY[why])}
          </li>
        ))}
        {more > 0 ? (
          <li>
            <Trans>and {more} more</Trans>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
