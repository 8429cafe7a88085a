import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { removeProfile } from '../../storage/removing'
import type { VaultHead } from '../../storage/vaults'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { CONTROL } from './name-and-credential'
import { isSameName } from './profile-name'

/** Takes a profile off the device, once its name is typed: that cannot be taken back. */
export function RemoveProfile({ vault, backup }: { vault: VaultHead; backup?: ReactNode }) {
  const { t } = useLingui()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const name = vault.name || t`No name yet`
  const remove = useMutation({
    networkMode: 'always',
    mutationFn: () => removeProfile(vault.id),
  })
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        className="-ms-2 justify-self-start text-start whitespace-normal text-block"
        onClick={() => setOpen(true)}
      >
        {vault.name ? t`Remove ${name} from this device` : t`Remove this profile from this device`}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={vault.name ? t`Remove ${name}?` : t`Remove this profile?`}
      >
        <form
          className="grid gap-4 text-base"
          onSubmit={(event) => {
            event.preventDefault()
            if (!isSameName(typed, name)) return setWrong(true)
            if (!remove.isPending) remove.mutate()
          }}
        >
          <p>
            <Trans>
              All notes of this profile are deleted from this device, finished ones too. Nobody can
              bring them back, not even with the passphrase. Other profiles stay as they are.
            </Trans>
          </p>
          {backup ?? (
            <p className="text-ink-soft">
              <Trans>To keep them, unlock first and make a backup.</Trans>
            </p>
          )}
          <div>
            <label htmlFor={id} className="mb-1 block text-sm font-medium">
              {t`Type “${name}” to confirm`}
            </label>
            <input
              id={id}
              data-first
              dir="auto"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              aria-invalid={isWrong || undefined}
              aria-describedby={`${id}-wrong`}
              onChange={(event) => {
                setTyped(event.target.value)
                setWrong(false)
              }}
              className={CONTROL}
            />
            <p id={`${id}-wrong`} role="alert" className="mt-1 text-sm text-block empty:hidden">
              {isWrong ? (
                <Trans>That is not the name. Nothing was removed.</Trans>
              ) : remove.isError ? (
                <Trans>Not all of it could be removed. Close other tabs and try again.</Trans>
              ) : null}
            </p>
          </div>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" className="border-block text-block">
              {remove.isPending ? <Trans>Removing</Trans> : <Trans>Remove for good</Trans>}
            </Button>
            <Button onClick={() => setOpen(false)}>
              <Trans>Keep it</Trans>
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
