import { Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { deadlineFor } from '../../storage/exchange/exchange'
import type { Opening } from '../../storage/exchange/inbox'
import { howItOpens } from '../../storage/packages/opening'
import type { Refused } from '../../storage/packages/refused'
import { Button } from '../../ui/button'
import { FilePicker } from '../../ui/file-picker'
import { inboxQuery } from './exchange-queries'
import { Refusal } from './refusal'
import type { SecretField } from './secret-field'
import { useExchange } from './use-exchange'
import { WorkProgress } from './work-progress'

/** Picks or drops a file, asks for its passphrase where it has one, and lays it into the inbox. */
export function OpenFile({ Field }: { Field: SecretField }) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [file, setFile] = useState<File>()
  const [early, setEarly] = useState<Refused>()
  const [passphrase, setPassphrase] = useState('')
  const [isOver, setOver] = useState(false)
  const { mutate, data, isPending, isError, stop, reset } = useExchange('takeIn')
  const take = (picked: File, opening: Opening) =>
    mutate(
      {
        given: [{ file: picked, opening, now: new Date().toISOString() }],
        deadline: deadlineFor(picked, typeof opening === 'object'),
      },
      {
        onSuccess: async (read) => {
          if (read.kind !== 'taken-in') return
          setPassphrase('')
          await queryClient.invalidateQueries({ queryKey: inboxQuery.queryKey })
          await navigate({ to: '/inbox/$id', params: { id: read.id } })
        },
      },
    )
  const pick = async (picked: File | undefined) => {
    if (!picked) return
    reset()
    setPassphrase('')
    setFile(undefined)
    setEarly(undefined)
    const opens = await howItOpens(picked)
    if (typeof opens !== 'string') setEarly(opens)
    else if (opens === 'passphrase') setFile(picked)
    else take(picked, opens)
  }
  const why = early ?? (data && data.kind !== 'taken-in' ? data : undefined)
  return (
    <div
      // A convenience for a pointer; the chooser of files is the way.
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (!isPending) void pick(event.dataTransfer.files[0])
      }}
      className={`grid max-w-xl gap-4 rounded-lg border bg-surface p-4 ${isOver ? 'border-accent' : 'border-line'}`}
    >
      <FilePicker
        label={<Trans>Open a file</Trans>}
        hint={<Trans>A .snote.age or .json file. It is read here; nothing is sent.</Trans>}
        accept=".age,.json"
        disabled={isPending}
        onPick={([picked]) => void pick(picked)}
      />
      {isPending ? (
        <WorkProgress what={<Trans>Reading the file</Trans>} step={undefined} onCancel={stop} />
      ) : file ? (
        <form
          className="grid max-w-md gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            take(file, { passphrase })
          }}
        >
          <Field
            label={<Trans>Passphrase of the file</Trans>}
            autoComplete="current-password"
            value={passphrase}
            onChange={setPassphrase}
            isFirst
          />
          <div>
            <Button kind="primary" type="submit" disabled={passphrase === ''}>
              <Trans>Open</Trans>
            </Button>
          </div>
        </form>
      ) : null}
      {isError ? <Refusal why={{ kind: 'failed' }} /> : null}
      {why && !isPending ? <Refusal why={why} /> : null}
    </div>
  )
}
