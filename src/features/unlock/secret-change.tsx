import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { changePassphrase, changeWords, confirmWords, type Refusal } from '../../storage/unlocking'
import type { VaultHead } from '../../storage/vaults'
import { Button } from '../../ui/button'
import { faultOf, NewPassphrase, NO_CHOICE } from './new-passphrase'
import { PassphraseField } from './passphrase-field'
import { RecoverySheet } from './recovery-sheet'
import { RefusalWords } from './refusal-words'
import { WaitWords } from './unlock-form'
import { useWait } from './use-wait'

/** Asks for the passphrase again before anything about the lock is changed. */
function useAskedAgain<T extends { readonly kind: string }>(
  vault: VaultHead,
  change: (passphrase: string) => Promise<T | Refusal>,
) {
  const [current, setCurrent] = useState('')
  const made = useMutation({ networkMode: 'always', mutationFn: () => change(current) })
  const wait = useWait(vault.id)
  const kind = made.isError ? 'failed' : made.data?.kind
  const refused = made.isPending || kind === 'changed' ? undefined : kind
  return {
    current,
    setCurrent,
    made,
    wait,
    refused: refused as Refusal['kind'] | 'failed' | undefined,
  }
}

export function ChangePassphrase({
  vault,
  onDone,
}: {
  vault: VaultHead
  onDone: (changed?: 'passphrase') => void
}) {
  const [choice, setChoice] = useState(NO_CHOICE)
  const [isAsked, setAsked] = useState(false)
  const { current, setCurrent, made, wait, refused } = useAskedAgain(vault, async (passphrase) => {
    const changed = await changePassphrase(vault.id, { passphrase }, choice.passphrase)
    if (changed.kind === 'changed') onDone('passphrase')
    return changed
  })
  const fault = faultOf(choice, vault.name)
  return (
    <form
      className="mt-4 grid max-w-md gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (!fault && !made.isPending && wait === 0) made.mutate()
      }}
    >
      <PassphraseField
        label={<Trans>Passphrase of now</Trans>}
        autoComplete="current-password"
        isFirst
        value={current}
        onChange={setCurrent}
        error={refused ? <RefusalWords kind={refused} /> : null}
      />
      <NewPassphrase
        label={<Trans>New passphrase</Trans>}
        name={vault.name}
        choice={choice}
        onChange={setChoice}
        fault={isAsked ? fault : undefined}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit">
          {made.isPending ? <Trans>Changing</Trans> : <Trans>Change it</Trans>}
        </Button>
        <Button kind="quiet" onClick={() => onDone()}>
          <Trans>Keep the one of now</Trans>
        </Button>
        <WaitWords seconds={wait} />
      </div>
    </form>
  )
}

export function NewWords({
  vault,
  onDone,
}: {
  vault: VaultHead
  onDone: (changed?: 'words') => void
}) {
  const { current, setCurrent, made, wait, refused } = useAskedAgain(vault, (passphrase) =>
    changeWords(vault.id, { passphrase }),
  )
  if (made.data?.kind === 'changed' && 'words' in made.data)
    return (
      <div className="mt-4">
        <RecoverySheet
          words={made.data.words}
          name={vault.name}
          onConfirmed={async () => {
            await confirmWords(vault.id)
            onDone('words')
          }}
          onLater={() => onDone()}
        />
      </div>
    )
  return (
    <form
      className="mt-4 grid max-w-md gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (!made.isPending && wait === 0) made.mutate()
      }}
    >
      <PassphraseField
        label={<Trans>Passphrase of now</Trans>}
        autoComplete="current-password"
        isFirst
        value={current}
        onChange={setCurrent}
        error={refused ? <RefusalWords kind={refused} /> : null}
        hint={<Trans>Words from before open nothing once there are new ones.</Trans>}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit">
          {made.isPending ? <Trans>Making words</Trans> : <Trans>Show new words</Trans>}
        </Button>
        <Button kind="quiet" onClick={() => onDone()}>
          <Trans>Not now</Trans>
        </Button>
        <WaitWords seconds={wait} />
      </div>
    </form>
  )
}
