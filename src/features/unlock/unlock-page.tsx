import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { keys } from '../../storage/keys'
import { openSession, session } from '../../storage/session'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'

/** Asks for the passphrase. Nothing of a patient is on this page. */
export function UnlockPage() {
  const { t } = useLingui()
  const id = useId()
  const [passphrase, setPassphrase] = useState('')
  const vaults = session.current.kind === 'locked' ? session.current.vaults : []
  const [vault] = vaults
  const unlock = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      if (!vault) return
      const found = await keys.openVault(vault.slots, { passphrase })
      if (found.kind === 'open') await openSession(vault, found.key)
      return found.kind
    },
  })
  return (
    <Page title={<Trans>Unlock your notes</Trans>} documentTitle={t`Locked`}>
      <form
        className="grid max-w-sm gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          unlock.mutate()
        }}
      >
        <div>
          <label htmlFor={id} className="mb-1 block text-sm font-medium">
            <Trans>Passphrase</Trans>
          </label>
          <input
            id={id}
            type="password"
            autoComplete="current-password"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
            className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
          />
          {unlock.data === 'wrong' ? (
            <p role="alert" className="mt-1 text-sm text-block">
              <Trans>That passphrase does not match.</Trans>
            </p>
          ) : null}
        </div>
        <Button kind="primary" type="submit" disabled={unlock.isPending}>
          <Trans>Unlock</Trans>
        </Button>
      </form>
    </Page>
  )
}
