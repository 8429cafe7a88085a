import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { backupQuery, changedSince } from '../../storage/backup-state'
import { notesQuery } from '../../storage/note-queries'
import { Page } from '../../ui/page'
import { BackUp, type NewSecret } from './back-up'
import { CheckBackup } from './check-backup'
import { LINK, Part } from './part'
import { PlainNotes } from './plain-notes'
import type { SecretField } from './secret-field'
import { When } from './when'

/** One file with everything, how old it is, and whether it was ever opened again. */
export function BackupPage({ secret, Field }: { secret: NewSecret; Field: SecretField }) {
  const { t } = useLingui()
  return (
    <Page title={<Trans>Backup</Trans>} documentTitle={t`Backup`}>
      <LastBackup />
      <Part title={<Trans>Make a backup</Trans>}>
        <BackUp secret={secret} />
      </Part>
      <Part title={<Trans>Check a backup</Trans>}>
        <CheckBackup Field={Field} />
      </Part>
      <Part title={<Trans>Bring notes back</Trans>}>
        <p className="text-sm">
          <Trans>
            What is in a file is shown first, and no note here is ever overwritten.{' '}
            <Link to="/inbox" className={LINK}>
              Open a backup or a file from a colleague
            </Link>
          </Trans>
        </p>
      </Part>
      <Part title={<Trans>Notes for other programs</Trans>}>
        <PlainNotes />
      </Part>
      <p className="mt-8 text-sm">
        <Link to="/settings" className={LINK}>
          <Trans>Back to the settings</Trans>
        </Link>
      </p>
    </Page>
  )
}

function LastBackup() {
  const { data: backup } = useQuery(backupQuery)
  const { data: notes } = useQuery(notesQuery)
  if (!backup || !notes) return null
  const savedAts = notes.flatMap((entry) => (entry.kind === 'head' ? [entry.head.savedAt] : []))
  const changed = changedSince(backup.madeAt, savedAts)
  return (
    <div className="grid max-w-xl gap-1">
      {backup.madeAt === '' ? (
        <p className="font-medium">
          <Plural
            value={changed}
            one="No backup yet. # note is on this device alone."
            other="No backup yet. # notes are on this device alone."
          />
        </p>
      ) : (
        <>
          <p className="font-medium">
            <Trans>
              Last backup: <When at={backup.madeAt} />,{' '}
              <Plural value={backup.notes} one="# note" other="# notes" />.
            </Trans>
          </p>
          <Since changed={changed}>
            {backup.checkedAt === '' ? (
              <Trans>The file was not checked yet.</Trans>
            ) : (
              <Trans>
                Checked: <When at={backup.checkedAt} />.
              </Trans>
            )}
          </Since>
        </>
      )}
    </div>
  )
}

const Since = ({ changed, children }: { changed: number; children: ReactNode }) => (
  <p className="text-sm text-ink-soft">
    <Plural
      value={changed}
      _0="Nothing changed since."
      one="# note changed since."
      other="# notes changed since."
    />{' '}
    {children}
  </p>
)
