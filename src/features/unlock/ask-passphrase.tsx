import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { tryVault } from '../../storage/unlocking'
import { Button } from '../../ui/button'
import { PassphraseField } from './passphrase-field'
import { RefusalWords } from './refusal-words'
import { WaitWords } from './unlock-form'
import { useSession } from './use-session'
import { useWait } from './use-wait'

/** Asks whoever is at the screen for the passphrase of the notes that are open. */
export function AskPassphrase({
  action,
  onRight,
  onClose,
}: {
  action: ReactNode
  onRight: () => void
  onClose: () => void
}) {
  const session = useSession()
  const id = session.kind === 'open' ? session.vault.id : ''
  const [passphrase, setPassphrase] = useState('')
  const tried = useMutation({
    networkMode: 'always',
    mutationFn: () => tryVault(id, { passphrase }),
    onSuccess: ({ kind }) => {
      if (kind === 'open') onRight()
    },
  })
  const wait = useWait(id)
  const refused = tried.isError ? 'failed' : tried.data?.kind
  return (
    <form
      className="mt-4 grid max-w-md gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!tried.isPending && wait === 0) tried.mutate()
      }}
    >
      <PassphraseField
        label={<Trans>Your passphrase</Trans>}
        autoComplete="current-password"
        isFirst
        value={passphrase}
        onChange={setPassphrase}
        error={
          refused && refused !== 'open' && !tried.isPending ? <RefusalWords kind={refused} /> : null
        }
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit">
          {tried.isPending ? <Trans>Checking</Trans> : action}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
        <WaitWords seconds={wait} />
      </div>
    </form>
  )
}
