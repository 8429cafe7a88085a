import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { CREDENTIALS } from '../../domain/credential'
import { CREDENTIAL_NAMES } from '../../note-view/credentials'
import { payerName } from '../../note-view/payer-name'
import { PAYERS } from '../../payers/profiles'
import { ownPayersQuery } from '../../storage/payer-queries'
import { readPreferences, writePreferences, type Preferences } from '../../storage/preferences'
import { Page } from '../../ui/page'
import { Pseudonyms } from './privacy/pseudonyms'

const CONTROL =
  'h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11'

/** What every new note starts with, and how the screen looks. */
export function SettingsPage({ onTheme }: { onTheme?: (theme: Preferences['theme']) => void }) {
  const { i18n, t } = useLingui()
  const id = useId()
  const own = useQuery(ownPayersQuery).data?.payers ?? []
  const payers = [...PAYERS, ...own]
  const [preferences, setPreferences] = useState(readPreferences)
  const change = (part: Partial<Preferences>) => {
    setPreferences({ ...preferences, ...part })
    writePreferences(part)
    if (part.theme) onTheme?.(part.theme)
  }
  return (
    <Page title={<Trans>Settings</Trans>} documentTitle={t`Settings`}>
      <section className="grid max-w-xl gap-4 border-b border-line pb-6">
        <h2 className="text-lg font-semibold tracking-tight">
          <Trans>You</Trans>
        </h2>
        <div>
          <label htmlFor={`${id}-name`} className="mb-1 block text-sm font-medium">
            <Trans>Name</Trans>
          </label>
          <input
            id={`${id}-name`}
            dir="auto"
            autoComplete="name"
            value={preferences.name}
            onChange={(event) => change({ name: event.target.value })}
            className={CONTROL}
          />
          <p className="mt-1 text-xs text-ink-soft">
            <Trans>
              New notes name you as the one who treats. Notes already written keep theirs.
            </Trans>
          </p>
        </div>
        <div>
          <label htmlFor={`${id}-credential`} className="mb-1 block text-sm font-medium">
            <Trans>Credential</Trans>
          </label>
          <select
            id={`${id}-credential`}
            value={preferences.credential}
            onChange={(event) => {
              const credential = CREDENTIALS.find((c) => c === event.target.value)
              if (credential) change({ credential })
            }}
            className={CONTROL}
          >
            {CREDENTIALS.map((c) => (
              <option key={c} value={c}>
                {i18n._(CREDENTIAL_NAMES[c])}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-payer`} className="mb-1 block text-sm font-medium">
            <Trans>Usual payer</Trans>
          </label>
          <select
            id={`${id}-payer`}
            value={preferences.payer}
            onChange={(event) => change({ payer: event.target.value })}
            className={CONTROL}
          >
            <option value="">{t`Ask each time`}</option>
            {payers.map((payer) => (
              <option key={payer.id} value={payer.id}>
                {payerName(i18n, payer)}
              </option>
            ))}
            {preferences.payer === '' ||
            payers.some(({ id }) => id === preferences.payer) ? null : (
              <option
                value={preferences.payer}
              >{t`Not on this device: ${preferences.payer}`}</option>
            )}
          </select>
          <p className="mt-1 text-sm">
            <Link to="/settings/payers" className="text-accent underline underline-offset-4">
              <Trans>Payers and what they ask</Trans>
            </Link>
          </p>
        </div>
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
        <h2 className="mb-2 text-lg font-semibold tracking-tight">
          <Trans>Privacy</Trans>
        </h2>
        <Pseudonyms />
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
