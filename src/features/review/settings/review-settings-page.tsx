import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '../../../ui/page'

/** How the person reviews, and has their own notes reviewed. */
export function ReviewSettingsPage() {
  const { t } = useLingui()
  return (
    <Page title={<Trans>Review</Trans>} documentTitle={t`Review`}>
      {null}
    </Page>
  )
}
