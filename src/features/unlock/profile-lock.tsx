import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { lock } from '../../storage/session'
import type { VaultHead } from '../../storage/vaults'
import { Button } from '../../ui/button'
import { RemoveProfile } from './remove-profile'
import { ChangePassphrase, NewWords } from './secret-change'

/** How the open notes are locked, and who else has notes on this device. */
export function ProfileLock({ vault, vaults }: { vault: VaultHead; vaults: readonly VaultHead[] }) {
  const { i18n, t } = useLingui()
  const [changing, setChanging] = useState<'passphrase' | 'words'>()
  const [done, setDone] = useState<'passphrase' | 'words'>()
  const close = (what?: 'passphrase' | 'words') => {
    setChanging(undefined)
    setDone(what)
  }
  const begin = (what: 'passphrase' | 'words') => {
    setDone(undefined)
    setChanging(what)
  }
  const since = i18n.date(new Date(vault.createdAt), { dateStyle: 'long' })
  const slot = vault.slots.find(({ kind }) => kind === 'passphrase')
  const others = vaults.filter(({ id }) => id !== vault.id)
  const hasWords = vault.slots.some(({ kind }) => kind === 'words')
  return (
    <>
      <section className="max-w-2xl border-b border-line py-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Trans>Passphrase</Trans>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>Your notes are locked on this device since {since}.</Trans>{' '}
          {slot?.kind === 'passphrase' ? <HowSlow kdf={slot.kdf} /> : null}
        </p>
        {changing === 'passphrase' ? (
          <ChangePassphrase vault={vault} onDone={(changed) => close(changed)} />
        ) : (
          <div className="mt-4 flex flex-wrap gap-3">
            <Button onClick={() => void lock()}>
              <Trans>Lock now</Trans>
            </Button>
            <Button onClick={() => begin('passphrase')}>
              <Trans>Change passphrase</Trans>
            </Button>
          </div>
        )}
        <p role="status" className="mt-3 text-sm empty:hidden">
          {done === 'passphrase' ? (
            <Trans>The passphrase is changed. The old one opens nothing any more.</Trans>
          ) : null}
        </p>
      </section>
      <section className="max-w-2xl border-b border-line py-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Trans>Recovery words</Trans>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          {vault.wordsConfirmed && hasWords ? (
            <Trans>
              You have 24 words on paper that open your notes if you forget the passphrase.
            </Trans>
          ) : (
            <Trans>
              Not written down yet. If you forget your passphrase, nothing else opens your notes.
            </Trans>
          )}
        </p>
        {changing === 'words' ? (
          <NewWords vault={vault} onDone={(changed) => close(changed)} />
        ) : (
          <Button className="mt-4" onClick={() => begin('words')}>
            {vault.wordsConfirmed && hasWords ? (
              <Trans>Make new words</Trans>
            ) : (
              <Trans>Write down recovery words</Trans>
            )}
          </Button>
        )}
        <p role="status" className="mt-3 text-sm empty:hidden">
          {done === 'words' ? <Trans>The new words are confirmed.</Trans> : null}
        </p>
      </section>
      <section className="max-w-2xl py-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Trans>People on this device</Trans>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>Each has a passphrase of their own; nobody can open the notes of another.</Trans>
        </p>
        <ul className="mt-3 text-sm">
          {[vault, ...others].map((each) => (
            <li key={each.id} className="py-1 wrap-anywhere">
              <bdi>{each.name || t`No name yet`}</bdi>
              {each.id === vault.id ? (
                <>
                  {' '}
                  <span className="text-ink-soft">
                    <Trans>(you)</Trans>
                  </span>
                </>
              ) : null}
            </li>
          ))}
        </ul>
        <Button
          className="mt-3"
          onClick={() =>
            void lock().then(() =>
              // The app has begun anew by the next task; its router hears of the address.
              setTimeout(() => history.replaceState(null, '', '/setup')),
            )
          }
        >
          <Trans>Lock and add a person</Trans>
        </Button>
        <div className="mt-4 grid">
          <RemoveProfile vault={vault} backup={<BackupFirst />} />
        </div>
      </section>
    </>
  )
}

const BackupFirst = () => (
  <p className="text-ink-soft">
    <Trans>
      To keep them,{' '}
      <a href="/settings/backup" className="text-accent underline underline-offset-4">
        make a backup
      </a>{' '}
      first.
    </Trans>
  </p>
)

function HowSlow({
  kdf,
}: {
  kdf: Extract<VaultHead['slots'][number], { kind: 'passphrase' }>['kdf']
}) {
  const { i18n } = useLingui()
  if (kdf.kind === 'argon2id') {
    const memory = Math.round(kdf.memory / 1024)
    return (
      <Trans>
        Each guess at your passphrase costs {memory} MB of memory and about a second (Argon2id), so
        guessing is slow.
      </Trans>
    )
  }
  const rounds = i18n.number(kdf.rounds)
  return (
    <Trans>
      Each guess at your passphrase costs {rounds} rounds of work (PBKDF2), so guessing is slow. A
      newer browser can make it slower.
    </Trans>
  )
}
