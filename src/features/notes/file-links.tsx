import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

const LINK = 'text-accent underline underline-offset-4'

/** Where notes go out to colleagues and come in from them. */
export const FileLinks = () => (
  <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-sm">
    <Link to="/hand-over" preload={false} className={LINK}>
      <Trans>Hand notes to a colleague</Trans>
    </Link>
    <Link to="/inbox" preload={false} className={LINK}>
      <Trans>Open a file</Trans>
    </Link>
  </p>
)
