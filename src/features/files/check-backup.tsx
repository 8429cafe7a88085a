import { Plural, Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { backupQuery, changeBackupState } from '../../storage/backup-state'
import { deadlineFor } from '../../storage/exchange/exchange'
import type { Result } from '../../storage/exchange/exchange-messages'
import { howItOpens } from '../../storage/packages/opening'
import { refused, type Refused } from '../../storage/packages/refused'
import { Button } from '../../ui/button'
import { FilePicker } from '../../ui/file-picker'
import { Refusal } from './refusal'
import type { SecretField } from './secret-field'
import { useExchange } from './use-exchange'
import { When } from './when'
import { WorkProgress } from './work-progress'

type Checked = Extract<Result<'checkBackup'>, { kind: 'checked' }>

/** Opens a backup the way a restore would, so that one knows it opens before one needs it. */
export function CheckBackup({ Field }: { Field: SecretField }) {
  const queryClient = useQueryClient()
  const [file, setFile] = useState<File>()
  const [early, setEarly] = useState<Refused>()
  const [passphrase, setPassphrase] = useState('')
  const { mutate, data, isPending, step, stop, reset } = useExchange('checkBackup')
  const pick = async (picked: File | undefined) => {
    if (!picked) return
    reset()
    setPassphrase('')
    const opens = await howItOpens(picked)
    setFile(opens === 'passphrase' ? picked : undefined)
    if (opens === 'passphrase') setEarly(undefined)
    else setEarly(typeof opens === 'string' ? refused('not-ours') : opens)
  }
  const check = (picked: File) =>
    mutate(
      { given: [{ file: picked, passphrase }], deadline: deadlineFor(picked, true) },
      {
        onSuccess: async (found) => {
          if (found.kind !== 'checked') return
          setFile(undefined)
          setPassphrase('')
          const last = await queryClient.query(backupQuery)
          if (found.sha256 === last.sha256)
            await changeBackupState({ checkedAt: new Date().toISOString() })
          await queryClient.invalidateQueries({ queryKey: backupQuery.queryKey })
        },
      },
    )
  const why = early ?? (data && data.kind !== 'checked' ? data : undefined)
  return (
    <div className="grid max-w-md gap-4">
      <FilePicker
        label={<Trans>Check this file</Trans>}
        hint={<Trans>It is opened and compared with the notes here. Nothing is written.</Trans>}
        accept=".age"
        disabled={isPending}
        onPick={([picked]) => void pick(picked)}
      />
      {isPending ? (
        <WorkProgress what={<Trans>Checking the file</Trans>} step={step} onCancel={stop} />
      ) : file ? (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            check(file)
          }}
        >
          <Field
            label={<Trans>Passphrase of the backup</Trans>}
            autoComplete="current-password"
            value={passphrase}
            onChange={setPassphrase}
            isFirst
          />
          <div>
            <Button type="submit" disabled={passphrase === ''}>
              <Trans>Check</Trans>
            </Button>
          </div>
        </form>
      ) : null}
      {why ? <Refusal why={why} /> : null}
      {data?.kind === 'checked' ? <CheckedWords {...data} /> : null}
    </div>
  )
}

function CheckedWords({ createdAt, notes, same, changed, missing, sha256 }: Checked) {
  return (
    <div role="status" className="grid gap-1 rounded-md border border-line bg-surface p-3 text-sm">
      <p className="font-medium">
        <Trans>
          The file opens. It was made <When at={createdAt} /> and holds{' '}
          <Plural value={notes} one="# note" other="# notes" />.
        </Trans>
      </p>
      <p>
        <Plural
          value={same}
          one="# note here is in it word for word."
          other="# notes here are in it word for word."
        />
      </p>
      {changed === 0 ? null : (
        <p>
          <Plural
            value={changed}
            one="# note here has other words than in the file."
            other="# notes here have other words than in the file."
          />
        </p>
      )}
      {missing === 0 ? null : (
        <p className="text-fix">
          <Plural
            value={missing}
            one="# note here is not in the file."
            other="# notes here are not in the file."
          />
        </p>
      )}
      <p className="mt-1 text-xs text-ink-soft">
        SHA-256{' '}
        <span dir="ltr" className="font-mono break-all">
          {sha256}
        </span>
      </p>
    </div>
  )
}
