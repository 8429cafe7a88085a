import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Page } from '../ui/page'

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title={<Trans>No page at this address</Trans>}>
      <p className="text-ink-soft">
        <Trans>
          The address may be misspelled or from another version. Your notes are where they were.
        </Trans>
      </p>
      <p className="mt-4">
        <Link to="/" className="text-accent underline underline-offset-4">
          <Trans>Go to your notes</Trans>
        </Link>
      </p>
    </Page>
  )
}
