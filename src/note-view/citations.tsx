import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Citation, Source } from '../rules/sources'
import { Day } from '../ui/day'

export const CERTAINTY: Record<Source['certainty'], MessageDescriptor> = {
  seen: msg`read in the source`,
  computed: msg`computed from the source`,
  proposal: msg`our proposal, not a payer's rule`,
  entered: msg`entered in the payer's profile, not checked by us`,
  unverified: msg`from general knowledge, not verified: advice only`,
}

/** The dates a source is known for and how sure we are of it. A profile may leave its dates open. */
function Held({ source: { from, to, certainty } }: { source: Source }) {
  const { i18n } = useLingui()
  return (
    <>
      {to !== null && from !== '' ? (
        <Trans>
          Known for <Day date={from} /> to <Day date={to} />
        </Trans>
      ) : to !== null ? (
        <Trans>
          Known until <Day date={to} />
        </Trans>
      ) : from === '' ? (
        <Trans>No dates given</Trans>
      ) : (
        <Trans>
          Holds from <Day date={from} />
        </Trans>
      )}
      {'; '}
      {i18n._(CERTAINTY[certainty])}
    </>
  )
}

/** One place where something is written down, which edition, for which dates, and how sure we are. */
export const CitedSource = ({ citation: { source, where } }: { citation: Citation }) => (
  <>
    <cite className="not-italic" dir="auto" lang="en">
      {source.title}, {where} ({source.edition})
    </cite>
    <span className="block text-ink-soft">
      <Held source={source} />
    </span>
  </>
)

/** All of them, small, under what they are about. */
export const Citations = ({ cites }: { cites: readonly Citation[] }) => (
  <ul className="grid gap-1 text-xs text-ink-soft">
    {cites.map((citation) => (
      <li key={`${citation.source.id} ${citation.where}`}>
        <CitedSource citation={citation} />
      </li>
    ))}
  </ul>
)
