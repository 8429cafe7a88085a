import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { readPreferences, writePreferences, type Preferences } from '../../storage/preferences'
import { Page } from '../../ui/page'
import { Pseudonyms } from './privacy/pseudonyms'

/** How the screen looks, and the way to everything else that can be set. */
export function SettingsPage({ onTheme }: { onTheme?: (theme: Preferences['theme']) => void }) {
  const { t } = useLingui()
  const id = useId()
  const [preferences, setPreferences] = useState(readPreferences)
  const change = (part: Partial<Preferences>) => {
    setPreferences({ ...preferences, ...part })
    writePreferences(part)
    if (part.theme) onTheme?.(part.theme)
  }
  return (
    <Page title={<Trans>Settings</Trans>} documentTitle={t`Settings`}>
      <section className="max-w-xl border-b border-line pb-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Link to="/settings/profile" className="text-accent underline underline-offset-4">
            <Trans>Profile and passphrase</Trans>
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>Your name, credential and usual payer; the lock on your notes.</Trans>
        </p>
        <h2 className="mt-5 text-lg font-semibold tracking-tight">
          <Link to="/settings/review" className="text-accent underline underline-offset-4">
            <Trans>Review and signing</Trans>
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>Your supervisor, who stands in, the PIN you sign with.</Trans>
        </p>
        <h2 className="mt-5 text-lg font-semibold tracking-tight">
          <Link to="/settings/payers" className="text-accent underline underline-offset-4">
            <Trans>Payers and what they ask</Trans>
          </Link>
        </h2>
      </section>
      <section className="max-w-xl py-6">
        <fieldset>
          <legend className="mb-2 text-lg font-semibold tracking-tight">
            <Trans>Appearance</Trans>
          </legend>
          <div className="flex flex-wrap gap-2">
            {(
              [
                ['system', t`As the device`],
                ['light', t`Light`],
                ['dark', t`Dark`],
              ] as const
            ).map(([theme, name]) => (
              <label
                key={theme}
                className="inline-flex min-h-10 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
              >
                <input
                  type="radio"
                  name={`${id}-theme`}
                  checked={preferences.theme === theme}
                  onChange={() => change({ theme })}
                  className="accent-accent"
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      </section>
      <section className="max-w-xl border-t border-line py-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Link to="/settings/privacy" className="text-accent underline underline-offset-4">
            <Trans>Privacy</Trans>
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>
            The lock, names, what protects what, everything that was sent and that is kept here.
          </Trans>
        </p>
      </section>
      <section className="max-w-xl border-t border-line py-6">
        <h2 className="mb-2 text-lg font-semibold tracking-tight">
          <Trans>Privacy</Trans>
        </h2>
        <Pseudonyms />
      </section>
      <section className="max-w-xl border-t border-line py-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Link to="/settings/backup" className="text-accent underline underline-offset-4">
            <Trans>Backup</Trans>
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>One encrypted file with everything, and the way back from it.</Trans>
        </p>
        <h2 className="mt-5 text-lg font-semibold tracking-tight">
          <Link to="/settings/colleagues" className="text-accent underline underline-offset-4">
            <Trans>Colleagues</Trans>
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>Whom you hand notes to, and who hands notes to you.</Trans>
        </p>
      </section>
      <section className="mb-6 max-w-xl border-t border-line pt-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Link to="/settings/tables" className="text-accent underline underline-offset-4">
            <Trans>Official tables</Trans>
          </Link>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          <Trans>
            Bring in the current quarter of paired codes and the year's diagnosis codes.
          </Trans>
        </p>
      </section>
      <p className="text-sm">
        <Link to="/about" className="text-accent underline underline-offset-4">
          <Trans>About SkilledNote, notices and privacy</Trans>
        </Link>
      </p>
    </Page>
  )
}
