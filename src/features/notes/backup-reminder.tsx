import { Plural, Trans } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  backupQuery,
  changeBackupState,
  changedSince,
  isBackupDue,
  quietUntil,
} from '../../storage/backup-state'
import type { ListEntry } from '../../storage/note-store'
import { Button } from '../../ui/button'

/** A quiet line above the notes when many of them, or some for long, are on this device alone. */
export function BackupReminder({ entries }: { entries: readonly ListEntry[] }) {
  const queryClient = useQueryClient()
  const { data, dataUpdatedAt } = useQuery(backupQuery)
  if (!data) return null
  const savedAts = entries.flatMap((entry) => (entry.kind === 'head' ? [entry.head.savedAt] : []))
  if (!isBackupDue(data, savedAts, dataUpdatedAt)) return null
  const later = async () => {
    await changeBackupState({ quietUntil: quietUntil(Date.now()) })
    await queryClient.invalidateQueries({ queryKey: backupQuery.queryKey })
  }
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-line bg-surface px-4 py-2 text-sm">
      <p className="min-w-0 grow">
        <Plural
          value={changedSince(data.madeAt, savedAts)}
          one="# note is on this device alone."
          other="# notes are on this device alone."
        />{' '}
        <Link to="/settings/backup" className="text-accent underline underline-offset-4">
          <Trans>Make a backup</Trans>
        </Link>
      </p>
      <Button kind="quiet" size="small" onClick={() => void later()}>
        <Trans>Not this week</Trans>
      </Button>
    </div>
  )
}
