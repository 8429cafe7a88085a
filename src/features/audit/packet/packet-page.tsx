import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { dateText } from '../../../narrative/date-text'
import { fullNames } from '../../../narrative/full-names'
import { STATE_NAMES } from '../../../note-view/signing/state-names'
import { readPreferences } from '../../../storage/preferences'
import { Button } from '../../../ui/button'
import { Page } from '../../../ui/page'
import { saveFile } from '../../../ui/save-file'
import { HistoryNotice } from './history-notice'
import type { PacketNote } from './packet-note'
import { makePacket, readPacket } from './read-packet'
import { FILES, FILE_WORDS } from './readme'

const route = getRouteApi('/words/notes/$id/packet')
const LINK = 'text-accent underline underline-offset-4'

/** What goes into the packet of a note, and the way to save it. */
export function PacketPage() {
  const { t, i18n } = useLingui()
  const { id } = route.useParams()
  const client = useQueryClient()
  const { data, isError, refetch } = useQuery({
    // Read when the page is there: what was typed in the note a moment ago is written by then.
    queryKey: ['notes', id, 'packet'],
    queryFn: () => readPacket(client, i18n, id),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    staleTime: 0,
    structuralSharing: false,
  })
  return (
    <Page title={<Trans>Audit packet</Trans>} documentTitle={t`Audit packet`}>
      <p className="max-w-xl text-ink-soft">
        <Trans>
          One zip file that shows what this note says, how its units came about, what the rules say
          of it, and who did what when. It can be checked without SkilledNote.
        </Trans>
      </p>
      {isError ? (
        <Wrong>
          <p>
            <Trans>The note cannot be read now.</Trans>
          </p>
          <Button size="small" className="mt-3" onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </Wrong>
      ) : data === undefined ? (
        <p role="status" className="mt-6 text-ink-soft">
          <Trans>Reading the note</Trans>
        </p>
      ) : data.kind === 'gone' ? (
        <Wrong>
          <Trans>There is no such note on this device.</Trans>
        </Wrong>
      ) : data.kind === 'unreadable' ? (
        <Wrong>
          <Trans>This note cannot be read, so no packet can be made of it.</Trans>
        </Wrong>
      ) : (
        <Contents packet={data.packet} />
      )}
      <p className="mt-8 text-sm">
        <Link to="/notes/$id" params={{ id }} className={LINK}>
          <Trans>Back to the note</Trans>
        </Link>
      </p>
    </Page>
  )
}

const Wrong = ({ children }: { children: ReactNode }) => (
  <div role="alert" className="mt-6 rounded-md border-2 border-block bg-block-soft p-4 text-sm">
    {children}
  </div>
)

function Contents({ packet }: { packet: PacketNote }) {
  const { i18n } = useLingui()
  const { facts, history, day } = packet
  const [names] = useState(() => (readPreferences().pseudonyms ? fullNames(facts.note) : []))
  return (
    <>
      <dl className="mt-6 grid max-w-xl grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        <dt className="text-ink-soft">
          <Trans>Visit</Trans>
        </dt>
        <dd>
          <bdi>{dateText(facts.note.visit.date) || '–'}</bdi>
        </dd>
        <dt className="text-ink-soft">
          <Trans>State</Trans>
        </dt>
        <dd>
          {history.kind === 'whole' ? (
            i18n._(STATE_NAMES[history.standing.state])
          ) : (
            <Trans>The history does not verify</Trans>
          )}
        </dd>
        <dt className="text-ink-soft">
          <Trans>Judged as of</Trans>
        </dt>
        <dd>
          <bdi>{dateText(day)}</bdi>
        </dd>
      </dl>
      <HistoryNotice history={history} />
      <div
        role="note"
        className="mt-4 max-w-xl rounded-md border border-fix bg-fix-soft p-3 text-sm"
      >
        <p>
          <Trans>
            The packet holds the whole note and is not encrypted. Give it only to whoever may read
            this chart.
          </Trans>
        </p>
        {names.length === 0 ? null : (
          <p className="mt-1 wrap-anywhere">
            <Trans>This looks like a full name:</Trans>{' '}
            <bdi className="font-medium">{names.join(', ')}</bdi>
          </p>
        )}
      </div>
      <Save packet={packet} />
      <h2 className="mt-8 mb-2 text-lg font-semibold tracking-tight">
        <Trans>What goes in</Trans>
      </h2>
      <dl className="max-w-2xl text-sm">
        {FILES.map((file) => (
          <div
            key={file}
            className="grid gap-x-4 border-b border-line py-2 last:border-b-0 sm:grid-cols-[8rem_1fr]"
          >
            <dt dir="ltr" className="font-mono rtl:text-right">
              {file}
            </dt>
            <dd className="text-ink-soft">{i18n._(FILE_WORDS[file])}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Save({ packet }: { packet: PacketNote }) {
  const { i18n } = useLingui()
  const { mutate, data, isPending, isError } = useMutation({
    mutationFn: () => makePacket(packet, i18n),
    networkMode: 'always',
    onSuccess: ({ name, bytes }) => saveFile(name, new Blob([bytes]), 'application/zip'),
  })
  return (
    <div className="mt-6 grid max-w-xl gap-3">
      <div>
        <Button kind="primary" disabled={isPending} onClick={() => mutate()}>
          <Trans>Save the packet</Trans>
        </Button>
      </div>
      {isError ? (
        <Wrong>
          <Trans>The packet could not be made. Check the connection, then try again.</Trans>
        </Wrong>
      ) : null}
      <div role="status" className="text-sm empty:hidden">
        {data ? (
          <>
            <p>
              <Trans>The packet was handed to your browser:</Trans>{' '}
              <span dir="ltr" className="font-mono wrap-anywhere">
                {data.name}
              </span>
            </p>
            <p className="mt-2 text-ink-soft">
              <Trans>Its SHA-256, to tell whoever gets it:</Trans>
            </p>
            <p dir="ltr" className="font-mono break-all rtl:text-right">
              {data.sha256}
            </p>
          </>
        ) : null}
      </div>
    </div>
  )
}
