import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useEffect, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { localDate } from '../../note-view/local-date'
import { notesQuery } from '../../storage/note-queries'
import { found, searchable } from '../../storage/note-search'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { dayTextIn } from './day-text'
import { AT_ONCE, useKeptSearch } from './kept-search'
import { DeletedLink } from './deleted-link'
import { FileLinks } from './file-links'
import { NoteList } from './note-list'

// Hardly ever there, and never first.
const BackupReminder = lazy(() =>
  import('./backup-reminder').then(({ BackupReminder: shown }) => ({ default: shown })),
)

/** All notes on this device, newest first. */
export function NotesPage() {
  const { i18n, t } = useLingui()
  const { data, dataUpdatedAt, isError, error, refetch } = useQuery(notesQuery)
  const [{ typed, most }, search] = useKeptSearch()
  useEffect(() => {
    document.title = 'SkilledNote'
  }, [])
  useShortcut('/', () => document.getElementById('find-note')?.focus())
  const { locale } = i18n
  const list = useMemo(() => searchable(data ?? [], dayTextIn(locale)), [data, locale])
  // The letters stand in the field before the rows follow.
  const wanted = useDeferredValue(typed)
  const hits = useMemo(() => found(list, wanted), [list, wanted])
  const shown = useMemo(() => hits.slice(0, most), [hits, most])
  const more = Math.min(AT_ONCE, hits.length - most)
  return (
    <div className="mx-auto max-w-3xl px-4 py-8 lg:px-6">
      <div className="mb-5 flex flex-wrap items-center gap-3">
        <h1 className="grow text-xl font-semibold tracking-tight">
          <Trans>Notes</Trans>
        </h1>
        {list.length > 0 ? (
          <div className="flex items-center gap-2">
            <input
              id="find-note"
              type="search"
              dir="auto"
              aria-label={t`Find a note`}
              placeholder={t`Find: patient, diagnosis, date`}
              autoComplete="off"
              value={typed}
              onChange={({ target }) => search({ typed: target.value, most: AT_ONCE })}
              className="h-10 w-64 max-w-full rounded-md border border-line-strong bg-surface px-3 text-sm pointer-coarse:h-11"
            />
            <Key>/</Key>
          </div>
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {typed.trim() === '' ? null : (
          <Plural value={hits.length} one="# note found" other="# notes found" />
        )}
      </p>
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
        <p role="status" className="text-ink-soft">
          <Trans>Reading notes</Trans>
        </p>
      ) : list.length === 0 ? (
        <Empty />
      ) : hits.length === 0 ? (
        <p className="text-ink-soft">{t`No note matches "${wanted}".`}</p>
      ) : (
        <>
          <Suspense fallback={null}>
            <BackupReminder entries={data} />
          </Suspense>
          <NoteList entries={shown} today={localDate(new Date(dataUpdatedAt))} />
          {more > 0 ? (
            <div className="mt-6 flex flex-wrap items-center gap-3">
              <Button
                onClick={() => {
                  const next = document.querySelectorAll('[data-row]').length
                  flushSync(() => search({ most: most + AT_ONCE }))
                  document.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus()
                }}
              >
                <Plural value={more} one="Show # more" other="Show # more" />
              </Button>
              <span className="text-sm text-ink-soft">
                <Trans>
                  {most} of {hits.length} shown
                </Trans>
              </span>
            </div>
          ) : null}
        </>
      )}
      {list.length > 0 ? <FileLinks /> : null}
      <DeletedLink />
    </div>
  )
}

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
