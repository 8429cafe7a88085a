import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OwnPayer } from '../../../domain/own-payer'
import type { Payer } from '../../../domain/payer'
import { localDate } from '../../../note-view/local-date'
import { METHOD_NAMES } from '../../../note-view/method-names'
import { payerName } from '../../../note-view/payer-name'
import { PAYERS } from '../../../payers/profiles'
import { ownPayersQuery } from '../../../storage/payer-queries'
import { payersAsText } from '../../../storage/payer-file'
import { Button } from '../../../ui/button'
import { Page } from '../../../ui/page'
import { RawText } from '../../../ui/raw-text'
import { saveFile } from '../../../ui/save-file'
import { UndoProvider, useUndo } from '../../../ui/undo'
import { ImportPayers } from './import-payers'
import { usePayerChanges } from './use-own-payers'

const LINK = 'text-accent underline underline-offset-4'

/** The payers notes can name: the clinic's own profiles first, then those everyone has. */
export function PayersPage() {
  const { t } = useLingui()
  return (
    <UndoProvider>
      <Page title={<Trans>Payers</Trans>} documentTitle={t`Payers`}>
        <p className="max-w-prose text-ink-soft">
          <Trans>
            A profile says how a payer counts units, where that is written, and what it asks of a
            note. Describe your own payers here; every note can then name them.
          </Trans>
        </p>
        <OwnProfiles />
        <Part title={<Trans>Profiles everyone has</Trans>}>
          <ul className="mt-3">
            {PAYERS.map((payer) => (
              <Row key={payer.id} payer={payer}>
                <CopyLink payer={payer} />
              </Row>
            ))}
          </ul>
        </Part>
        <p className="mt-8 text-sm">
          <Link to="/settings" className={LINK}>
            <Trans>Back to the settings</Trans>
          </Link>
        </p>
      </Page>
    </UndoProvider>
  )
}

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="mt-8 border-t border-line pt-6">
    <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
    {children}
  </section>
)

function OwnProfiles() {
  const { data, isError, error, refetch } = useQuery(ownPayersQuery)
  return (
    <Part title={<Trans>Your clinic's profiles</Trans>}>
      {isError ? (
        <div
          role="alert"
          className="mt-3 rounded-md border-2 border-block bg-block-soft p-4 text-sm"
        >
          <p>
            <Trans>
              The profiles of this browser cannot be read. Private mode or a blocked store can be
              the reason.
            </Trans>
          </p>
          <p className="mt-1 text-ink-soft" dir="ltr">
            {error.message}
          </p>
          <Button size="small" className="mt-3" onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      ) : data === undefined ? (
        <p role="status" className="mt-3 text-ink-soft">
          <Trans>Reading profiles</Trans>
        </p>
      ) : (
        <>
          {data.payers.length === 0 ? (
            <p className="mt-3 text-sm text-ink-soft">
              <Trans>None yet. Make one, copy one from below, or bring in a file.</Trans>
            </p>
          ) : (
            <ul className="mt-3">
              {data.payers.map((payer) => (
                <OwnRow key={payer.id} payer={payer} />
              ))}
            </ul>
          )}
          {data.unreadable.map(({ id, raw }) => (
            <div key={id} className="mt-4 text-sm">
              <p className="text-fix">
                <Trans>
                  A profile that cannot be read. Nothing was changed in it; this is all it holds.
                </Trans>
              </p>
              <RawText text={raw} />
            </div>
          ))}
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <Link
              to="/settings/payers/$id"
              params={{ id: 'new' }}
              className="inline-flex min-h-10 items-center rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:opacity-90 pointer-coarse:min-h-11"
            >
              <Trans>New profile</Trans>
            </Link>
            {data.payers.length === 0 ? null : (
              <Button
                onClick={() =>
                  saveFile(
                    `payer-profiles-${localDate(new Date())}.json`,
                    payersAsText(data.payers),
                    'application/json',
                  )
                }
              >
                <Trans>Save all as a file</Trans>
              </Button>
            )}
          </div>
          <ImportPayers own={data.payers} />
        </>
      )}
    </Part>
  )
}

function OwnRow({ payer }: { payer: OwnPayer }) {
  const { t } = useLingui()
  const { keep, remove } = usePayerChanges()
  const offerUndo = useUndo()
  const { id, name } = payer
  return (
    <Row payer={payer}>
      <Link
        to="/settings/payers/$id"
        params={{ id }}
        aria-label={t`Change ${name}`}
        className="inline-flex min-h-8 items-center rounded-md px-2 text-sm font-medium text-accent hover:bg-accent-soft pointer-coarse:min-h-11"
      >
        <Trans>Change</Trans>
      </Link>
      <CopyLink payer={payer} />
      <Button
        kind="quiet"
        size="small"
        aria-label={t`Delete ${name}`}
        onClick={() =>
          remove.mutate(id, {
            onSuccess: () => offerUndo(t`${name} deleted`, () => keep.mutate([payer])),
          })
        }
      >
        <Trans>Delete</Trans>
      </Button>
      {remove.isError || keep.isError ? (
        <p role="alert" className="w-full text-sm text-block">
          <Trans>This browser refused the change. Nothing was lost; try again.</Trans>
        </p>
      ) : null}
    </Row>
  )
}

function CopyLink({ payer }: { payer: Payer }) {
  const { i18n, t } = useLingui()
  const name = payerName(i18n, payer)
  return (
    <Link
      to="/settings/payers/$id"
      params={{ id: 'new' }}
      search={{ from: payer.id }}
      aria-label={t`Copy ${name}`}
      className="inline-flex min-h-8 items-center rounded-md px-2 text-sm font-medium text-accent hover:bg-accent-soft pointer-coarse:min-h-11"
    >
      <Trans>Copy</Trans>
    </Link>
  )
}

function Row({ payer, children }: { payer: Payer; children: ReactNode }) {
  const { i18n } = useLingui()
  const weighed = Object.keys(payer.weights).length
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line py-2.5">
      <div className="me-2 min-w-0 flex-1 basis-56 text-sm">
        <p className="font-medium break-words">
          <bdi>{payerName(i18n, payer)}</bdi>
        </p>
        <p className="text-ink-soft">
          {i18n._(METHOD_NAMES[payer.method])}
          {payer.extra.length === 0 ? null : (
            <>
              {' · '}
              <Plural value={payer.extra.length} one="asks for # more" other="asks for # more" />
            </>
          )}
          {weighed === 0 ? null : (
            <>
              {' · '}
              <Plural value={weighed} one="# rule re-weighed" other="# rules re-weighed" />
            </>
          )}
        </p>
      </div>
      <div className="-mx-2 flex flex-wrap items-center">{children}</div>
    </li>
  )
}
