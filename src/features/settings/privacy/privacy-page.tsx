import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../../../ui/page'
import { KeepDays } from './keep-days'
import { KeepLong } from './keep-long'
import { KeptHere } from './kept-here'
import { LockAfter } from './lock-after'
import { NetworkLedger } from './network-ledger'
import { Pseudonyms } from './pseudonyms'
import { WhoCouldLook } from './who-could-look'

const LINK = 'text-accent underline underline-offset-4'

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="border-b border-line py-6 last:border-b-0">
    <h2 className="mb-3 text-lg font-semibold tracking-tight">{title}</h2>
    <div className="grid max-w-2xl gap-4">{children}</div>
  </section>
)

/** What protects what, what lies where, and what was sent. */
export function PrivacyPage() {
  const { t } = useLingui()
  return (
    <Page title={<Trans>Privacy</Trans>} documentTitle={t`Privacy`}>
      <p className="max-w-2xl">
        <Trans>
          Notes lie in this browser alone, sealed under your passphrase. There is no server, no
          account and no measurement of use.
        </Trans>
      </p>
      <Part title={<Trans>Who could look</Trans>}>
        <WhoCouldLook />
      </Part>
      <Part title={<Trans>What was sent</Trans>}>
        <NetworkLedger />
      </Part>
      <Part title={<Trans>Lock and names</Trans>}>
        <LockAfter />
        <Pseudonyms />
      </Part>
      <Part title={<Trans>How long notes stay</Trans>}>
        <KeepLong />
        <KeepDays />
      </Part>
      <Part title={<Trans>What is kept in this browser</Trans>}>
        <KeptHere />
        <p className="text-sm">
          <Link to="/settings/profile" className={LINK}>
            <Trans>Remove a profile and its notes from this device</Trans>
          </Link>
        </p>
      </Part>
      <Part title={<Trans>When something is wrong</Trans>}>
        <p className="text-sm">
          <Trans>
            A page of its own reads the notes when the app does not work, with the passphrase or the
            recovery words.
          </Trans>{' '}
          <a href="/emergency.html" className={LINK}>
            <Trans>Read notes without the app</Trans>
          </a>
        </p>
      </Part>
    </Page>
  )
}
