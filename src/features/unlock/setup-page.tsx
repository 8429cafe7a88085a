import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { keys } from '../../storage/keys'
import { openSession } from '../../storage/session'
import { keepVault } from '../../storage/vaults'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'

/** The first real note asks once for a passphrase. */
export function SetupPage() {
  const { t } = useLingui()
  const id = useId()
  const [passphrase, setPassphrase] = useState('')
  const make = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const now = new Date().toISOString()
      const { slots, key } = await keys.newVault(passphrase, now)
      const vault = { format: 1, id: crypto.randomUUID(), name: '', createdAt: now, slots } as const
      await keepVault(vault)
      // The address says where to go on; the app begins anew there.
      await openSession(vault, key)
    },
  })
  return (
    <Page title={<Trans>Choose a passphrase</Trans>} documentTitle={t`Choose a passphrase`}>
      <form
        className="grid max-w-sm gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          make.mutate()
        }}
      >
        <div>
          <label htmlFor={id} className="mb-1 block text-sm font-medium">
            <Trans>Passphrase</Trans>
          </label>
          <input
            id={id}
            type="password"
            autoComplete="new-password"
            value={passphrase}
            onChange={(event) => setPassphrase(event.target.value)}
            className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
          />
        </div>
        <Button kind="primary" type="submit" disabled={make.isPending}>
          <Trans>Keep notes with this passphrase</Trans>
        </Button>
      </form>
    </Page>
  )
}
