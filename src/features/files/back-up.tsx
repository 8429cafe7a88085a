import { Plural, Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { localDate } from '../../note-view/local-date'
import { backupQuery, changeBackupState } from '../../storage/backup-state'
import { readPreferences } from '../../storage/preferences'
import { Button } from '../../ui/button'
import { saveFile } from '../../ui/save-file'
import { Refusal } from './refusal'
import { useExchange } from './use-exchange'
import { WorkProgress } from './work-progress'

/** A passphrase that is being chosen. The app joins this page with the fields of the lock's own. */
export interface NewSecret {
  readonly fields: ReactNode
  /** Undefined while it is not good enough: then `ask` says what is missing. */
  readonly passphrase: string | undefined
  ask(): void
  forget(): void
}

const nameOfFile = (now: Date) => `skillednote-backup-${localDate(now)}.snote.age`

export function BackUp({ secret }: { secret: NewSecret }) {
  const queryClient = useQueryClient()
  const { mutate, data, isPending, isError, step, stop, variables } = useExchange('backUp')
  const start = () => {
    const { passphrase } = secret
    if (passphrase === undefined) return secret.ask()
    const now = new Date()
    const given = { name: readPreferences().name, passphrase, now: now.toISOString() }
    mutate(
      { given: [given] },
      {
        onSuccess: async (made) => {
          if (made.kind !== 'backed-up') return
          saveFile(nameOfFile(now), made.file, 'application/octet-stream')
          secret.forget()
          await changeBackupState({
            madeAt: given.now,
            checkedAt: '',
            notes: made.notes,
            sha256: made.sha256,
          })
          await queryClient.invalidateQueries({ queryKey: backupQuery.queryKey })
        },
      },
    )
  }
  return (
    <form
      className="grid max-w-md gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isPending) start()
      }}
    >
      <p className="text-sm text-ink-soft">
        <Trans>
          One file holds all notes, your keys, your colleagues and your own payers. It opens with
          the passphrase you choose here, on any device. Keep the file away from this device.
        </Trans>
      </p>
      {isPending ? (
        <WorkProgress what={<Trans>Making the backup</Trans>} step={step} onCancel={stop} />
      ) : (
        <>
          {secret.fields}
          <div>
            <Button kind="primary" type="submit">
              <Trans>Back up now</Trans>
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite" className="grid gap-2 text-sm empty:hidden">
        {isError ? <Refusal why={{ kind: 'failed' }} /> : null}
        {data && data.kind !== 'backed-up' ? <Refusal why={data} /> : null}
        {data?.kind === 'backed-up' && !isPending ? (
          <>
            <p className="font-medium">
              <Plural
                value={data.notes}
                one="The file with # note was handed to your browser."
                other="The file with # notes was handed to your browser."
              />
            </p>
            <p dir="ltr" className="font-mono text-xs break-all">
              {nameOfFile(new Date(variables?.given[0].now ?? ''))}
            </p>
            {data.unread === 0 ? null : (
              <p className="text-fix">
                <Plural
                  value={data.unread}
                  one="# record that cannot be read went along as it is."
                  other="# records that cannot be read went along as they are."
                />
              </p>
            )}
            {data.lost === 0 ? null : (
              <p className="text-block">
                <Plural
                  value={data.lost}
                  one="# record is damaged and not in the file."
                  other="# records are damaged and not in the file."
                />
              </p>
            )}
            <p>
              <Trans>Now check it: pick the saved file below.</Trans>
            </p>
          </>
        ) : null}
      </div>
    </form>
  )
}
