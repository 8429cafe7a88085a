import { Plural, Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { tryVault, type Opened } from '../../storage/unlocking'
import type { VaultHead } from '../../storage/vaults'
import { Button } from '../../ui/button'
import { PassphraseField } from './passphrase-field'
import { RefusalWords } from './refusal-words'
import { useWait } from './use-wait'

/** Asks one person for their passphrase. */
export function UnlockForm({
  vault,
  isFirst,
  onOpened,
}: {
  vault: VaultHead
  isFirst: boolean
  onOpened: (opened: Opened) => Promise<unknown>
}) {
  const [passphrase, setPassphrase] = useState('')
  const unlock = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const tried = await tryVault(vault.id, { passphrase })
      if (tried.kind === 'open') await onOpened(tried)
      return tried
    },
  })
  const wait = useWait(vault.id)
  const refused = unlock.isError ? 'failed' : unlock.data?.kind
  const cannot = unlock.isPending || wait > 0
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!cannot) unlock.mutate()
      }}
    >
      {/* For password managers: which of the passphrases of this page. */}
      <input
        type="text"
        name="username"
        autoComplete="username"
        readOnly
        tabIndex={-1}
        aria-hidden="true"
        value={vault.name}
        className="sr-only"
      />
      <PassphraseField
        label={<Trans>Passphrase</Trans>}
        autoComplete="current-password"
        isFirst={isFirst}
        value={passphrase}
        onChange={setPassphrase}
        error={
          refused && refused !== 'open' && !unlock.isPending ? (
            <RefusalWords kind={refused} />
          ) : null
        }
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          kind="primary"
          type="submit"
          aria-disabled={cannot || undefined}
          className="aria-disabled:cursor-not-allowed aria-disabled:opacity-60"
        >
          {unlock.isPending ? <Trans>Unlocking</Trans> : <Trans>Unlock</Trans>}
        </Button>
        <WaitWords seconds={wait} />
      </div>
    </form>
  )
}

/** Seen each second; told once, when it begins, and when it is over. */
export function WaitWords({ seconds }: { seconds: number }) {
  const [told, setTold] = useState(0)
  // From one wait to the next the first number is the one that is told.
  if (seconds > told || (seconds === 0 && told > 0)) setTold(seconds > told ? seconds : 0)
  return (
    <>
      <span aria-hidden="true" className="text-sm text-ink-soft">
        {seconds > 0 ? (
          <Plural value={seconds} one="Try again in # second" other="Try again in # seconds" />
        ) : null}
      </span>
      <span role="status" className="sr-only">
        {told > 0 ? (
          <Plural
            value={told}
            one="You can try again in # second."
            other="You can try again in # seconds."
          />
        ) : null}
      </span>
    </>
  )
}
