import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { payerName } from '../../note-view/payer-name'
import { PAYERS } from '../../payers/profiles'
import { ownPayersQuery } from '../../storage/payer-queries'
import {
  readPreferences,
  writePersonal,
  writePreferences,
  type Personal,
} from '../../storage/preferences'
import { renameVault } from '../../storage/unlocking'
import { Page } from '../../ui/page'
import { ProfileLock } from './profile-lock'
import { CONTROL, CredentialField, NameField } from './name-and-credential'
import { isTaken, profileName } from './profile-name'
import { useSession } from './use-session'

/** The person whose notes are open: who they are, and how their notes are locked. */
export function ProfilePage() {
  const { t } = useLingui()
  const session = useSession()
  const vault = session.kind === 'open' ? session.vault : undefined
  const [{ name, credential, payer }, setPerson] = useState(readPreferences)
  const [fault, setFault] = useState<'missing' | 'taken'>()
  const change = (part: Partial<Personal>) => {
    setPerson((person) => ({ ...person, ...part }))
    if (vault) writePersonal(vault.id, part)
    else writePreferences(part)
  }
  // With each letter: whoever leaves in the middle of a word keeps what is there.
  const rename = (typed: string) => {
    setPerson((person) => ({ ...person, name: typed }))
    const next = profileName(typed)
    if (!vault) return writePreferences({ name: next })
    const others = session.kind === 'open' ? session.vaults.filter(({ id }) => id !== vault.id) : []
    const found = next === '' ? 'missing' : isTaken(next, others) ? 'taken' : undefined
    setFault(found)
    if (!found) void renameVault(vault.id, next)
  }
  return (
    <Page title={<Trans>Profile</Trans>} documentTitle={t`Profile`}>
      <section aria-label={t`You`} className="max-w-2xl border-b border-line pb-6">
        <div className="grid max-w-md gap-5">
          <NameField
            value={name}
            onChange={rename}
            error={
              fault === 'missing' ? (
                <Trans>Your name is needed. The old one is kept until there is one.</Trans>
              ) : fault === 'taken' ? (
                <Trans>Somebody on this device has that name already. Add an initial.</Trans>
              ) : null
            }
          />
          <CredentialField value={credential} onChange={(next) => change({ credential: next })} />
          <PayerField value={payer} onChange={(next) => change({ payer: next })} />
        </div>
      </section>
      {vault && session.kind === 'open' ? (
        <ProfileLock vault={vault} vaults={session.vaults} />
      ) : (
        <p className="max-w-xl pt-6">
          <Trans>
            Nothing is locked yet. The first note asks for a passphrase;{' '}
            <Link
              to="/setup"
              search={{ next: '/settings/profile' }}
              className="text-accent underline underline-offset-4"
            >
              choose one now
            </Link>{' '}
            if you like.
          </Trans>
        </p>
      )}
    </Page>
  )
}

function PayerField({ value, onChange }: { value: string; onChange: (payer: string) => void }) {
  const { i18n, t } = useLingui()
  const id = useId()
  const own = useQuery(ownPayersQuery).data?.payers ?? []
  const payers = [...PAYERS, ...own]
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        <Trans>Usual payer</Trans>
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={CONTROL}
      >
        <option value="">{t`Ask each time`}</option>
        {payers.map((payer) => (
          <option key={payer.id} value={payer.id}>
            {payerName(i18n, payer)}
          </option>
        ))}
        {value === '' || payers.some((payer) => payer.id === value) ? null : (
          <option value={value}>{t`Not on this device: ${value}`}</option>
        )}
      </select>
    </div>
  )
}
