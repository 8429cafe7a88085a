import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useLingui } from '@lingui/react/macro'
import { copyOf, newOwnPayer } from '../../../domain/own-payer'
import { payerName } from '../../../note-view/payer-name'
import { PAYERS, payerOf } from '../../../payers/profiles'
import { ownPayersQuery } from '../../../storage/payer-queries'
import { Page } from '../../../ui/page'
import { freeName } from './arrivals'
import { PayerEditor } from './payer-editor'
import { nameKey } from './payer-form'

const route = getRouteApi('/words/settings/payers/$id')

/** One profile of the clinic's own: a new one, a copy, or one to change. */
export function PayerPage() {
  const { i18n } = useLingui()
  const { id } = route.useParams()
  const { from = '' } = route.useSearch()
  const { data, isError } = useQuery(ownPayersQuery)
  if (data === undefined)
    return (
      <Page title={<Trans>Payer profile</Trans>}>
        <p role="status" className="text-ink-soft">
          {isError ? (
            <Trans>The profiles of this browser cannot be read.</Trans>
          ) : (
            <Trans>Reading profiles</Trans>
          )}
        </p>
      </Page>
    )
  const own = data.payers.find((payer) => payer.id === id)
  if (id !== 'new' && !own) return <NoSuchProfile />
  const names = [...data.payers, ...PAYERS].filter((payer) => payer !== own)
  const taken = new Set(names.map((payer) => nameKey(payerName(i18n, payer))))
  const source = payerOf(from, data.payers)
  const start =
    own ?? (source ? copyOf(source, '', freeName(payerName(i18n, source), taken)) : newOwnPayer(''))
  return <PayerEditor key={`${id} ${from}`} start={start} taken={taken} />
}

const NoSuchProfile = () => (
  <Page title={<Trans>No such profile on this device</Trans>}>
    <p className="text-ink-soft">
      <Trans>Profiles are kept in the browser they were made in; a file carries them over.</Trans>
    </p>
    <p className="mt-4 text-sm">
      <Link to="/settings/payers" className="text-accent underline underline-offset-4">
        <Trans>Go to the payers</Trans>
      </Link>
    </p>
  </Page>
)
