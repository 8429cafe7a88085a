import { Trans, useLingui } from '@lingui/react/macro'
import { Link, Navigate, getRouteApi, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { agreeToForget } from '../../storage/durability'
import { refreshVaults } from '../../storage/session'
import { forgetMarks } from '../../storage/vault-marks'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { useSession } from './use-session'

const route = getRouteApi('/storage')
const LINK = 'text-accent underline underline-offset-4'

const Part = ({ children }: { children: ReactNode }) => (
  <div className="grid max-w-xl justify-items-start gap-4">{children}</div>
)

/** Why notes cannot be shown or kept as usual. Nobody who kept notes here is greeted as if they were new. */
export function StoragePage() {
  const session = useSession()
  const { next = '/' } = route.useSearch()
  if (session.kind === 'gone') return <Gone />
  if (session.kind === 'newer') return <Newer />
  if (session.kind === 'none') return <Forgetful next={next} />
  return <Navigate to={next} replace />
}

function Gone() {
  const { t } = useLingui()
  const navigate = useNavigate()
  return (
    <Page
      title={<Trans>Notes were kept here and are gone</Trans>}
      documentTitle={t`Notes are gone`}
    >
      <Part>
        <p>
          <Trans>
            This browser still knows that notes were kept here, but it does not have them any more.
            SkilledNote did not delete them.
          </Trans>
        </p>
        <p>
          <Trans>
            It can happen when somebody clears the browser's data, when the device runs out of
            space, when the browser puts its storage right after a crash, and in Safari after seven
            days of use without a visit here.
          </Trans>
        </p>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <Link to="/setup" search={{ next: '/restore' }} className={LINK}>
            <Trans>Restore from a backup</Trans>
          </Link>
          <a href="/emergency.html" className={LINK}>
            <Trans>Look for what is left</Trans>
          </a>
        </p>
        <p className="text-sm text-ink-soft">
          <Trans>
            If you hope to get them back from a copy of this device, do not begin anew here yet.
          </Trans>
        </p>
        <Button
          onClick={() => {
            forgetMarks()
            void refreshVaults().then(() => navigate({ to: '/', replace: true }))
          }}
        >
          <Trans>Begin anew</Trans>
        </Button>
      </Part>
    </Page>
  )
}

function Newer() {
  const { t } = useLingui()
  return (
    <Page
      title={<Trans>A newer version saved notes here</Trans>}
      documentTitle={t`A newer version saved notes here`}
    >
      <Part>
        <p>
          <Trans>
            This version of SkilledNote is older than the one that wrote the notes of this browser.
            It does not touch them. Reload to get the newer version.
          </Trans>
        </p>
        <Button kind="primary" onClick={() => location.reload()}>
          <Trans>Reload</Trans>
        </Button>
        <p className="text-sm">
          <a href="/emergency.html" className={LINK}>
            <Trans>Read notes without the app</Trans>
          </a>
        </p>
      </Part>
    </Page>
  )
}

function Forgetful({ next }: { next: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  return (
    <Page title={<Trans>This window forgets</Trans>} documentTitle={t`This window forgets`}>
      <Part>
        <p>
          <Trans>
            It is a private window: when it is closed, the browser deletes every note written in it.
            For notes about patients use a normal window.
          </Trans>
        </p>
        <p>
          <Link to="/library" className={LINK}>
            <Trans>Read in the Library instead</Trans>
          </Link>
        </p>
        <Button
          onClick={() => {
            agreeToForget()
            void navigate({ to: '/setup', search: { next }, replace: true })
          }}
        >
          <Trans>Write here all the same</Trans>
        </Button>
      </Part>
    </Page>
  )
}
