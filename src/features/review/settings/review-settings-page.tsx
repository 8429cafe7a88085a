import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, type ReactNode } from 'react'
import { Page } from '../../../ui/page'
import { Counting } from './counting'
import { PinPart, type AskAgainForm } from './pin-part'
import { Supervisors } from './supervisors'

// The families of rules come along with all rules.
const ReturnReasons = lazy(() =>
  import('./return-reasons').then(({ ReturnReasons: shown }) => ({ default: shown })),
)

/** How the person has their notes reviewed, how they sign, and what they return notes for. */
export function ReviewSettingsPage({ AskAgain }: { AskAgain: AskAgainForm }) {
  const { t } = useLingui()
  return (
    <Page title={<Trans>Review and signing</Trans>} documentTitle={t`Review and signing`}>
      <Part title={<Trans>Who reviews your notes</Trans>}>
        <Supervisors />
      </Part>
      <Part title={<Trans>PIN for signing</Trans>}>
        <PinPart AskAgain={AskAgain} />
      </Part>
      <Part title={<Trans>What you return notes for</Trans>}>
        <Suspense fallback={<Counting />}>
          <ReturnReasons />
        </Suspense>
      </Part>
    </Page>
  )
}

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="max-w-2xl border-b border-line py-6 first-of-type:pt-0 last-of-type:border-b-0">
    <h2 className="mb-2 text-lg font-semibold tracking-tight">{title}</h2>
    {children}
  </section>
)
