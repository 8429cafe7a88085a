import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../../ui/page'
import { Calculator } from './calculator'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The arrival that a calculation in the address goes back to. */
    calculation?: string
  }
}

const PATH = '/tools/units'

/** Units from minutes without a note, a name or a store. The address is all there is to keep. */
export function UnitsPage() {
  const { t } = useLingui()
  const { pathname, searchStr, state } = useLocation()
  // The page's own changes of the address carry the arrival they belong to; any other address is
  // somebody arriving, and is read anew. While leaving, the last arrival stands.
  const current = state.calculation ?? state.__TSR_key ?? ''
  const [arrival, setArrival] = useState(current)
  if (pathname === PATH && current !== arrival) setArrival(current)
  return (
    <Page wide title={<Trans>Count units</Trans>} documentTitle={t`Count units`}>
      <p className="mb-6 max-w-2xl text-ink-soft">
        <Trans>
          Enter the one-on-one minutes of each timed code. Nothing is kept or sent; the address
          holds codes and minutes, and no patient.
        </Trans>
      </p>
      <Calculator key={arrival} arrival={arrival} search={searchStr} />
    </Page>
  )
}
