import { Trans } from '@lingui/react/macro'

export const Counting = () => (
  <p role="status" className="text-sm text-ink-soft">
    <Trans>Counting</Trans>
  </p>
)
