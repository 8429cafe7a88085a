import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

const LINK = 'text-accent underline underline-offset-4'

/** Nobody has sent a note yet: how notes get here. */
export const NothingHere = () => (
  <div className="rounded-lg border border-line bg-surface p-8">
    <p className="text-base">
      <Trans>Nothing to review.</Trans>
    </p>
    <p className="mt-4 max-w-prose text-sm">
      <Trans>
        A note stands here when its author submits it to you. From a profile on this device it comes
        by itself; from another device it comes as a file, which you{' '}
        <Link to="/inbox" preload={false} className={LINK}>
          open here
        </Link>
        .
      </Trans>
    </p>
    <p className="mt-3 max-w-prose text-sm">
      <Trans>
        An author on another device needs{' '}
        <Link to="/settings/colleagues" preload={false} className={LINK}>
          your card
        </Link>{' '}
        first.
      </Trans>
    </p>
  </div>
)
