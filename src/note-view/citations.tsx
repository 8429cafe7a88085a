import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Citation, Source } from '../rules/sources'

export const CERTAINTY: Record<Source['certainty'], MessageDescriptor> = {
  seen: msg`read in the source`,
  computed: msg`computed from the source`,
  proposal: msg`our proposal, not a payer's rule`,
  unverified: msg`from general knowledge, not verified: advice only`,
}

/** Where something is written down, which edition, for which dates, and how sure we are. */
export function Citations({ cites }: { cites: readonly Citation[] }) {
  const { i18n } = useLingui()
  return (
    <ul className="grid gap-1 text-xs text-ink-soft">
      {cites.map(({ source, where }) => (
        <li key={`${source.id} ${where}`}>
          <cite className="not-italic" dir="ltr" lang="en">
            {source.title}, {where} ({source.edition})
          </cite>
          <span className="block">
            {source.to === null ? (
              <Trans>Holds from {source.from}</Trans>
            ) : (
              <Trans>
                Known for {source.from} to {source.to}
              </Trans>
            )}
            {'; '}
            {i18n._(CERTAINTY[source.certainty])}
          </span>
        </li>
      ))}
    </ul>
  )
}
