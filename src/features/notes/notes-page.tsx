import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { notesQuery } from '../../storage/note-queries'
import { session } from '../../storage/session'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { DeletedLink } from './deleted-link'

const take = () => import('./kept-notes')
const KeptNotes = lazy(() => take().then(({ KeptNotes: shown }) => ({ default: shown })))
// Beside the reading of the notes, not after it.
if (session.current.kind === 'open') take().catch(() => undefined)

/** All notes on this device. Who has none yet is shown the way to the first. */
export function NotesPage() {
  const { data, dataUpdatedAt, isError, error, refetch } = useQuery(notesQuery)
  useEffect(() => {
    document.title = 'SkilledNote'
  }, [])
  return (
    <div className="mx-auto max-w-3xl px-4 py-8 lg:px-6">
      {data === undefined || data.length === 0 ? (
        <h1 className="mb-5 text-xl leading-10 font-semibold tracking-tight">
          <Trans>Notes</Trans>
        </h1>
      ) : null}
      {isError ? (
        <div role="alert" className="rounded-md border-2 border-block bg-block-soft p-4 text-sm">
          <p>
            {error.name === 'VersionError' ? (
              <Trans>
                A newer version of SkilledNote saved notes here. They are not touched. Reload to get
                it.
              </Trans>
            ) : (
              <Trans>
                The notes of this browser cannot be read. Private mode or a blocked store can be the
                reason.
              </Trans>
            )}
          </p>
          <p className="mt-1 text-ink-soft" dir="ltr">
            {error.message}
          </p>
          <Button size="small" className="mt-3" onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      ) : data === undefined ? (
        <Reading />
      ) : data.length === 0 ? (
        <Empty />
      ) : (
        <Suspense fallback={<Reading />}>
          <KeptNotes entries={data} readAt={dataUpdatedAt} />
        </Suspense>
      )}
      <DeletedLink />
    </div>
  )
}

const Reading = () => (
  <p role="status" className="text-ink-soft">
    <Trans>Reading notes</Trans>
  </p>
)

function Empty() {
  return (
    <div className="rounded-lg border border-line bg-surface p-8">
      <p className="text-base">
        <Trans>No notes yet. Start new, or count units without a note.</Trans>
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Link
          to="/notes/new"
          preload={false}
          className="inline-flex min-h-10 items-center gap-2 rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:opacity-90"
        >
          <Trans>Start a note</Trans>
          <Key>n</Key>
        </Link>
        <Link
          to="/tools/units"
          className="inline-flex min-h-10 items-center rounded-md border border-line-strong px-4 text-sm font-medium hover:bg-accent-soft"
        >
          <Trans>Count units</Trans>
        </Link>
      </div>
      <p className="mt-4 text-sm">
        <Link to="/restore" preload={false} className="text-accent underline underline-offset-4">
          <Trans>Bring notes from a backup</Trans>
        </Link>
      </p>
      <p className="mt-6 text-sm text-ink-soft">
        <Trans>Notes stay in this browser. Nothing is sent anywhere.</Trans>
      </p>
    </div>
  )
}
