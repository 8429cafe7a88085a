import { Trans } from '@lingui/react/macro'

/** Whose the codes are, and what these pages are not. */
export const Notices = () => (
  <footer className="mt-10 grid gap-1 border-t border-line pt-4 text-xs text-ink-soft">
    <p>
      <Trans>
        CPT is a registered trademark of the American Medical Association. Codes are named here by
        number, in our own words.
      </Trans>
    </p>
    <p>
      <Trans>Not medical, legal or billing advice.</Trans>
    </p>
  </footer>
)
