import { Trans } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Stored } from '../../storage/note-store'
import { Page } from '../../ui/page'
import { RawText } from '../../ui/raw-text'
import { HeldNote } from './writing/held-note'

const route = getRouteApi('/words/notes/$id')

/** Opens one note: found, missing, or kept but unreadable. */
export function NoteWorkspace() {
  const stored = route.useLoaderData()
  const { id } = route.useParams()
  if (stored === null) return <NoSuchNote />
  if (stored.kind === 'unreadable') return <Unreadable stored={stored} />
  return <HeldNote key={id} stored={stored} />
}

function NoSuchNote() {
  return (
    <Page title={<Trans>No such note on this device</Trans>}>
      <p className="text-ink-soft">
        <Trans>Notes are kept in the browser they were written in. It may be in another one.</Trans>
      </p>
      <p className="mt-4">
        <Link to="/" className="text-accent underline underline-offset-4">
          <Trans>Go to your notes</Trans>
        </Link>
      </p>
    </Page>
  )
}

function Unreadable({ stored }: { stored: Extract<Stored, { kind: 'unreadable' }> }) {
  return (
    <Page title={<Trans>This note cannot be opened</Trans>}>
      <p className="text-ink-soft">
        {stored.why === 'newer' ? (
          <Trans>It was saved by a newer version of SkilledNote. Nothing was changed in it.</Trans>
        ) : (
          <Trans>
            Its record is damaged or from elsewhere. Nothing was changed; this is all it holds.
          </Trans>
        )}
      </p>
      <RawText text={stored.raw} />
    </Page>
  )
}
