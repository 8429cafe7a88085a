import { Trans } from '@lingui/react/macro'
import { Button } from '../../../ui/button'

/** Says that another tab writes the note, and offers to go on here. */
export function ReadOnlyBar({
  taking,
  onTake,
}: {
  taking: 'no' | 'asked' | 'refused'
  onTake: () => void
}) {
  return (
    <div
      role="status"
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-3 gap-y-2 border-b-2 border-fix bg-fix-soft px-4 py-3 text-sm lg:px-6 print:hidden"
    >
      <p className="grow">
        {taking === 'refused' ? (
          <Trans>
            The other tab has words that it could not save yet. Save them there first, or copy them.
          </Trans>
        ) : (
          <Trans>Open in another tab; this one is read-only.</Trans>
        )}
      </p>
      <Button size="small" disabled={taking === 'asked'} onClick={onTake}>
        {taking === 'asked' ? <Trans>Taking over</Trans> : <Trans>Take over</Trans>}
      </Button>
    </div>
  )
}
