import { Trans } from '@lingui/react/macro'
import { Day } from '../../../ui/day'
import { Key } from '../../../ui/key'
import type { Reviewed } from './review-query'

/** Tells new words from those of the visit before, and what the two look like. */
export function Shading({
  shaded,
  lastVisit,
  onShade,
}: {
  shaded: boolean
  lastVisit: Reviewed['lastVisit']
  onShade: () => void
}) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
      <button
        type="button"
        aria-pressed={shaded}
        onClick={onShade}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 text-ink aria-pressed:border-accent aria-pressed:bg-accent-soft pointer-coarse:min-h-11"
      >
        <Trans>Changed since the last visit</Trans>
        <Key>d</Key>
      </button>
      <span role="status">
        {!shaded ? null : lastVisit ? (
          <Trans>
            Since <Day date={lastVisit.date} />: new words dark, carried words striped
          </Trans>
        ) : (
          <Trans>No earlier visit of this patient by the same author is here.</Trans>
        )}
      </span>
    </div>
  )
}
