import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Page } from '../../../ui/page'
import { UndoProvider } from '../../../ui/undo'
import { Icd10Import } from './icd10-import'
import { NcciImport } from './ncci-import'

/** Tables of others that change by the quarter or the year: brought in by a person, as files. */
export function OfficialTablesPage() {
  const { t } = useLingui()
  return (
    <UndoProvider>
      <Page title={<Trans>Official tables</Trans>} documentTitle={t`Official tables`}>
        <p className="max-w-prose text-ink-soft">
          <Trans>
            SkilledNote brings its own tables, and each ends on a day. Pick the current files here:
            they are read on this device and go nowhere.
          </Trans>
        </p>
        <NcciImport />
        <Icd10Import />
        <p className="mt-8 text-sm">
          <Link to="/settings" className="text-accent underline underline-offset-4">
            <Trans>Back to the settings</Trans>
          </Link>
        </p>
      </Page>
    </UndoProvider>
  )
}
