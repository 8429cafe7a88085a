import { Trans, useLingui } from '@lingui/react/macro'
import { Link, Navigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Moved } from '../../storage/plain-notes'
import { readPreferences } from '../../storage/preferences'
import { finishRemoving } from '../../storage/removing'
import { refreshVaults } from '../../storage/session'
import { goIn, moveEarlier, type Opened } from '../../storage/unlocking'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { MovedNotes } from './moved-notes'
import { ProfilePicker } from './profile-picker'
import { RecoverForm } from './recover-form'
import { RemoveProfile } from './remove-profile'
import { UnlockForm } from './unlock-form'
import { useSession } from './use-session'

const LINK = 'text-accent underline underline-offset-4'

/** Asks for the passphrase. Nothing of a patient is on this page. */
export function UnlockPage() {
  const { t } = useLingui()
  const { next } = useSearch({ from: '/unlock' })
  const session = useSession()
  const vaults = session.kind === 'locked' ? session.vaults : []
  const [chosen, setChosen] = useState(() => readPreferences().profile)
  const [isPicked, setPicked] = useState(false)
  const [way, setWay] = useState<'passphrase' | 'words'>('passphrase')
  const [waiting, setWaiting] = useState<{ readonly opened: Opened; readonly earlier: Moved }>()
  useEffect(() => {
    // Another tab may have added, renamed or removed somebody since this one was locked.
    void finishRemoving()
      .then(refreshVaults)
      .catch(() => undefined)
  }, [])
  const vault = vaults.find(({ id }) => id === chosen) ?? vaults[0]
  const onOpened = async (opened: Opened) => {
    const earlier = await moveEarlier(opened)
    if (earlier.moved + earlier.left === 0) await goIn(opened)
    else setWaiting({ opened, earlier })
  }
  if (session.kind === 'none') return <Navigate to="/" replace />
  if (waiting)
    return (
      <Page title={<Trans>Notes from before</Trans>} documentTitle={t`Locked`}>
        <MovedNotes {...waiting.earlier} />
        <Button kind="primary" onClick={() => void goIn(waiting.opened)}>
          <Trans>Go on</Trans>
        </Button>
      </Page>
    )
  if (!vault) return null
  const onward = next === undefined ? {} : { search: { next } }
  return (
    <Page title={<Trans>Unlock your notes</Trans>} documentTitle={t`Locked`}>
      <div className="grid max-w-md gap-6">
        {vaults.length > 1 ? (
          <ProfilePicker
            vaults={vaults}
            chosen={vault.id}
            onChoose={(id) => {
              // Arrow keys go on through the list.
              setPicked(true)
              setChosen(id)
            }}
          />
        ) : null}
        {way === 'passphrase' ? (
          <UnlockForm key={vault.id} vault={vault} isFirst={!isPicked} onOpened={onOpened} />
        ) : (
          <RecoverForm
            key={vault.id}
            vault={vault}
            onOpened={onOpened}
            onBack={() => setWay('passphrase')}
          />
        )}
        <div className="grid justify-items-start gap-2 border-t border-line pt-4 text-sm">
          {way === 'passphrase' ? (
            <Button kind="quiet" size="small" className="-ms-2" onClick={() => setWay('words')}>
              <Trans>Use recovery words instead</Trans>
            </Button>
          ) : null}
          <details className="group w-full">
            <summary className="w-fit rounded-md py-1.5 font-medium text-accent pointer-coarse:py-3">
              <Trans>Neither passphrase nor words?</Trans>
            </summary>
            <div className="mt-2 grid gap-3 text-ink-soft">
              <p>
                <Trans>
                  Then nobody can open these notes, here or anywhere. They stay where they are, in
                  case the paper or the memory turns up. A backup file can still be opened with its
                  own passphrase.
                </Trans>
              </p>
              <p>
                <Trans>You can go on under a new profile; the locked notes are left alone.</Trans>
              </p>
              <RemoveProfile key={vault.id} vault={vault} />
            </div>
          </details>
          <Link to="/setup" {...onward} className={LINK}>
            <Trans>Add a person</Trans>
          </Link>
          <Link to="/setup" search={{ next: '/restore' }} className={LINK}>
            <Trans>Bring notes from a backup</Trans>
          </Link>
          <a href="/emergency.html" className={LINK}>
            <Trans>Read notes without the app</Trans>
          </a>
        </div>
        <p className="text-sm text-ink-soft">
          <Trans>
            Open without unlocking:{' '}
            <Link to="/library" className={LINK}>
              Library
            </Link>
            ,{' '}
            <Link to="/tools/units" className={LINK}>
              Count units
            </Link>
          </Trans>
        </p>
      </div>
    </Page>
  )
}
