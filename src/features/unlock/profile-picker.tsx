import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { VaultHead } from '../../storage/vaults'

/** Who is about to unlock. Names of staff only. */
export function ProfilePicker({
  vaults,
  chosen,
  onChoose,
}: {
  vaults: readonly VaultHead[]
  chosen: string
  onChoose: (id: string) => void
}) {
  const { t } = useLingui()
  const id = useId()
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">
        <Trans>Whose notes?</Trans>
      </legend>
      <div className="grid gap-2">
        {vaults.map((vault) => (
          <label
            key={vault.id}
            className="flex min-h-11 items-center gap-3 rounded-md border border-line-strong bg-surface px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={id}
              checked={vault.id === chosen}
              onChange={() => onChoose(vault.id)}
              className="shrink-0 accent-accent"
            />
            <bdi className="min-w-0 wrap-anywhere">{vault.name || t`No name yet`}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
